#include "ui/rate_map/rate_curve_view.h"

#include "ui/rate_map/rate_curve.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace downhill {

RateCurveView::RateCurveView(RateCurve* curve, QWidget* parent) : PlotCanvas(curve, parent), curve_(curve) {}

void RateCurveView::updateDescription() { setAccessibleDescription(curve_->summary()); }

void RateCurveView::goTo(double rate) {
    curve_->setHovered(rate);
    setAccessibleDescription(curve_->describe(rate));
}

void RateCurveView::mousePressEvent(QMouseEvent* event) {
    const auto rate = curve_->rateAt(plotPosition(event));
    if (event->button() != Qt::LeftButton || !rate)
        return event->ignore();
    emit rateChosen(*rate);
}

void RateCurveView::mouseMoveEvent(QMouseEvent* event) {
    const auto rate = curve_->rateAt(plotPosition(event));
    viewport()->setCursor(rate ? Qt::PointingHandCursor : Qt::ArrowCursor);
    curve_->setHovered(rate);
}

void RateCurveView::mouseReleaseEvent(QMouseEvent* event) { event->ignore(); }

void RateCurveView::leaveEvent(QEvent* event) {
    curve_->setHovered({});
    PlotCanvas::leaveEvent(event);
}

void RateCurveView::focusOutEvent(QFocusEvent* event) {
    curve_->setHovered({});
    updateDescription();
    PlotCanvas::focusOutEvent(event);
}

void RateCurveView::keyPressEvent(QKeyEvent* event) {
    const double here = curve_->hovered().value_or(curve_->chosen());
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(curve_->nextRate(here, -1));
    case Qt::Key_Right:
        return goTo(curve_->nextRate(here, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (curve_->hovered())
            emit rateChosen(*curve_->hovered());
        return;
    case Qt::Key_Escape:
        return curve_->setHovered({});
    default: // Space belongs to the playhead; a scroll area would take the rest
        event->ignore();
    }
}

} // namespace downhill
