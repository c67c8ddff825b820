// A run's picture in the window: hovering, clicking a step, dragging what can be dragged.
#pragma once

#include "ui/charts/plot/plot_canvas.h"

#include <optional>

namespace downhill {

class RunPlot;

class PlotView : public PlotCanvas {
    Q_OBJECT
public:
    /// Takes the plot over.
    explicit PlotView(RunPlot* plot, QWidget* parent = nullptr);

    RunPlot* plot() const { return plot_; }
    /// Tells the screen reader what the picture shows now; call it when the run changed.
    void updateDescription();

    /// While picking, a click in the plot picks a place, and on the curve a press follows the mouse; no step
    /// is clicked. What can be dragged still can.
    void setPicking(bool picking);
    bool isPicking() const { return picking_; }

signals:
    void stepClicked(int step);
    void picked(QPointF axisUnits);
    void dragStarted();
    void dragged(QPointF axisUnits); ///< where the mouse took the handle, in the plot's axis units
    void dragEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void startDrag();

    RunPlot* plot_;
    bool dragging_ = false, picking_ = false;
    std::optional<QPointF> pressed_; ///< on the handle, while it may become a drag or a pick
    bool following_ = false;         ///< a pick that follows the mouse
};

} // namespace downhill
