#include "ui/charts/loss/loss_view.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

namespace {

// 5 → −15 (nine times the cost) stays in, the next step of that run does not, and the first steps remain
// readable.
constexpr double mostGrowth = 20;
constexpr double mostDecadesUp = 4, mostDecadesDown = 14;

struct Range {
    double from = INFINITY, to = -INFINITY;
    void take(double value) {
        from = std::min(from, value);
        to = std::max(to, value);
    }
    bool empty() const { return !(from <= to); }
};

/// Follows every run until it first leaves `allowed`; what is left out is noted.
void follow(std::span<const RunCurve> curves, const Range& allowed, bool logarithmic, LossView& view) {
    Range shown;
    for (const RunCurve& curve : curves) {
        const RunColumn costs = curve.costColumn();
        // What is 0 or below is a gap on a logarithmic axis, and not a departure.
        const std::size_t end = logarithmic
                                    ? costs.firstOutsideAboveZero(allowed.from, allowed.to, 0, costs.size())
                                    : costs.firstOutside(allowed.from, allowed.to, 0, costs.size());
        const Extremes followed = costs.extremes(0, end);
        const double lowest = logarithmic ? followed.lowAboveZero : followed.low;
        if (lowest <= followed.high) {
            shown.take(lowest);
            shown.take(followed.high);
        }
        std::optional<std::size_t> left;
        if (end < costs.size())
            left = curve.step(end);
        view.leftAt.push_back(left);
    }
    view.nothing = shown.empty();
    if (!shown.empty()) {
        view.costFrom = shown.from;
        view.costTo = shown.to;
    }
}

Range linearlyAllowed(std::span<const RunCurve> curves, std::optional<double> floor) {
    Range starts;
    for (const RunCurve& curve : curves)
        if (std::isfinite(curve.costs().front()))
            starts.take(curve.costs().front());
    if (starts.empty())
        return starts;
    const double low = std::min(starts.from, floor.value_or(starts.from));
    // The height of the start above the floor; without one, what the current run covers in its first steps.
    double unit = starts.to - low;
    const RunColumn costs = curves.front().costColumn();
    if (!(unit > 0)) {
        const std::size_t other = costs.firstOutside(costs[0], costs[0], 1, costs.size());
        unit = other < costs.size() ? std::abs(costs[other] - costs[0]) : 0;
    }
    unit = std::max(std::isfinite(unit) ? unit : 0, std::abs(starts.to) * 1e-9);
    // Infinity itself is never in the picture, not even of a run that starts near the largest number there
    // is.
    constexpr double largest = std::numeric_limits<double>::max();
    return {std::max(low - mostGrowth * unit, -largest),
            std::min(std::max(starts.to, low + mostGrowth * unit), largest)};
}

Range logarithmicallyAllowed(std::span<const RunCurve> curves) {
    constexpr double smallest = std::numeric_limits<double>::denorm_min();
    constexpr double largest = std::numeric_limits<double>::max();
    if (curves.size() == 1)
        return {smallest, largest};
    double start = 0;
    for (const RunCurve& curve : curves)
        if (std::isfinite(curve.costs().front()))
            start = std::max(start, curve.costs().front());
    if (!(start > 0))
        return {smallest, largest};
    return {std::max(smallest, start * std::pow(10.0, -mostDecadesDown)),
            start * std::pow(10.0, mostDecadesUp)};
}

} // namespace

LossView lossViewFor(std::span<const RunCurve> curves, std::optional<double> floor, bool logarithmic) {
    LossView view;
    for (const RunCurve& curve : curves)
        view.lastStep = std::max(view.lastStep, curve.stepsTaken());
    // Of a run that goes on the first steps to come have their room, so that the picture is not made anew by
    // each of them.
    constexpr std::size_t roomToCome = 20;
    if (curves.front().stopped() == StopReason::running)
        view.lastStep = std::max(view.lastStep, static_cast<std::size_t>(std::min<std::uint64_t>(
                                                    curves.front().settings().steps, roomToCome)));
    if (logarithmic) {
        const RunColumn costs = curves.front().costColumn();
        view.notOnLog += costs.extremes(0, costs.size()).notAboveZero;
        follow(curves, logarithmicallyAllowed(curves), true, view);
        if (view.nothing) {
            view.costFrom = 0.1;
            view.costTo = 10;
        }
    } else {
        follow(curves, linearlyAllowed(curves, floor), false, view);
        if (!view.nothing && floor)
            view.costFrom = std::min(view.costFrom, *floor);
    }
    return view;
}

} // namespace downhill
