// What CostCurve paints over its lines: the steps, the tangent, the arrow, and the words.
#include "ui/charts/cost/cost_curve.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/charts/plot/geometry.h"
#include "ui/text/text.h"

#include <QLineSeries>
#include <QPainter>

#include <cmath>

namespace downhill {

void CostCurve::paintOver(QPainter& p) {
    if (!run())
        return;
    p.save();
    p.setClipRect(plotArea().adjusted(-theme().dp(10), -theme().dp(10), theme().dp(10), theme().dp(10)));
    paintTangent(p);
    paintSteps(p);
    paintStepArrow(p);
    p.restore();
    paintLowerPoint(p);
    paintLeaving(p);
    paintSlopeWords(p);
    paintPredictions(p);
    paintHover(p);
}

std::vector<QPolygonF> CostCurve::lines() const {
    std::vector<QPolygonF> all{inScene(*curve_), inScene(*path_)};
    for (const QLineSeries* pinned : pinnedSeries_)
        if (pinned->isVisible())
            all.push_back(inScene(*pinned));
    return all;
}

void CostCurve::paintSteps(QPainter& p) const {
    for (const std::size_t k : dots_)
        if (k != 0 && k > step())
            if (const auto at = placeOf(k))
                paintDot(p, *at, theme().dp(4), theme().ahead);
    for (const std::size_t k : dots_)
        if (k != 0 && k < step())
            if (const auto at = placeOf(k))
                paintDot(p, *at, theme().dp(4.6), theme().path);
    if (const auto at = placeOf(0)) {
        // The start is a ring: it can be taken and dragged.
        p.setPen(QPen(theme().path, theme().dp(2.4)));
        p.setBrush(theme().card);
        p.drawEllipse(*at, theme().dp(6.5), theme().dp(6.5));
    }
    if (const auto at = placeOf(step()))
        paintDot(p, *at, step() == 0 ? theme().dp(5) : theme().dp(7.5), theme().current);
}

void CostCurve::paintTangent(QPainter& p) const {
    const auto at = placeOf(step());
    const double slope = run()->slope(step())[0];
    if (!at || !std::isfinite(slope))
        return;
    const QRectF area = plotArea();
    const double dx = area.width() / (xScale().to - xScale().from);
    const double dy = -slope * area.height() / (yScale().to - yScale().from);
    const double length = std::hypot(dx, dy);
    const QPointF along = std::isfinite(length) ? QPointF(dx, dy) / length : QPointF(0, 1);
    const double reach = theme().dp(120);
    if (const auto line = clipped(QLineF(*at - along * reach, *at + along * reach), area)) {
        p.setPen(QPen(theme().current, theme().dp(1.7), Qt::DashLine));
        p.drawLine(*line);
    }
}

void CostCurve::paintStepArrow(QPainter& p) const {
    const auto at = placeOf(step());
    const auto change = run()->change(step());
    if (!at || change.empty())
        return;
    const QRectF area = plotArea();
    const double ground = area.bottom();
    p.setPen(QPen(theme().current, theme().dp(1.2), Qt::DotLine));
    p.drawLine(QPointF(at->x(), at->y() + theme().dp(7)), QPointF(at->x(), ground));

    const double to = toScene({run()->w(step() + 1)[0], 0}).x();
    if (!std::isfinite(to))
        return;
    const double tip = std::clamp(to, area.left() - theme().dp(8), area.right() + theme().dp(8));
    paintArrow(p, {at->x(), ground}, {tip, ground},
               QPen(theme().current, theme().dp(3), Qt::SolidLine, Qt::FlatCap), theme().dp(9));
}

QString CostCurve::nextStepWords(double slope) const {
    if (run()->isOpenAfter(step()))
        return tr("the next step is not known yet");
    if (slope == 0)
        return tr("flat here: nothing to follow");
    if (run()->change(step()).empty())
        return slope > 0 ? tr("uphill is to the right; the run ends here")
                         : tr("uphill is to the left; the run ends here");
    return slope > 0 ? tr("uphill is to the right, so step left")
                     : tr("uphill is to the left, so step right");
}

// Of several places around the point, the one with the least of the curve and the path under it. None where
// another note stands: what it would hide is said above the picture, too.
std::optional<QRectF> CostCurve::placeOfSlopeWords(QPointF at, double slope, QSizeF size) const {
    const QRectF area = plotArea();
    const double gap = theme().dp(22);
    const std::vector<QPolygonF> drawn = lines();
    std::optional<QRectF> best;
    double bestCover = 1e9;
    double rank = 0;
    for (const double dy : {-1.0, -2.6, 0.4, -4.6, 1.8})
        for (const double side : {slope > 0 ? -1.0 : 1.0, slope > 0 ? 1.0 : -1.0}) {
            QRectF box(QPointF(side > 0 ? at.x() + gap : at.x() - gap - size.width(),
                               at.y() + dy * size.height() - size.height() / 2),
                       size);
            rank += 0.3;
            const QRectF room = area.adjusted(2, 2, -2, -theme().dp(12));
            box.moveTop(
                std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
            if (!room.contains(box) || !isOffNotes(box))
                continue;
            double cover = rank;
            const QRectF around = box.adjusted(-4, -4, 4, 4);
            for (const QPolygonF& line : drawn)
                for (qsizetype i = 1; i < line.size(); ++i)
                    if (const auto inside = clipped(QLineF(line[i - 1], line[i]), around))
                        cover += 1 + inside->length() / 20;
            const double dx = 1 / (xScale().to - xScale().from) * area.width();
            const double ty = slope / (yScale().to - yScale().from) * area.height();
            const QPointF along = QPointF(dx, -ty) / std::hypot(dx, ty) * theme().dp(120);
            if (clipped(QLineF(at - along, at + along), around))
                cover += 3;
            if (cover < bestCover) {
                bestCover = cover;
                best = box;
            }
        }
    return best;
}

void CostCurve::paintSlopeWords(QPainter& p) const {
    const auto at = placeOf(step());
    const double slope = shownSlope(*run(), step(), 0);
    if (!at || !std::isfinite(slope))
        return;
    const QString first = tr("slope at w%1 = %2").arg(qs(subscriptText(step())), qs(signedText(slope)));
    const QString second = nextStepWords(slope);
    const QFont font = theme().font(12.5);
    const QFontMetricsF metrics(font);
    const QSizeF size(std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second)) +
                          theme().dp(8),
                      2 * metrics.lineSpacing() + theme().dp(4));
    const auto place = placeOfSlopeWords(*at, slope, size);
    if (!place)
        return;
    paintNoteGround(p, *place);
    p.setFont(font);
    p.setPen(theme().current);
    const double left = place->left() + theme().dp(4), top = place->top() + theme().dp(2) + metrics.ascent();
    p.drawText(QPointF(left, top), first);
    p.setPen(theme().muted);
    p.drawText(QPointF(left, top + metrics.lineSpacing()), second);
}

// The bottom that the run missed: nothing in the slope underfoot told of it.
void CostCurve::paintLowerPoint(QPainter& p) const {
    const auto at = lowerPlace();
    if (!at)
        return;
    paintDiamond(p, *at);
    paintNote(p, *at, Qt::AlignTop | Qt::AlignHCenter,
              tr("lower: C = %1").arg(qs(displayText(cost_->cost(std::span(&*lower_, 1))))),
              theme().caution.ink, lines());
}

void CostCurve::paintLeaving(QPainter& p) const {
    if (!view_.leftAt || *view_.leftAt == 0)
        return;
    const std::size_t out = *view_.leftAt;
    const double w = run()->w(out)[0], c = run()->cost(out);
    paintWayOut(p, toScene({run()->w(out - 1)[0], run()->cost(out - 1)}), toScene({w, c}),
                tr("step %1 leaves the view: w = %2, C = %3")
                    .arg(qs(countText(out)), qs(displayText(w)), qs(displayText(c))),
                lines());
}

} // namespace downhill
