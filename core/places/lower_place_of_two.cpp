#include "core/map/cost_grid.h"
#include "core/places/downhill_search.h"
#include "core/places/lower_place.h"
#include "core/places/samples.h"
#include "core/text/decimals.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace downhill {
namespace {

/// To a ten millionth of the range or so, in decimals: 1.4·10⁻⁹ is 0.
double rounded(double w, KnobRange range) {
    constexpr double digits = 1e-7;
    const double decimal = roundToDecimal(w, decimalExponent(digits * (range.to - range.from)));
    return std::isfinite(decimal) ? std::clamp(decimal + 0.0, range.from, range.to) : w;
}

/// `rolls`: on from `w` to the bottom that the way downhill leads to.
std::optional<std::array<double, 2>> lowerThan(const CostFunction& cost, std::array<double, 2> w, bool rolls,
                                               std::span<const KnobRange> view) {
    for (std::size_t i = 0; i < 2; ++i)
        if (!(w[i] >= view[i].from && w[i] <= view[i].to))
            return std::nullopt;
    const LookedAt here = lookAt(cost, w);
    if (!std::isfinite(here.cost))
        return std::nullopt;

    constexpr std::size_t most = 128;
    const auto parts = static_cast<std::size_t>(std::sqrt(samplesOf(cost, 16 * 16, most * most)));
    const CostGrid grid = sampled(cost, {view[0], view[1]}, parts, parts).value();
    LookedAt lowest = here;
    double highest = here.cost;
    for (std::size_t row = 0; row <= parts; ++row)
        for (std::size_t column = 0; column <= parts; ++column) {
            const double there = grid.cost(column, row);
            if (std::isfinite(there) && there < lowest.cost)
                lowest = {{grid.w1(column), grid.w2(row)}, there};
            if (std::isfinite(there))
                highest = std::max(highest, there);
        }

    const LookedAt own = rolls ? downhillFrom(cost, here, view) : here;
    const LookedAt there = downhillFrom(cost, lowest, view);
    // Of two valleys that are equally deep neither is lower, whatever the last digits say.
    if (!(own.cost - there.cost > 1e-9 * (highest - there.cost)))
        return std::nullopt;
    // A pole only gets deeper the closer one looks: no place to be at.
    if (lowest.cost - there.cost > highest - lowest.cost)
        return std::nullopt;
    return std::array{rounded(there.w[0], view[0]), rounded(there.w[1], view[1])};
}

} // namespace

std::optional<std::array<double, 2>> lowerPlace(const CostFunction& cost, std::array<double, 2> w,
                                                std::span<const KnobRange> view) {
    return lowerThan(cost, w, true, view);
}

std::optional<std::array<double, 2>> placeLowerThan(const CostFunction& cost, std::array<double, 2> w,
                                                    std::span<const KnobRange> view) {
    return lowerThan(cost, w, false, view);
}

} // namespace downhill
