#include "core/verdict/way_down.h"

#include "core/maths/norm.h"
#include "core/verdict/arrival.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The ratio of a step to the gradient that it was made by: the rate, with a plain rule.
double stretchOf(const Steps& run, std::size_t row) {
    const double gradient = normOf(run.slope(row));
    return gradient > 0 ? normOf(run.change(row)) / gradient : 0;
}

/// How the stretch changes from step to step.
struct Stretching {
    double now = 1; ///< that of the last step, as a part of the mean one
    /// Geometric, or as a power of the number of the step: what a step multiplies it by, or that power.
    double factor = 1, power = 0;

    bool fades() const { return factor < 1 || power > 0; }
};

/// How many steps more it takes to shrink by e^−`shrinking` where the step from row `last` would do so by
/// e^−`pace`, and later ones as the stretch goes: the sum of a series.
double stepsToShrink(double shrinking, double pace, const Stretching& stretching, double last) {
    if (shrinking <= 0)
        return 0;
    if (!(pace > 0))
        return infinite;
    if (const double power = stretching.power; power > 0) { // sum of pace·(last/k)^power
        constexpr double nearlyOne = 1e-6;
        if (std::fabs(power - 1) < nearlyOne)
            return last * std::expm1(shrinking / (pace * last));
        const double grown = 1 + shrinking * (1 - power) / (pace * last);
        return grown > 0 ? last * (std::pow(grown, 1 / (1 - power)) - 1) : infinite;
    }
    if (const double factor = stretching.factor; factor != 1) {
        const double grown = 1 + shrinking * (factor - 1) / pace;
        return grown > 0 ? std::log(grown) / std::log(factor) : infinite;
    }
    return shrinking / pace;
}

Stretching stretchingOf(const Steps& run, std::size_t from, std::size_t last, bool carriesSpeed) {
    Stretching stretching;
    if (last < from + 2)
        return stretching;
    constexpr std::size_t some = 1 << 10;
    const std::size_t stride = 1 + (last - from) / some;
    double sum = 0;
    std::size_t looked = 0;
    for (std::size_t row = from; row < last; row += stride, ++looked)
        sum += stretchOf(run, row);
    const double mean = sum / static_cast<double>(looked);
    const double begin = stretchOf(run, from), end = stretchOf(run, last - 1);
    const std::size_t middle = from + (last - 1 - from) / 2;
    const double half = stretchOf(run, middle);
    constexpr double noise = 1e-9;
    if (!(mean > 0) || !(begin > 0) || std::fabs(end - begin) <= noise * begin)
        return stretching;
    constexpr double faded = 0.01;
    if (carriesSpeed && end > faded * begin)
        return stretching;
    stretching.now = end / mean;
    // a geometric one fades as fast to the end, a power less and less
    constexpr double muchTheSame = 1.02;
    const bool lessAndLess =
        middle > from && std::log(begin / half) / static_cast<double>(middle - from) >
                             muchTheSame * std::log(half / end) / static_cast<double>(last - 1 - middle);
    if (end > 0 && end < begin && from > 0 && lessAndLess)
        stretching.power =
            std::log(begin / end) / std::log(static_cast<double>(last - 1) / static_cast<double>(from));
    else
        stretching.factor = std::pow(end / begin, 1 / static_cast<double>(last - 1 - from));
    return stretching;
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

WayDown wayDownOf(const Steps& run, std::size_t from, std::size_t last, bool carriesSpeed) {
    const double end = normOf(run.slope(last));
    if (!(end < normOf(run.slope(from))))
        from = last - std::max<std::size_t>(1, (last - from) / 2); // it may have been steeper on the way
    const double begin = normOf(run.slope(from)), fall = run.cost(from) - run.cost(last);
    if (!(end < begin))
        return wayDownASlope(run, from, last);

    WayDown way;
    const double shrunk = begin / end; // infinite at a level end
    const double left = fall > 0 ? fall / ((shrunk - 1) * (shrunk + 1)) : 0;
    way.level = run.cost(last) - left;
    const double whole = run.cost(0) - way.level;
    if (left <= remainingShare * whole) {
        way.there = stepsTo(goalOf(run.cost(0), way.level), run.costs().first(last + 1));
        if (way.there) {
            way.stepsNeeded = static_cast<double>(*way.there);
            return way;
        }
    }
    if (!(whole > 0))
        return way;
    const double mean = std::log(shrunk) / static_cast<double>(last - from);
    const Stretching stretching = stretchingOf(run, from, last, carriesSpeed);
    const double rest = stepsToShrink(std::log(left / (remainingShare * whole)) / 2, mean * stretching.now,
                                      stretching, static_cast<double>(last));
    way.stepsNeeded = static_cast<double>(last) + rest;
    way.rateRanOut = stretching.fades() && std::isinf(rest) && mean > 0;
    return way;
}

} // namespace downhill
