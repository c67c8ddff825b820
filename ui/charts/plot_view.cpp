#include "ui/charts/plot_view.h"

#include "ui/charts/run_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace downhill {

PlotView::PlotView(RunPlot* plot, QWidget* parent) : PlotCanvas(plot, parent), plot_(plot) {}

void PlotView::updateDescription() { setAccessibleDescription(plot_->summary()); }

void PlotView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPointF at = plotPosition(event);
    if (plot_->isOnHandle(at)) {
        dragging_ = true;
        plot_->setHovered({});
        viewport()->setCursor(Qt::ClosedHandCursor);
        emit dragStarted();
    } else if (const auto step = plot_->stepAt(at)) {
        emit stepClicked(static_cast<int>(*step));
    }
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = plotPosition(event);
    if (dragging_)
        return emit dragged(plot_->toAxis(at));
    viewport()->setCursor(plot_->isOnHandle(at) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    plot_->setHovered(plot_->stepAt(at));
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !dragging_)
        return event->ignore();
    dragging_ = false;
    viewport()->setCursor(Qt::OpenHandCursor);
    emit dragEnded();
}

void PlotView::leaveEvent(QEvent* event) {
    plot_->setHovered({});
    PlotCanvas::leaveEvent(event);
}

// Arrows and Space belong to the playhead; a scroll area would take them.
void PlotView::keyPressEvent(QKeyEvent* event) { event->ignore(); }

} // namespace downhill
