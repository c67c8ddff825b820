// A run's picture in the window: hovering, clicking a step, dragging what can be dragged.
#pragma once

#include "ui/charts/plot_canvas.h"

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

signals:
    void stepClicked(int step);
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
    RunPlot* plot_;
    bool dragging_ = false;
};

} // namespace downhill
