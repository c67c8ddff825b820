// A training's plot in the window: reading it with the mouse.
#pragma once

#include "ui/charts/plot/plot_canvas.h"

#include <cstdint>
#include <optional>

namespace downhill {

class TrainingPlot;

class TrainingCanvas : public PlotCanvas {
    Q_OBJECT
public:
    /// Takes the plot over.
    explicit TrainingCanvas(TrainingPlot* plot, QWidget* parent = nullptr);

    TrainingPlot* plot() const { return plot_; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TrainingPlot* plot_;
};

} // namespace downhill
