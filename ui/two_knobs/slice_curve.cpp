#include "ui/two_knobs/slice_curve.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/geometry.h"
#include "ui/text/text.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace downhill {

namespace {

/// How far one can go from w by ever so much a unit of distance until the range ends, forth and back.
KnobRange reach(double w, double by, KnobRange range) {
    if (by == 0)
        return {-INFINITY, INFINITY};
    const double a = (range.from - w) / by, b = (range.to - w) / by;
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

SliceCurve::SliceCurve(QGraphicsItem* parent) : RunPlot(parent), curve_(new QLineSeries(this)) {
    attach(curve_);
    curve_->setName(tr("Cost"));
    setAxisTitles(tr("distance along the step"), tr("cost C"));
    setTheme(theme());
}

void SliceCurve::setTheme(const Theme& theme) {
    curve_->setPen(QPen(theme.curve, theme.dp(2.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    RunPlot::setTheme(theme);
}

void SliceCurve::show(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run) {
    cost_ = std::move(cost);
    setRun(std::move(run));
    findDirection();
    plotAreaChanged();
}

void SliceCurve::setView(const MapView& view) {
    view_ = view;
    plotAreaChanged();
}

void SliceCurve::stepMoved() {
    findDirection();
    plotAreaChanged();
}

void SliceCurve::findDirection() {
    const auto w = run()->w(step()), slope = run()->slope(step()), change = run()->change(step());
    length_ = change.empty() ? 0 : std::hypot(change[0], change[1]);
    const double steepness = std::hypot(slope[0], slope[1]);
    // Behind the last step the cut goes on straight downhill.
    const bool stepped = length_ > 0 && std::isfinite(length_);
    if (!stepped)
        length_ = 0;
    const double size = stepped ? length_ : steepness;
    cut_ = size > 0 && std::isfinite(size) && std::isfinite(w[0]) && std::isfinite(w[1]);
    if (!cut_)
        return;
    for (std::size_t knob = 0; knob < 2; ++knob) {
        from_[knob] = w[knob];
        along_[knob] = stepped ? change[knob] / size : -slope[knob] / size;
    }
    slope_ = along_[0] * slope[0] + along_[1] * slope[1];
}

double SliceCurve::costAt(double distance) const {
    return cost_->cost(std::array{from_[0] + distance * along_[0], from_[1] + distance * along_[1]});
}

void SliceCurve::plotAreaChanged() {
    curve_->setVisible(cut_);
    if (!run() || !cut_ || plotArea().width() < 10)
        return;
    const KnobRange a = reach(from_[0], along_[0], view_.w1), b = reach(from_[1], along_[1], view_.w2);
    KnobRange shown{std::max(a.from, b.from), std::min(a.to, b.to)};
    // The step itself, however far it leads and wherever the map is.
    shown.from = std::min(shown.from, -0.1 * length_);
    shown.to = std::max(shown.to, std::max(1.1 * length_, -0.1 * shown.from));
    if (!std::isfinite(shown.to - shown.from) || !(shown.to > shown.from))
        shown = {-1, 1};

    const auto count = static_cast<std::size_t>(plotArea().width() / 2) + 2;
    std::vector<double> w1(count), w2(count), costs(count);
    const auto distance = [&](std::size_t i) {
        return shown.from + (shown.to - shown.from) * static_cast<double>(i) / static_cast<double>(count - 1);
    };
    for (std::size_t i = 0; i < count; ++i) {
        w1[i] = from_[0] + distance(i) * along_[0];
        w2[i] = from_[1] + distance(i) * along_[1];
    }
    const std::array<std::span<const double>, 2> places{w1, w2};
    cost_->costMany(places, costs);

    // Both ends of the step and the floor; of the walls as much as stays readable.
    std::vector<double> finite;
    std::ranges::copy_if(costs, std::back_inserter(finite), [](double c) { return std::abs(c) < 1e300; });
    std::ranges::sort(finite);
    double low = std::min(costAt(0), costAt(length_)), high = std::max(costAt(0), costAt(length_));
    if (!finite.empty()) {
        low = std::min(low, finite.front());
        high = std::max(high, finite[finite.size() * 4 / 5]);
    }
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low)) {
        low = std::isfinite(costAt(0)) ? costAt(0) - 1 : 0;
        high = low + 2;
    }
    const double room = 0.08 * (high - low);
    setScales(linearScale(shown.from, shown.to, roomForTicksX(), roomForLabelX()),
              linearScale(low - room, high + room, roomForTicksY()));

    QList<QPointF> points;
    const double height = yScale().to - yScale().from;
    for (std::size_t i = 0; i < count; ++i)
        points.append({distance(i), std::isfinite(costs[i])
                                        ? std::clamp(costs[i], yScale().from - height, yScale().to + height)
                                        : std::nan("")});
    curve_->replace(points);
    updateOver();
}

std::optional<QPointF> SliceCurve::placeOf(std::size_t step) const {
    if (!run() || !cut_ || (step != this->step() && (step != this->step() + 1 || length_ == 0)))
        return std::nullopt;
    const double distance = step == this->step() ? 0 : length_;
    const QPointF at = toScene({distance, costAt(distance)});
    if (!std::isfinite(at.x()) || !std::isfinite(at.y())) // a rectangle seems to contain a NaN
        return std::nullopt;
    return plotArea().adjusted(-2, -2, 2, 2).contains(at) ? std::optional(at) : std::nullopt;
}

void SliceCurve::paintOver(QPainter& p) {
    if (!run())
        return;
    if (!cut_) {
        paintNote(p, plotArea().center(), Qt::AlignCenter, tr("level here: no way to cut along"),
                  theme().muted);
        return;
    }
    const auto at = placeOf(step());
    const QRectF area = plotArea();
    if (at) {
        const double dx = area.width() / (xScale().to - xScale().from);
        const double dy = -slope_ * area.height() / (yScale().to - yScale().from);
        const QPointF along = QPointF(dx, dy) / std::hypot(dx, dy) * theme().dp(80);
        if (const auto line = clipped(QLineF(*at - along, *at + along), area)) {
            p.setPen(QPen(theme().current, theme().dp(1.7), Qt::DashLine));
            p.drawLine(*line);
        }
    }
    if (const auto next = placeOf(step() + 1)) {
        const double ground = area.bottom();
        paintArrow(p, {toScene({0, 0}).x(), ground}, {next->x(), ground},
                   QPen(theme().current, theme().dp(3), Qt::SolidLine, Qt::FlatCap), theme().dp(9));
        p.setPen(QPen(theme().current, theme().dp(1.2), Qt::DotLine));
        p.drawLine(*next, QPointF(next->x(), ground));
        paintDot(p, *next, theme().dp(5), theme().ahead);
    }
    if (at)
        paintDot(p, *at, theme().dp(6.5), theme().current);
}

QString SliceCurve::summary() const {
    if (!run() || !cut_)
        return tr("No way to cut along: it is level here.");
    if (length_ == 0)
        return tr("The cost straight downhill from here, where it is %1. No step leads on.")
            .arg(qs(displayText(costAt(0))));
    return tr("The cost along the step: %1 where it begins, %2 where it ends, %3 away.")
        .arg(qs(displayText(costAt(0))), qs(displayText(costAt(length_))), qs(displayText(length_)));
}

} // namespace downhill
