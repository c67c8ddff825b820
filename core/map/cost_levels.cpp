#include "core/map/cost_levels.h"

#include "core/map/cost_spread.h"
#include "core/text/decimals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace downhill {
namespace {

constexpr double wanted = 12; // levels
constexpr double fewest = 10, most = 14;

/// A step of two digits and a power of ten.
struct RoundStep {
    double digits = 10; ///< 10 to 80
    int exponent = 0;
    double size() const { return decimal(digits, exponent); }
    double times(double n) const { return decimal(n * digits, exponent); }
};

/// The step near `rough` with which `countOf(step)` is as wanted: 1, 2 or 5 of a power of ten where that will
/// do, else one in between.
template <class CountOf>
RoundStep roundStepNear(double rough, const CountOf& countOf) {
    const int exponent = decimalExponent(rough) - 1;
    std::optional<RoundStep> best;
    const auto missesBy = [&](const RoundStep& step) {
        return std::fabs(std::log(countOf(step.size()) / wanted));
    };
    const auto tryAll = [&](std::span<const double> digits) {
        for (const int e : {exponent - 1, exponent, exponent + 1})
            for (const double d : digits)
                if (const RoundStep step{d, e}; !best || missesBy(step) < missesBy(*best))
                    best = step;
    };
    tryAll(std::array{10.0, 20.0, 50.0});
    const double count = countOf(best->size());
    if (!(count >= fewest && count < most + 1))
        tryAll(std::array{15.0, 25.0, 30.0, 40.0, 60.0, 80.0});
    return *best;
}

/// Multiples of a round step.
CostLevels linearLevels(const CostSpread& spread) {
    const double from = spread.from(), to = spread.to();
    const RoundStep step =
        roundStepNear(to / wanted - from / wanted, [&](double size) { return to / size - from / size; });
    CostLevels levels{{}, {CostScale::Kind::linear, from, to}};
    for (double n = std::floor(from / step.size()); step.times(n) < to; ++n)
        levels.levels.push_back(step.times(n));
    return levels;
}

/// The roundest number near `value` that is off by less than half of `gap`: a multiple of 1, 2 or 5 of a
/// power of ten.
double roundedWithin(double gap, double value) {
    constexpr double share = 0.7;
    const int exponent = decimalExponent(share * gap);
    for (const double digits : {50.0, 20.0, 10.0})
        if (const RoundStep step{digits, exponent - 1}; step.size() <= share * gap)
            return step.times(std::round(value / step.size()));
    return value;
}

/// Costs at which contours of a bowl are equally far apart, each rounded by itself, where heights that are
/// round would not be.
CostLevels levelsAboveABottom(const CostSpread& spread) {
    const double from = spread.from(), to = spread.to();
    CostLevels levels{{}, {CostScale::Kind::squareRoot, from, to}};
    const auto ideal = [&](double n) {
        const double part = n * n / (wanted * wanted);
        return from * (1 - part) + to * part;
    };
    for (double n = 1; n < wanted; ++n)
        levels.levels.push_back(roundedWithin(ideal(n + 0.5) - ideal(n - 0.5), ideal(n)));
    return levels;
}

/// n² of a round step: contours of a bowl equally far apart.
CostLevels squareRootLevels(const CostSpread& spread) {
    const double from = spread.from(), to = spread.to();
    const RoundStep step = roundStepNear(to / (wanted * wanted) - from / (wanted * wanted),
                                         [&](double size) { return std::sqrt(to / size - from / size); });
    constexpr double almost = 1e-6; // of a step: a bottom of −10⁻¹⁷ is one of 0
    if (std::floor(from / step.size() + almost) != 0)
        return levelsAboveABottom(spread);
    CostLevels levels{{}, {CostScale::Kind::squareRoot, from, to}};
    for (double n = 1; step.times(n * n) < to; ++n)
        if (step.times(n * n) - from > step.size() / 4) // else hardly a ring
            levels.levels.push_back(step.times(n * n));
    return levels;
}

/// Round numbers that go up by about the same factor: some of every power of ten, or one of every few.
struct Ladder {
    std::vector<double> digits; ///< two of them, 10 to 80
    int stride = 1;             ///< powers of ten from one to the next
    double perDecade() const { return static_cast<double>(digits.size()) / stride; }
};

Ladder ladderFor(double decades) {
    const std::array<Ladder, 12> offers{{{{10, 15, 20, 25, 30, 40, 50, 60, 80}},
                                         {{10, 15, 20, 30, 50, 70}},
                                         {{10, 20, 30, 50}},
                                         {{10, 20, 50}},
                                         {{10, 30}},
                                         {{10}},
                                         {{10}, 2},
                                         {{10}, 3},
                                         {{10}, 5},
                                         {{10}, 10},
                                         {{10}, 20},
                                         {{10}, 50}}};
    return *std::ranges::min_element(offers, {}, [&](const Ladder& offer) {
        return std::fabs(std::log(offer.perDecade() * decades / wanted));
    });
}

/// Round heights above the lowest cost.
CostLevels logarithmicLevels(const CostSpread& spread) {
    const double from = spread.from(), to = spread.to();
    const double last = std::min(to - from, std::numeric_limits<double>::max());
    // contours around less than half a percent of the places are too small to read
    const double lowest = spread.quantileAboveLowest() - from;
    const double first = lowest > 0 ? std::min(lowest, last) : last;
    const Ladder ladder = ladderFor(std::log10(last) - std::log10(first));

    CostLevels levels{{}, {CostScale::Kind::logarithmic, from, to, first}};
    const int start = static_cast<int>(std::floor(std::log10(first) / ladder.stride)) * ladder.stride;
    for (int exponent = start; exponent <= decimalExponent(last); exponent += ladder.stride)
        for (const double digits : ladder.digits) {
            const double height = decimal(digits, exponent - 1);
            // not the height alone, the level shall be round: to as many digits as the height has
            const int lastDigit = std::fmod(digits, 10) == 0 ? exponent : exponent - 1;
            if (height >= first && height < last)
                levels.levels.push_back(
                    decimal(std::round((from + height) / decimal(1, lastDigit)), lastDigit));
        }
    return levels;
}

} // namespace

CostLevels levelsOf(const CostGrid& grid) {
    const CostSpread spread(grid);
    if (spread.isLevel())
        return {{}, {CostScale::Kind::linear, spread.from(), spread.from()}};
    // the height of half the places, on a scale of square roots
    constexpr double highEnough = 0.37;
    const bool crowdedBelow = std::sqrt(spread.heightOf(spread.quantile(0.5))) < highEnough;
    CostLevels levels = spread.isSteepWhereLowest() ? linearLevels(spread)
                        : crowdedBelow              ? logarithmicLevels(spread)
                                                    : squareRootLevels(spread);
    std::erase_if(levels.levels, [&](double level) {
        return !std::isfinite(level) || !(level > spread.from()) || !(level < spread.to());
    });
    for (double& level : levels.levels)
        level += 0.0; // no −0
    std::ranges::sort(levels.levels);
    levels.levels.erase(std::unique(levels.levels.begin(), levels.levels.end()), levels.levels.end());
    if (levels.levels.empty()) // a step from one cost to another, say
        levels.levels = {spread.from() / 2 + spread.to() / 2};
    return levels;
}

} // namespace downhill
