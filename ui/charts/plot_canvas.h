// A plot as a widget: on the ground of its card, with a frame while it has the focus.
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

private:
    Plot* plot_;
};

} // namespace downhill
