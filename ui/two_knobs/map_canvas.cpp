#include "ui/two_knobs/map_canvas.h"

#include "ui/charts/map/cost_map_plot.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace downhill {

MapCanvas::MapCanvas(CostMapPlot* map, QWidget* parent) : PlotView(map, parent), map_(map) {}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    startChosen_ = false;
    pressed_ = plotPosition(event);
    if (event->button() == Qt::MiddleButton) {
        gesture_ = Gesture::pan;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (map_->isOnHandle(pressed_)) {
        gesture_ = Gesture::handle;
        map_->setProbe({});
        return PlotView::mousePressEvent(event);
    }
    gesture_ = map_->plotArea().contains(pressed_) ? Gesture::ground : Gesture::none;
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = plotPosition(event);
    if (gesture_ == Gesture::handle)
        return PlotView::mouseMoveEvent(event);
    if (gesture_ == Gesture::ground &&
        QLineF(pressed_, at).length() >= QGuiApplication::styleHints()->startDragDistance())
        gesture_ = Gesture::pan;
    if (gesture_ == Gesture::pan) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        map_->setProbe({});
        const QPointF by = map_->toAxis(at) - map_->toAxis(pressed_);
        pressed_ = at;
        emit panned(by);
        return;
    }
    if (gesture_ == Gesture::none) {
        PlotView::mouseMoveEvent(event);
        const bool onGround = map_->plotArea().contains(at);
        map_->setProbe(onGround ? std::optional(map_->toAxis(at)) : std::nullopt);
        if (onGround && !map_->isOnHandle(at))
            viewport()->setCursor(Qt::CrossCursor);
    }
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const Gesture gesture = std::exchange(gesture_, Gesture::none);
    if (gesture == Gesture::handle)
        return PlotView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::CrossCursor);
    if (gesture != Gesture::ground || event->button() != Qt::LeftButton)
        return;
    if (isPicking())
        return emit picked(map_->toAxis(pressed_));
    if (const auto step = map_->stepAt(pressed_))
        return emit stepClicked(static_cast<int>(*step));
    startChosen_ = true;
    emit startChosen(map_->toAxis(pressed_));
}

// By now the ring may have come to the mouse: it follows the first of the two clicks.
void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(startChosen_, false))
        emit startTakenBack();
    emit resetAsked();
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    const QPointF at = map_->mapFromScene(mapToScene(event->position().toPoint()));
    if (!map_->plotArea().contains(at) || event->angleDelta().y() == 0)
        return event->ignore();
    constexpr double notch = 120, closer = 0.8;
    emit zoomed(std::pow(closer, event->angleDelta().y() / notch), map_->toAxis(at));
    event->accept();
}

void MapCanvas::leaveEvent(QEvent* event) {
    map_->setProbe({});
    PlotView::leaveEvent(event);
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    const QPointF centre = map_->toAxis(map_->plotArea().center());
    switch (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) ? 0 : event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return emit zoomed(0.8, centre);
    case Qt::Key_Minus:
        return emit zoomed(1.25, centre);
    case Qt::Key_0:
        return emit resetAsked();
    default:
        PlotView::keyPressEvent(event);
    }
}

} // namespace downhill
