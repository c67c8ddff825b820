#include "ui/charts/run_plot.h"

#include <QPainter>

#include <algorithm>

namespace downhill {

void RunPlot::setRun(std::shared_ptr<const Run> run) {
    run_ = std::move(run);
    step_ = std::min(step_, run_->stepsTaken());
    if (hovered_ && *hovered_ >= run_->rows())
        hovered_.reset();
}

void RunPlot::setStep(std::size_t step) {
    if (run_)
        step = std::min(step, run_->stepsTaken());
    if (step == step_)
        return;
    step_ = step;
    stepMoved();
    updateOver();
}

void RunPlot::setHovered(std::optional<std::size_t> step) {
    if (step == hovered_)
        return;
    hovered_ = step;
    updateOver();
}

void RunPlot::paintDot(QPainter& p, QPointF at, double radius, const QColor& fill) const {
    p.setPen(QPen(theme().card, theme().dp(1.2)));
    p.setBrush(fill);
    p.drawEllipse(at, radius, radius);
}

void RunPlot::paintNote(QPainter& p, QPointF nearPoint, Qt::Alignment side, const QString& text,
                        const QColor& ink) const {
    p.setFont(theme().font(12.5, QFont::Medium));
    const QFontMetricsF metrics(p.font());
    QRectF box = metrics.boundingRect(QRectF(0, 0, 1e4, 1e4), Qt::AlignLeft, text)
                     .adjusted(0, 0, theme().dp(12), theme().dp(6));
    const double gap = theme().dp(10);
    box.moveCenter(nearPoint);
    if (side & Qt::AlignLeft)
        box.moveRight(nearPoint.x() - gap);
    if (side & Qt::AlignRight)
        box.moveLeft(nearPoint.x() + gap);
    if (side & Qt::AlignTop)
        box.moveBottom(nearPoint.y() - gap);
    if (side & Qt::AlignBottom)
        box.moveTop(nearPoint.y() + gap);
    const QRectF area = plotArea();
    box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
    box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));

    QColor ground = theme().card;
    ground.setAlpha(225);
    p.setPen(Qt::NoPen);
    p.setBrush(ground);
    p.drawRoundedRect(box, theme().dp(5), theme().dp(5));
    p.setPen(ink);
    p.drawText(box, Qt::AlignCenter, text);
}

void RunPlot::paintHover(QPainter& p) const {
    if (!hovered_ || !run_)
        return;
    const auto at = placeOf(*hovered_);
    if (!at)
        return;
    p.setPen(QPen(theme().text, theme().dp(1.5)));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(*at, theme().dp(8), theme().dp(8));

    const QString text = describe(*hovered_);
    p.setFont(theme().font(12.5));
    const QFontMetricsF metrics(p.font());
    QRectF box = metrics.boundingRect(QRectF(0, 0, 1e4, 1e4), Qt::AlignLeft, text)
                     .adjusted(0, 0, theme().dp(20), theme().dp(12));
    const QRectF area = plotArea();
    box.moveBottomLeft(*at + QPointF(theme().dp(12), -theme().dp(12)));
    if (box.right() > size().width() - 2)
        box.moveRight(at->x() - theme().dp(12));
    if (box.top() < area.top())
        box.moveTop(at->y() + theme().dp(14));
    p.setPen(QPen(theme().border, 1));
    p.setBrush(theme().card);
    p.drawRoundedRect(box, theme().dp(6), theme().dp(6));
    p.setPen(theme().text);
    p.drawText(box.adjusted(theme().dp(10), theme().dp(6), 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
}

} // namespace downhill
