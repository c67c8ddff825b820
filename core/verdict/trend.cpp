#include "core/verdict/trend.h"

#include "core/maths/norm.h"
#include "core/verdict/turns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace downhill {
namespace {

constexpr std::size_t longestQuarter = 1 << 16; ///< so many rows tell enough

/// By how much the gradient grows on the way between two rows, per unit of length as the crow flies.
double curvatureBetween(const Steps& run, std::size_t from, std::size_t to) {
    std::vector<double> way(run.w(to).begin(), run.w(to).end());
    for (std::size_t i = 0; i < way.size(); ++i)
        way[i] -= run.w(from)[i];
    return (normOf(run.slope(to)) - normOf(run.slope(from))) / normOf(way);
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
    if (last == 1)
        return true;
    std::size_t begin = last;
    const std::size_t first = last - std::min(last, 2 * longestQuarter);
    while (begin >= first + 2 && cost[begin] > cost[begin - 2])
        --begin;
    if (begin == first + 1 && cost[begin] > cost[begin - 1])
        --begin;
    constexpr std::size_t fewest = 3;
    if (last - begin < std::min(fewest, last))
        return false;
    const double highest = *std::ranges::max_element(cost);
    if (std::max(cost[last], cost[last - 1]) < highest)
        return false;
    if (last - begin < 4)
        return true;
    // even: each side with its own kind
    const std::size_t part = last - begin < 8 ? 2 : std::max<std::size_t>(4, (last - begin) / 8 * 2);
    const double rise = cost[last] - cost[last - part];
    const double riseBefore = cost[last - part] - cost[last - 2 * part];
    constexpr double nearlyAsMuch = 0.95;
    return rise >= nearlyAsMuch * riseBefore;
}

bool seemsToFallForEver(const Steps& run, std::size_t last) {
    if (run.rows() > last + 1 && run.cost(last + 1) == -std::numeric_limits<double>::infinity())
        return true;
    if (last < 2)
        return false;
    const double growth = normOf(run.slope(last)) / normOf(run.slope(0));
    const std::size_t quarter = std::max<std::size_t>(1, last / 4);
    const double now = curvatureBetween(run, last - quarter, last);
    const double before = curvatureBetween(run, last - 2 * quarter, last - quarter);
    const double earlier =
        last >= 3 * quarter ? curvatureBetween(run, last - 3 * quarter, last - 2 * quarter) : before;
    constexpr double sameTo = 1e-6;
    if (!(before > 0) || !(now >= before * (1 - sameTo)))
        return false;
    constexpr double hardlyMore = 0.02;
    const bool levelsOff =
        now - before <= sameTo * before ||
        (quarter > 1 && now - before <= hardlyMore * before && now - before <= (before - earlier) / 2);
    // far below zero, by the size of the cost at the start, there is no floor in sight
    const bool farBelow = run.cost(last) < -3 * std::fabs(run.cost(0));
    if (!((growth >= 2 && (levelsOff || farBelow)) || growth >= 100))
        return false;
    for (std::size_t row = last / 2 + 1; row <= last; ++row)
        if (!(run.cost(row) < run.cost(row - 1)) || !(normOf(run.slope(row)) > normOf(run.slope(row - 1))))
            return false;
    return true;
}

} // namespace downhill
