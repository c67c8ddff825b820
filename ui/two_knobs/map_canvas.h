// The map in the window: a click or a drag chooses the start, the wheel and a drag of the ground zoom and
// pan.
#pragma once

#include "ui/charts/plot/plot_view.h"

namespace downhill {

class CostMapPlot;

class MapCanvas : public PlotView {
    Q_OBJECT
public:
    /// Takes the plot over.
    explicit MapCanvas(CostMapPlot* map, QWidget* parent = nullptr);

signals:
    void startChosen(QPointF place); ///< in knob units; PlotView::dragged follows a drag of the ring
    void startTakenBack();           ///< the click that chose it was the first of a double click
    void zoomed(double factor, QPointF centre); ///< below 1: closer; around a place in knob units
    void panned(QPointF by);                    ///< in knob units: so far the ground was moved
    void resetAsked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Gesture { none, handle, ground, pan };

    CostMapPlot* map_;
    Gesture gesture_ = Gesture::none;
    bool startChosen_ = false; ///< by the last click
    QPointF pressed_;          ///< in the plot's coordinates
};

} // namespace downhill
