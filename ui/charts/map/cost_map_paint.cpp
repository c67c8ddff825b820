// What CostMapPlot paints: the ground with its legend, and over it the runs.
#include "ui/charts/map/cost_map_plot.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/geometry.h"
#include "ui/charts/plot/line_labels.h"
#include "ui/text/text.h"
#include "ui/theme/colour_map.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

QPainterPath CostMapPlot::shapeOf(const std::vector<Polyline>& lines) const {
    QPainterPath shape;
    for (const Polyline& line : lines) {
        QPolygonF points;
        points.reserve(static_cast<qsizetype>(line.points.size()));
        for (const MapPoint& point : line.points)
            points += toScene({point.w1, point.w2});
        shape.addPolygon(points);
        if (line.closed)
            shape.closeSubpath();
    }
    return shape;
}

double CostMapPlot::positionOf(const Isoband& band) const {
    const CostScale& scale = map_->levels.scale;
    return (scale.position(band.from) + scale.position(band.to)) / 2;
}

void CostMapPlot::paintGround(QPainter& p) {
    if (!map_)
        return;
    const ColourMap colours(theme().mode);
    p.save();
    p.setClipRect(plotArea());
    p.setPen(Qt::NoPen);
    for (const Isoband& band : map_->bands) {
        p.setBrush(colours.at(positionOf(band)));
        p.drawPath(shapeOf(band.rings));
    }
    QColor line = theme().muted;
    line.setAlpha(theme().contour);
    p.setPen(QPen(line, theme().dp(0.9)));
    p.setBrush(Qt::NoBrush);
    for (const Contour& contour : map_->contours)
        p.drawPath(shapeOf(contour.lines));
    p.restore();
    paintLegend(p);
}

