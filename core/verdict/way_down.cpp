#include "core/verdict/way_down.h"

#include "core/verdict/arrival.h"
#include "core/verdict/size.h"
#include "core/verdict/turns.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The ratio of a step to the gradient that it was made by: the rate, with a plain rule.
double stretchOf(const Steps& run, std::size_t row) {
    const double gradient = sizeOf(run.slope(row));
    return gradient > 0 ? sizeOf(run.change(row)) / gradient : 0;
}

/// How many steps it takes to shrink by e^−`shrinking` where the first does by e^−`pace` and each further one
/// by `slowing` times as much: the sum of a geometric series.
double stepsToShrink(double shrinking, double pace, double slowing) {
    if (shrinking <= 0)
        return 0;
    if (!(pace > 0))
        return infinite;
    if (!(slowing < 1))
        return shrinking / pace;
    const double missing = 1 - shrinking * (1 - slowing) / pace;
    return missing > 0 ? std::log(missing) / std::log(slowing) : infinite;
}

/// How a run slows down besides its gradient, from row to row.
struct Slowing {
    double now;    ///< the stretch of the last step, as a part of the mean one
    double factor; ///< that a step puts on it; 1 where it does not shrink
};

Slowing slowingOf(const Steps& run, std::size_t from, std::size_t last) {
    constexpr std::size_t some = 1 << 10;
    const std::size_t stride = 1 + (last - from) / some;
    double sum = 0;
    std::size_t looked = 0;
    for (std::size_t row = from; row < last; row += stride, ++looked)
        sum += stretchOf(run, row);
    const double mean = sum / static_cast<double>(looked), end = stretchOf(run, last - 1);
    const double begin = stretchOf(run, from);
    constexpr double noise = 1e-9;
    if (!(end < begin * (1 - noise)) || !(mean > 0) || last - from < 2)
        return {1, 1};
    return {std::min(1.0, end / mean), std::pow(end / begin, 1 / static_cast<double>(last - 1 - from))};
}

/// Where the gradient does not shrink.
WayDown wayDownASlope(const Steps& run, std::size_t from, std::size_t last) {
    WayDown way;
    const double fall = (run.cost(from) - run.cost(last)) / static_cast<double>(last - from);
    if (fall > 0 && run.cost(last) >= 0)
        way.stepsNeeded = static_cast<double>(last) + run.cost(last) / fall;
    return way;
}

} // namespace

double stepsForTwoDigits(double factor) {
    const double size = std::fabs(factor);
    return size < 1 ? std::log(100.0) / -std::log(size) : infinite;
}

WayDown wayDownOf(const Steps& run, std::size_t from, std::size_t last) {
    const double end = sizeOf(run.slope(last));
    if (!(end < sizeOf(run.slope(from))))
        from = last - std::max<std::size_t>(1, (last - from) / 2); // it may have been steeper on the way
    const double begin = sizeOf(run.slope(from)), fall = run.cost(from) - run.cost(last);
    if (!(end < begin))
        return wayDownASlope(run, from, last);

    WayDown way;
    const double shrunk = begin / end; // infinite at a level end
    const double left = fall > 0 ? fall / ((shrunk - 1) * (shrunk + 1)) : 0;
    way.level = run.cost(last) - left;
    const double whole = run.cost(0) - way.level;
    constexpr double remaining = 1e-4; // as goalOf() has it
    if (left <= remaining * whole) {
        way.there = stepsTo(goalOf(run.cost(0), way.level), run.costs().first(last + 1));
        if (way.there) {
            way.stepsNeeded = static_cast<double>(*way.there);
            return way;
        }
    }
    if (!(whole > 0))
        return way;
    const double mean = std::log(shrunk) / static_cast<double>(last - from);
    const Slowing slowing = slowingOf(run, from, last);
    const double rest =
        stepsToShrink(std::log(left / (remaining * whole)) / 2, mean * slowing.now, slowing.factor);
    way.stepsNeeded = static_cast<double>(last) + rest;
    way.rateRanOut = slowing.factor < 1 && std::isinf(rest) && mean > 0;
    return way;
}

} // namespace downhill
