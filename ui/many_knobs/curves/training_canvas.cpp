#include "ui/many_knobs/curves/training_canvas.h"

#include "ui/charts/training/training_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace downhill {

TrainingCanvas::TrainingCanvas(TrainingPlot* plot, QWidget* parent) : PlotCanvas(plot, parent), plot_(plot) {}

void TrainingCanvas::mouseMoveEvent(QMouseEvent* event) {
    plot_->setHovered(plot_->stepAt(plotPosition(event)));
}

void TrainingCanvas::leaveEvent(QEvent* event) {
    plot_->setHovered({});
    PlotCanvas::leaveEvent(event);
}

// Arrows and Space belong to the training; a scroll area would take them.
void TrainingCanvas::keyPressEvent(QKeyEvent* event) { event->ignore(); }

} // namespace downhill
