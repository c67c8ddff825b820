// A plot as a widget: on the ground of its card, with a frame while it has the focus by the keyboard.
#pragma once

#include <QChartView>

namespace downhill {

class Plot;

class PlotCanvas : public QChartView {
    Q_OBJECT
public:
    /// Takes the plot over.
    explicit PlotCanvas(Plot* plot, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {400, 200}; }
    QSize minimumSizeHint() const override { return {160, 88}; }

protected:
    QPointF plotPosition(const QMouseEvent* event) const; ///< in the plot's coordinates
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    Plot* plot_;
    bool framed_ = false; ///< who clicks a picture knows where the focus is, and wants to see the picture
};

} // namespace downhill
