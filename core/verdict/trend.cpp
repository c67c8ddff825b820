#include "core/verdict/trend.h"

#include "core/verdict/reading.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

/// The extremes of a few rows.
struct Extremes {
    double low = std::numeric_limits<double>::infinity(), high = -low; ///< of the cost
    double gentle = low, steep = 0;                                    ///< of the size of the gradient
};

Extremes extremesOf(const Steps& run, std::size_t from, std::size_t rows) {
    Extremes extremes;
    for (std::size_t row = from; row < from + rows; ++row) {
        const double cost = run.cost(row), gradient = sizeOf(run.slope(row));
        extremes.low = std::min(extremes.low, cost);
        extremes.high = std::max(extremes.high, cost);
        extremes.gentle = std::min(extremes.gentle, gradient);
        extremes.steep = std::max(extremes.steep, gradient);
    }
    return extremes;
}

constexpr std::size_t longestQuarter = 1 << 16; ///< so many rows tell enough

/// A quarter of the rows, but at least four where there are twice as many: a bounce between four places shows
/// them all.
std::size_t windowLength(std::size_t rows) {
    return std::max(std::min(rows / 4, longestQuarter), std::min<std::size_t>(4, rows / 2));
}

/// The mean logarithm of what a step does to the size of the gradient between two rows.
double logGrowth(const Steps& run, std::size_t from, std::size_t to) {
    return (std::log(sizeOf(run.slope(to))) - std::log(sizeOf(run.slope(from)))) /
           static_cast<double>(to - from);
}

/// Whether the gradient shrinks tenfold from the window of so many rows at `from` to the one behind it, or
/// else from each half of theirs to the next: who jumps about without end has gentler slopes now and then,
/// too.
bool shrinksSteadily(const Steps& run, std::size_t from, std::size_t length) {
    constexpr double much = 0.1;
    const std::size_t half = length / 2;
    if (half < 2 ||
        extremesOf(run, from + length, length).steep <= much * extremesOf(run, from, length).steep)
        return true;
    double steep = std::numeric_limits<double>::infinity();
    for (const std::size_t start : {from, from + length - half, from + length, from + 2 * length - half}) {
        const Extremes extremes = extremesOf(run, start, half);
        if (extremes.steep > steep)
            return false;
        steep = extremes.steep;
    }
    return true;
}

} // namespace

bool isStillRising(const Steps& run, std::size_t last) {
    const double larger = std::max(std::fabs(run.cost(0)), std::fabs(run.cost(last)));
    return isStillRising(run.costs().first(last + 1), roundingAfter(last) * larger);
}

bool isStillRising(std::span<const double> cost, double noise) {
    const std::size_t last = cost.size() - 1;
    if (last == 0 || !(cost[last] > cost[0] + noise))
        return false;
    if (last < 8) // too short for quarters
        return cost[last] > cost[last - 1] + noise && (last < 2 || cost[last] > cost[last - 2] + noise);

    const std::size_t quarter = std::clamp<std::size_t>(last / 8 * 2, 4, longestQuarter); // even
    for (std::size_t row = last - quarter + 1; row <= last; ++row)
        if (!(cost[row] > cost[row - 2]))
            return false;
    const double highest = *std::ranges::max_element(cost);
    if (std::max(cost[last], cost[last - 1]) < highest)
        return false;
    const double rise = cost[last] - cost[last - quarter];
    const double riseBefore = cost[last - quarter] - cost[last - 2 * quarter];
    constexpr double nearlyAsMuch = 0.95;
    return rise >= nearlyAsMuch * riseBefore;
}

bool seemsToFallForEver(const Steps& run, std::size_t last) {
    if (run.rows() > last + 1 && run.cost(last + 1) == -std::numeric_limits<double>::infinity())
        return true;
    if (last < 2)
        return false;
    const double growth = sizeOf(run.slope(last)) / sizeOf(run.slope(0));
    const std::size_t quarter = std::max<std::size_t>(1, last / 4);
    const double pace = logGrowth(run, last - quarter, last);
    const double paceBefore = logGrowth(run, last - 2 * quarter, last - quarter);
    if (!(paceBefore > 0))
        return false;
    constexpr double sameTo = 1e-9;
    const bool steady = std::fabs(pace - paceBefore) <= sameTo * paceBefore;
    if (!((growth >= 2 && steady) || (growth >= 100 && pace > paceBefore)))
        return false;
    for (std::size_t row = last / 2 + 1; row <= last; ++row)
        if (!(run.cost(row) < run.cost(row - 1)))
            return false;
    return true;
}

bool trendsDown(const Steps& run, std::size_t last,
                const std::function<bool(std::size_t, std::size_t)>& bounces) {
    const std::size_t length = windowLength(last + 1);
    const std::size_t now = last + 1 - length;
    // of three rows the first and the last are on the same side
    const std::size_t before = length == 1 && last >= 2 ? last - 2 : now - length;
    const Extremes a = extremesOf(run, before, length), b = extremesOf(run, now, length);

    const double relative = roundingAfter(last);
    const double noise =
        relative * std::max({std::fabs(a.low), std::fabs(a.high), std::fabs(b.low), std::fabs(b.high)});
    const auto falls = [noise](const Extremes& from, const Extremes& to) {
        return to.high < from.high - noise && to.low < from.low - noise;
    };
    const bool rises = b.high > a.high + noise || b.low > a.low + noise;
    const bool gradientShrinks = b.steep < a.steep * (1 - relative) && b.gentle < a.gentle * (1 - relative);
    // at the bottom only the gradient still tells, as the last digits of the cost do not
    if (!(falls(a, b) || (!rises && gradientShrinks)))
        return false;
    if (length == 1 || before < length)
        return true; // too short to ask for more

    const Extremes z = extremesOf(run, before - length, length);
    if (!gradientShrinks) // then the bottom is not near, but it may be on its way down a bent valley
        return falls(z, a) && z.high - a.high <= 2 * (a.high - b.high) && bounces(before - length, now);
    constexpr double slowPace = 4.605170185988091 / 1000; // ln(100) in 1,000 steps
    const double pace = std::log(a.steep / b.steep), paceBefore = std::log(z.steep / a.steep);
    const bool holds = paceBefore > 0 && pace >= paceBefore / 2;
    return (holds || pace / static_cast<double>(length) >= slowPace) && shrinksSteadily(run, before, length);
}

} // namespace downhill
