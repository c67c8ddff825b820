#include "core/places/lower_place.h"

#include "core/places/samples.h"
#include "core/text/decimals.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace downhill {
namespace {

struct Place {
    double w, cost;
};

Place placeAt(const CostFunction& cost, double w) {
    const double c = cost.cost(std::span(&w, 1));
    return {w, std::isfinite(c) ? c : INFINITY};
}

bool isLower(const Place& a, const Place& b) { return a.cost < b.cost; }

/// The lowest place between the neighbours of places[at], by golden section.
Place bottomNear(const CostFunction& cost, std::span<const Place> places, std::size_t at) {
    constexpr double golden = 0.6180339887498949;
    double low = places[at > 0 ? at - 1 : at].w, high = places[std::min(at + 1, places.size() - 1)].w;
    Place best = places[at];
    for (int narrowing = 0; narrowing < 60; ++narrowing) {
        const Place left = placeAt(cost, high - golden * (high - low));
        const Place right = placeAt(cost, low + golden * (high - low));
        best = std::min({best, left, right}, isLower);
        (isLower(left, right) ? high : low) = isLower(left, right) ? right.w : left.w;
    }
    return best;
}

/// Golden section finds a bottom to about 10⁻⁸ of the range, half of the digits of a double: the number with
/// the fewest decimals near it where the cost is no higher.
double rounded(const CostFunction& cost, const Place& place, double range) {
    const int finest = decimalExponent(range) - 8;
    for (int exponent = finest + 6; exponent > finest; --exponent) {
        const double w = roundToDecimal(place.w, exponent);
        if (std::fabs(w - place.w) < std::pow(10.0, finest) * 10 && placeAt(cost, w).cost <= place.cost)
            return w + 0.0; // no −0
    }
    return place.w;
}

/// Downhill from places[at], from neighbour to neighbour.
std::size_t bottomOfValley(std::span<const Place> places, std::size_t at) {
    while (true) {
        std::size_t lowest = at;
        if (at > 0 && isLower(places[at - 1], places[lowest]))
            lowest = at - 1;
        if (at + 1 < places.size() && isLower(places[at + 1], places[lowest]))
            lowest = at + 1;
        if (lowest == at)
            return at;
        at = lowest;
    }
}

} // namespace

std::optional<double> lowerPlace(const CostFunction& cost, double w, double from, double to) {
    if (!(w >= from && w <= to))
        return std::nullopt;
    const std::size_t parts = samplesOf(cost, 64, 4096);
    std::vector<Place> places;
    for (std::size_t i = 0; i <= parts; ++i)
        places.push_back(
            placeAt(cost, from + (to - from) * (static_cast<double>(i) / static_cast<double>(parts))));
    const auto here = std::ranges::upper_bound(places, w, {}, &Place::w);
    // one that is a sample already must not be a neighbour of itself, as deep as it
    const bool isSample = here != places.begin() && std::prev(here)->w == w;
    const auto at = static_cast<std::size_t>(
        (isSample ? std::prev(here) : places.insert(here, placeAt(cost, w))) - places.begin());
    if (!std::isfinite(places[at].cost))
        return std::nullopt;

    const auto lowest = static_cast<std::size_t>(std::ranges::min_element(places, isLower) - places.begin());
    const std::size_t bottom = bottomOfValley(places, at);
    const Place there = bottomNear(cost, places, lowest), own = bottomNear(cost, places, bottom);
    // Of two valleys that are equally deep neither is lower, whatever the last digits say.
    double highest = places[at].cost;
    for (const Place& place : places)
        if (std::isfinite(place.cost))
            highest = std::max(highest, place.cost);
    if (!(own.cost - there.cost > 1e-9 * (highest - there.cost)))
        return std::nullopt;
    // A pole, as of 1/w, only gets deeper the closer one looks: no place to be at.
    if (places[lowest].cost - there.cost > highest - places[lowest].cost)
        return std::nullopt;
    const double place = rounded(cost, there, to - from);
    return placeAt(cost, place).cost < own.cost ? std::optional(place) : std::nullopt;
}

std::optional<std::vector<double>> lowerPlace(const CostFunction& cost, std::span<const double> w,
                                              std::span<const KnobRange> view) {
    if (view.size() == 1) {
        const auto place = lowerPlace(cost, w[0], view[0].from, view[0].to);
        return place ? std::optional(std::vector{*place}) : std::nullopt;
    }
    if (view.size() == 2) {
        const auto place = lowerPlace(cost, std::array{w[0], w[1]}, view);
        return place ? std::optional(std::vector(place->begin(), place->end())) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace downhill
