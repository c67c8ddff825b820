#include "ui/charts/plot/plot_view.h"

#include "ui/charts/plot/run_plot.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>

#include <utility>

namespace downhill {

PlotView::PlotView(RunPlot* plot, QWidget* parent) : PlotCanvas(plot, parent), plot_(plot) {
    setLayoutDirection(Qt::LeftToRight); // axes go as in mathematics in every language
}

void PlotView::updateDescription() { setAccessibleDescription(plot_->summary()); }

void PlotView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPointF at = plotPosition(event);
    if (plot_->isOnHandle(at)) {
        if (picking_)
            pressed_ = at;
        else
            startDrag();
    } else if (picking_) {
        following_ = plot_->plotArea().contains(at);
        if (following_)
            emit picked(plot_->toAxis(at));
    } else if (const auto step = plot_->stepAt(at)) {
        emit stepClicked(static_cast<int>(*step));
    }
}

void PlotView::startDrag() {
    pressed_.reset();
    dragging_ = true;
    plot_->setHovered({});
    viewport()->setCursor(Qt::ClosedHandCursor);
    emit dragStarted();
}

void PlotView::setPicking(bool picking) {
    picking_ = picking;
    pressed_.reset();
    following_ = false;
    viewport()->setCursor(picking ? Qt::CrossCursor : Qt::ArrowCursor);
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = plotPosition(event);
    if (pressed_ && QLineF(*pressed_, at).length() >= QGuiApplication::styleHints()->startDragDistance())
        startDrag();
    if (dragging_)
        return emit dragged(plot_->toAxis(at));
    if (following_)
        return emit picked(plot_->toAxis(at));
    viewport()->setCursor(plot_->isOnHandle(at) ? Qt::OpenHandCursor
                          : picking_            ? Qt::CrossCursor
                                                : Qt::ArrowCursor);
    plot_->setHovered(plot_->stepAt(at));
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && std::exchange(following_, false))
        return;
    if (event->button() == Qt::LeftButton && pressed_)
        return emit picked(plot_->toAxis(*std::exchange(pressed_, std::nullopt)));
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