// The bands side by side, and the costs at which they meet, as many as there is room for.
void CostMapPlot::paintLegend(QPainter& p) const {
    const std::vector<double>& levels = map_->levels.levels;
    if (levels.empty())
        return;
    const ColourMap colours(theme().mode);
    const QRectF area = plotArea();
    p.setFont(theme().font(11.5));
    const QFontMetricsF metrics(p.font());
    const QString title = tr("cost C");
    const double titleWidth = metrics.horizontalAdvance(title) + theme().dp(10);
    const double width = std::min(area.width() - titleWidth, theme().dp(420));
    const QRectF strip(area.right() - width, area.top() - theme().dp(32), width, theme().dp(9));
    const double step = width / static_cast<double>(map_->bands.size());
    p.setPen(theme().muted);
    p.drawText(QPointF(strip.left() - titleWidth, strip.bottom()), title);
    for (std::size_t i = 0; i < map_->bands.size(); ++i)
        p.fillRect(
            QRectF(strip.left() + step * static_cast<double>(i), strip.top(), step + 0.5, strip.height()),
            colours.at(positionOf(map_->bands[i])));
    p.setPen(QPen(theme().border, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRect(strip);

    p.setPen(theme().muted);
    double free = strip.left();
    const std::vector<QString> texts = distinctTexts(levels);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double x = strip.left() + step * static_cast<double>(i + 1);
        const QString& text = texts[i];
        const double left = std::min(x - metrics.horizontalAdvance(text) / 2,
                                     strip.right() - metrics.horizontalAdvance(text));
        if (left < free)
            continue;
        p.drawLine(QPointF(x, strip.bottom()), QPointF(x, strip.bottom() + theme().dp(3)));
        p.drawText(QPointF(left, strip.bottom() + theme().dp(4) + metrics.ascent()), text);
        free = left + metrics.horizontalAdvance(text) + theme().dp(8);
    }
}

void CostMapPlot::paintOver(QPainter& p) {
    if (!run())
        return;
    p.save();
    p.setClipRect(plotArea());
    paintPinned(p);
    paintLine(p, path_.line, QPen(theme().path, theme().dp(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintSteps(p);
    paintArrows(p);
    paintPinnedNames(p);
    p.restore();
    paintLowerPoint(p);
    paintLeaving(p);
    paintPredictions(p);
    if (hovered())
        paintHover(p);
    else if (probe_)
        paintLabel(p, toScene(*probe_),
                   tr("w₁ = %1\nw₂ = %2\nC = %3")
                       .arg(qs(displayText(probe_->x())), qs(displayText(probe_->y())),
                            qs(displayText(costAt(*probe_)))));
}

// With a rim, so that it stands out from any ground.
void CostMapPlot::paintLine(QPainter& p, const QPolygonF& line, QPen pen) const {
    QPainterPath path;
    bool joined = false;
    for (const QPointF& point : line) {
        const bool gap = std::isnan(point.y());
        if (!gap)
            joined ? path.lineTo(point) : path.moveTo(point);
        joined = !gap;
    }
    QColor rim = theme().card;
    rim.setAlpha(190);
    p.setBrush(Qt::NoBrush);
    QPen wide(rim, pen.widthF() + theme().dp(2.4), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (pen.style() == Qt::CustomDashLine) { // dash by dash: a pattern counts in widths of its pen
        QList<qreal> pattern = pen.dashPattern();
        for (qreal& length : pattern)
            length *= pen.widthF() / wide.widthF();
        wide.setDashPattern(pattern);
    }
    p.setPen(wide);
    p.drawPath(path);
    p.setPen(pen);
    p.drawPath(path);
}

void CostMapPlot::paintPinned(QPainter& p) const {
    for (const PinnedPath& pinned : pinned_) {
        if (pinned.line.cost->text() != cost_->text())
            continue;
        const QPen pen = pinnedPen(pinned.line.look, theme());
        paintLine(p, pinned.path.line, pen);
        const RunCurve& curve = pinned.line.curve;
        const QPointF now = pointOf(curve.w(curve.pointAt(step())));
        if (std::isfinite(now.x()) && std::isfinite(now.y()))
            paintDot(p, now, theme().dp(6), pen.color());
    }
}

void CostMapPlot::paintPinnedNames(QPainter& p) const {
    std::vector<LineLabel> labels;
    for (const PinnedPath& pinned : pinned_)
        if (pinned.line.cost->text() == cost_->text())
            labels.push_back(
                {pinned.line.label, pinnedPen(pinned.line.look, theme()).color(), pinned.path.line});
    if (labels.empty())
        return;
    labels.push_back({tr("this run"), theme().path, path_.line});
    paintLineLabels(p, labels, plotArea(), theme());
}

void CostMapPlot::paintSteps(QPainter& p) const {
    for (const std::size_t k : path_.dots)
        if (const auto at = k == 0 ? std::nullopt : placeOf(k))
            paintDot(p, *at, theme().dp(4.2), k > step() ? theme().ahead : theme().path);
    if (const auto at = placeOf(0)) {
        // The start is a ring: it can be taken and dragged.
        p.setPen(QPen(theme().path, theme().dp(2.4)));
        p.setBrush(theme().card);
        p.drawEllipse(*at, theme().dp(6.5), theme().dp(6.5));
    }
}

// The way uphill, which the gradient tells, and the step that follows from it.
void CostMapPlot::paintArrows(QPainter& p) const {
    const auto at = placeOf(step());
    if (!at)
        return;
    const auto slope = run()->slope(step()), change = run()->change(step());
    // Far as the gradient may be, on the picture its arrow has one length: the bars beside tell the size.
    const QPointF uphill(slope[0] * plotArea().width() / (xScale().to - xScale().from),
                         -slope[1] * plotArea().height() / (yScale().to - yScale().from));
    const double length = std::hypot(uphill.x(), uphill.y());
    if (std::isfinite(length) && length > 0) {
        paintArrow(p, *at, *at + uphill / length * theme().dp(58),
                   QPen(theme().current, theme().dp(1.7), Qt::DashLine), theme().dp(11));
    }
    if (!change.empty()) {
        const QPointF next = pointOf(run()->w(step() + 1));
        const QRectF bounds = plotArea().adjusted(-500, -500, 500, 500);
        if (const auto line = clipped(QLineF(*at, next), bounds)) {
            paintArrow(p, line->p1(), line->p2(),
                       QPen(theme().current, theme().dp(3.4), Qt::SolidLine, Qt::FlatCap), theme().dp(11));
        }
    }
    paintDot(p, *at, theme().dp(step() == 0 ? 5 : 7.5), theme().current);
}

// The bottom that the run missed: nothing in the slope underfoot told of it.
void CostMapPlot::paintLowerPoint(QPainter& p) const {
    if (!lower_ || !plotArea().contains(toScene(*lower_)))
        return;
    paintDiamond(p, toScene(*lower_));
    paintNote(p, toScene(*lower_), Qt::AlignTop | Qt::AlignHCenter,
              tr("lower: C = %1").arg(qs(displayText(costAt(*lower_)))), theme().caution.ink);
}

void CostMapPlot::paintLeaving(QPainter& p) const {
    const std::size_t rows = std::min<std::size_t>(run()->rows(), 100'000);
    std::size_t out = 1;
    while (out < rows && placeOf(out))
        ++out;
    if (out >= rows || !placeOf(0))
        return;
    const auto w = run()->w(out);
    QPolygonF way;
    for (std::size_t k = 0; k < out; ++k)
        way += pointOf(run()->w(k));
    way += pointOf(w);
    paintWayOut(p, pointOf(run()->w(out - 1)), pointOf(w),
                tr("step %1 leaves the view: w₁ = %2, w₂ = %3, C = %4")
                    .arg(qs(countText(out)), qs(displayText(w[0])), qs(displayText(w[1])),
                         qs(displayText(run()->cost(out)))),
                {way});
}

} // namespace downhill
