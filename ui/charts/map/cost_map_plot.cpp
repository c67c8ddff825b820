#include "ui/charts/map/cost_map_plot.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"
#include "ui/words/formula_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace downhill {

namespace {

KnobRange widened(KnobRange range, double factor) {
    const double centre = range.from / 2 + range.to / 2, half = (range.to / 2 - range.from / 2) * factor;
    const KnobRange wide{centre - half, centre + half};
    return std::isfinite(wide.to - wide.from) ? wide : range;
}

MapView withSameScale(const MapView& view, QSizeF room) {
    constexpr double most = 4;
    const double w1 = (view.w1.to - view.w1.from) / room.width(),
                 w2 = (view.w2.to - view.w2.from) / room.height();
    const double ratio = w1 / w2; // of the knobs' units in a pixel
    if (!(ratio >= 1 / most && ratio <= most))
        return view;
    return ratio > 1 ? MapView{view.w1, widened(view.w2, ratio)}
                     : MapView{widened(view.w1, 1 / ratio), view.w2};
}

} // namespace

QSize mapCells(QSizeF pixels) {
    constexpr double pixelsOfACell = 2; // with more, a valley few pixels wide is a string of beads
    constexpr int fewest = 40, most = 800;
    const auto cells = [=](double length) {
        return std::clamp(qRound(length / pixelsOfACell), fewest, most);
    };
    return {cells(pixels.width()), cells(pixels.height())};
}

CostMapPlot::CostMapPlot(QGraphicsItem* parent) : RunPlot(parent), wanted_{{-6, 6}, {-6, 6}}, view_(wanted_) {
    hideGrid();
    setRoomAbove(27); // for the legend, clear of the frame
    setAxisTitles(QStringLiteral("w₁"), QStringLiteral("w₂"));
    setTheme(theme());
}

void CostMapPlot::setTheme(const Theme& theme) { RunPlot::setTheme(theme); }

void CostMapPlot::show(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run) {
    cost_ = std::move(cost);
    setRun(std::move(run));
    plotAreaChanged();
}

void CostMapPlot::showMap(std::shared_ptr<const CostMap> map) {
    map_ = std::move(map);
    updateGround();
}

void CostMapPlot::setView(const MapView& view) {
    wanted_ = view;
    plotAreaChanged();
}

void CostMapPlot::plotAreaChanged() {
    if (plotArea().width() < 10)
        return;
    const MapView shown = withSameScale(wanted_, plotArea().size());
    const bool changed = shown != view_;
    view_ = shown;
    setScales(linearScale(view_.w1.from, view_.w1.to, roomForTicksX(), roomForLabelX()),
              linearScale(view_.w2.from, view_.w2.to, roomForTicksY()));
    if (run())
        path_ = pathOf(RunCurve(run()));
    for (PinnedPath& pinned : pinned_)
        pinned.path = pathOf(pinned.line.curve);
    updateOver();
    if (changed) {
        updateGround();
        emit viewChanged();
    }
}

RunPath CostMapPlot::pathOf(const RunCurve& curve) const {
    const RunColumn w1 = curve.column(0), w2 = curve.column(1);
    // Behind the last step in view it only crosses: an explosion would draw a thick beam.
    std::size_t points = curve.points();
    for (std::size_t end = 0; end != points;) {
        end = w1.endInside(xScale().from, xScale().to, 1, points);
        points = w2.endInside(yScale().from, yScale().to, 1, end);
    }
    points = std::min(points + 1, curve.points());
    const auto firstOutside = [&](std::size_t point, const QRectF& box) {
        const QPointF low = toAxis(box.bottomLeft()), high = toAxis(box.topRight());
        const std::size_t out = w1.firstOutside(low.x(), high.x(), point, points);
        return w2.firstOutside(low.y(), high.y(), point, out);
    };
    return pathThrough({points, [&](std::size_t k) { return pointOf(curve.w(k)); }, firstOutside}, plotArea(),
                       theme().dp(4));
}

void CostMapPlot::showPinned(PinnedLines pinned) {
    pinned_.clear();
    for (PinnedLine& line : pinned)
        if (line.curve.knobs() == 2)
            pinned_.push_back({std::move(line), {}});
    plotAreaChanged();
}

void CostMapPlot::showLowerPoint(std::optional<QPointF> place) {
    if (place == lower_)
        return;
    lower_ = place;
    updateOver();
}

void CostMapPlot::setProbe(std::optional<QPointF> place) {
    if (place == probe_)
        return;
    probe_ = place;
    updateOver();
}

double CostMapPlot::costAt(QPointF place) const { return cost_->cost(std::array{place.x(), place.y()}); }

std::optional<QPointF> CostMapPlot::placeOf(std::size_t step) const {
    if (!run() || step >= run()->rows())
        return std::nullopt;
    const QPointF at = pointOf(run()->w(step));
    if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
        return std::nullopt;
    return plotArea().adjusted(-2, -2, 2, 2).contains(at) ? std::optional(at) : std::nullopt;
}

QPointF CostMapPlot::pointOf(std::span<const double> w) const { return toScene({w[0], w[1]}); }

bool CostMapPlot::isOnHandle(QPointF position) const {
    const auto start = placeOf(0);
    return start && QLineF(*start, position).length() <= theme().dp(13);
}

std::optional<std::size_t> CostMapPlot::stepAt(QPointF position) const {
    std::optional<std::size_t> nearest;
    double best = theme().dp(9);
    for (const std::size_t k : path_.dots) {
        const auto at = placeOf(k);
        if (at && QLineF(*at, position).length() < best) {
            best = QLineF(*at, position).length();
            nearest = k;
        }
    }
    return nearest;
}

QString CostMapPlot::describe(std::size_t step) const {
    return tr("step %1\nw₁ = %2\nw₂ = %3\nC = %4\n∂C/∂w₁ = %5\n∂C/∂w₂ = %6")
        .arg(qs(countText(step)), exactForPeople(shownW(*run(), step, 0)),
             exactForPeople(shownW(*run(), step, 1)), exactForPeople(shownCost(*run(), step)),
             exactForPeople(shownSlope(*run(), step, 0)), exactForPeople(shownSlope(*run(), step, 1)));
}

QString CostMapPlot::summary() const {
    if (!run())
        return {};
    const std::size_t last = run()->stepsTaken();
    const auto place = [&](std::size_t step) {
        return tr("w₁ = %1, w₂ = %2, cost %3")
            .arg(qs(displayText(shownW(*run(), step, 0))), qs(displayText(shownW(*run(), step, 1))),
                 qs(displayText(shownCost(*run(), step))));
    };
    return tr("The map of %1, for w₁ from %2 to %3 and w₂ from %4 to %5. The run starts at %6, and is at %7, "
              "after %8 "
              "steps.")
        .arg(printedWords(*cost_), qs(displayText(view_.w1.from)), qs(displayText(view_.w1.to)),
             qs(displayText(view_.w2.from)), qs(displayText(view_.w2.to)), place(0), place(last),
             qs(countText(last)));
}

} // namespace downhill
