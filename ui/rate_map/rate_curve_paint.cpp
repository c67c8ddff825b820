// What RateCurve paints around its line: the bands behind, their legend, the gaps' words, and the marks.
#include "ui/rate_map/rate_curve.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/hatch.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/text/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {

namespace {

// In design pixels.
constexpr double legendRow = 19, flagRow = 22, swatchWidth = 18, swatchHeight = 11;
constexpr double bandSpacing = 9, swatchSpacing = 5;

struct LegendEntry {
    const ValueSlider::Band* band;
    QPointF at; ///< its swatch's upper left corner
};

/// Each kind of band once, in rows that fit.
std::vector<LegendEntry> legendOf(const std::vector<ValueSlider::Band>& bands, QPointF origin, double width,
                                  const Theme& theme) {
    std::vector<LegendEntry> entries;
    const QFontMetricsF metrics(theme.font(11.5));
    QPointF at = origin;
    for (const auto& band : bands) {
        if (std::ranges::any_of(entries, [&](const LegendEntry& e) { return e.band->word == band.word; }))
            continue;
        const double room = theme.dp(swatchWidth + 5) + metrics.horizontalAdvance(band.word);
        if (at.x() > origin.x() && at.x() + room > origin.x() + width)
            at = {origin.x(), at.y() + theme.dp(legendRow)};
        entries.push_back({&band, at});
        at.rx() += room + theme.dp(10);
    }
    return entries;
}

QColor faint(QColor colour, int alpha) {
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

// Above the plot: the legend, across the whole picture where the plot is too narrow for it, and below it a
// row for the rate chosen now.
void RateCurve::layOutLegend() {
    const double edge = theme().dp(6);
    legendRoom_ = QRectF(plotArea().left(), 0, plotArea().width(), 0);
    auto entries = legendOf(bands_, {}, legendRoom_.width(), theme());
    if (!entries.empty() && entries.back().at.y() > 0) {
        legendRoom_ = QRectF(edge, 0, size().width() - 2 * edge, 0);
        entries = legendOf(bands_, {}, legendRoom_.width(), theme());
    }
    constexpr double least = 200; // of a picture that has room for a legend
    hasLegend_ = size().height() >= theme().dp(least);
    const double height = entries.empty() || !hasLegend_ ? 0 : entries.back().at.y() + theme().dp(legendRow);
    setRoomAbove(height / theme().scale + flagRow);
    legendRoom_.setTop(plotArea().top() - theme().dp(flagRow) - height);
}

void RateCurve::paintGround(QPainter& p) {
    const QRectF area = plotArea();
    for (const auto& band : bands_) {
        const double left = std::max(xOf(band.from), area.left()),
                     right = std::min(xOf(band.to), area.right());
        const QRectF room(left, area.top(), right - left, area.height());
        p.fillRect(room, faint(band.colour, theme().tint));
        paintHatch(p, room, band.pattern, faint(theme().text, 34), theme().dp(bandSpacing));
    }
}

void RateCurve::paintOver(QPainter& p) {
    if (!map_)
        return;
    paintLegend(p);
    paintGaps(p);
    paintLonePoints(p);
    paintChosen(p);
    paintBest(p);
    paintHover(p);
}

void RateCurve::paintLegend(QPainter& p) const {
    if (!hasLegend_)
        return;
    p.setFont(theme().font(11.5));
    const QFontMetricsF metrics(p.font());
    for (const LegendEntry& entry : legendOf(bands_, legendRoom_.topLeft(), legendRoom_.width(), theme())) {
        const QRectF swatch(entry.at + QPointF(0, theme().dp((legendRow - swatchHeight) / 2)),
                            QSizeF(theme().dp(swatchWidth), theme().dp(swatchHeight)));
        p.fillRect(swatch, entry.band->colour);
        paintHatch(p, swatch, entry.band->pattern, faint(theme().hatch, std::max(theme().hatch.alpha(), 130)),
                   theme().dp(swatchSpacing));
        p.setPen(theme().muted);
        p.drawText(QPointF(swatch.right() + theme().dp(5), swatch.center().y() + metrics.capHeight() / 2),
                   entry.band->word);
    }
}

// Across where there is room, else upwards.
void RateCurve::paintGaps(QPainter& p) const {
    const QRectF area = plotArea();
    p.setFont(theme().font(12, QFont::Medium));
    p.setPen(theme().text);
    const QFontMetricsF metrics(p.font());
    for (const Gap& gap : gaps_) {
        const double left = std::max(xOf(gap.from), area.left()), right = std::min(xOf(gap.to), area.right());
        const double length = metrics.horizontalAdvance(gap.words) + theme().dp(8);
        const QPointF middle((left + right) / 2, area.center().y());
        const QRectF words(-length / 2, -metrics.height() / 2, length, metrics.height());
        if (right - left >= length) {
            p.drawText(words.translated(middle), Qt::AlignCenter, gap.words);
        } else if (right - left >= metrics.height() && area.height() >= length) {
            p.save();
            p.translate(middle);
            p.rotate(-90);
            p.drawText(words, Qt::AlignCenter, gap.words);
            p.restore();
        }
    }
}

// A rate that gets there between two that don't has no line to be seen by.
void RateCurve::paintLonePoints(QPainter& p) const {
    for (std::size_t i = 0; i < rates_.size(); ++i) {
        const auto at = placeOf(rates_[i]);
        const bool before = i > 0 && placeOf(rates_[i - 1]);
        const bool after = i + 1 < rates_.size() && placeOf(rates_[i + 1]);
        if (at && !before && !after)
            paintDot(p, *at, theme().dp(3), theme().path);
    }
}

void RateCurve::paintChosen(QPainter& p) const {
    const QRectF area = plotArea();
    const QPointF at = placeOnLine(chosen_);
    if (!(at.x() >= area.left() && at.x() <= area.right()))
        return;
    p.setPen(QPen(theme().accent, theme().dp(1.4), Qt::DashLine));
    p.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    // the slider's handle
    p.setPen(QPen(theme().accent, theme().dp(2.2)));
    p.setBrush(theme().card);
    p.drawEllipse(at, theme().dp(6), theme().dp(6));
    const QString flag = tr("rate %1").arg(qs(displayText(chosen_)));
    p.setFont(theme().font(12, QFont::Medium));
    const QFontMetricsF metrics(p.font());
    const double width = metrics.horizontalAdvance(flag);
    p.drawText(QPointF(std::clamp(at.x() - width / 2, 0.0, size().width() - width),
                       area.top() - theme().dp(7) - metrics.descent()),
               flag);
}

void RateCurve::paintBest(QPainter& p) const {
    if (!map_->best)
        return;
    const auto at = placeOf(map_->best->rate);
    if (!at)
        return;
    const double r = theme().dp(6);
    p.setPen(QPen(theme().card, theme().dp(1.2)));
    p.setBrush(theme().good.ink);
    p.drawPolygon(
        QPolygonF({*at + QPointF(0, -r), *at + QPointF(r, 0), *at + QPointF(0, r), *at + QPointF(-r, 0)}));
    const QString words =
        tr("best: %1, %2").arg(qs(displayText(map_->best->rate)), stepsWords(map_->best->stepsNeeded));
    // On the side where it is whole and hides less of the curve.
    const double reach =
        QFontMetricsF(theme().font(12.5, QFont::Medium)).horizontalAdvance(words) + theme().dp(22);
    const auto harm = [&](double from, double to) {
        const QRectF room(from, at->y() - theme().dp(34), to - from, theme().dp(34));
        const auto hidden = std::ranges::count_if(rates_, [&](const MappedRate& rate) {
            const auto place = placeOf(rate);
            return place && room.contains(*place);
        });
        return std::pair(from < plotArea().left() || to > plotArea().right(), hidden);
    };
    const bool right = harm(at->x(), at->x() + reach) < harm(at->x() - reach, at->x());
    paintNote(p, *at, Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft), words, theme().good.ink,
              {inScene(*line_)});
}

void RateCurve::paintHover(QPainter& p) const {
    const MappedRate* mapped = hovered_ ? nearest(*hovered_) : nullptr;
    if (!mapped)
        return;
    const QRectF area = plotArea();
    const QPointF at = placeOf(mapped->rate).value_or(QPointF(xOf(mapped->rate), area.center().y()));
    p.setPen(QPen(theme().text, 1));
    p.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    if (mapped->stepsNeeded)
        paintRing(p, at);
    paintLabel(p, at, describe(mapped->rate));
}

} // namespace downhill
