#include "core/places/surroundings.h"

#include "core/maths/norm.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace downhill {
namespace {

double costAlong(const CostFunction& cost, std::span<const double> w, std::span<const double> direction,
                 double distance) {
    std::vector<double> there(w.begin(), w.end());
    for (std::size_t i = 0; i < there.size(); ++i)
        there[i] += distance * direction[i];
    return cost.cost(there);
}

std::vector<std::vector<double>> directionsOf(std::size_t knobs) {
    std::vector<std::vector<double>> directions;
    for (std::size_t i = 0; i < knobs; ++i) {
        directions.emplace_back(knobs, 0.0);
        directions.back()[i] = 1;
    }
    constexpr int around = 32; // of two knobs, half way around: the falling side of a saddle may be narrow
    for (int i = 1; knobs == 2 && i < around; ++i)
        if (i != around / 2)
            directions.push_back(
                {std::cos(std::numbers::pi * i / around), std::sin(std::numbers::pi * i / around)});
    return directions;
}

} // namespace

LevelPlace levelPlaceAt(const CostFunction& cost, std::span<const double> w) {
    constexpr std::size_t mostKnobs = 16;
    if (w.size() > mostKnobs)
        return LevelPlace::unknown;
    const double here = cost.cost(w), scale = std::max(1.0, normOf(w));
    const auto directions = directionsOf(w.size());
    for (const double distance : {1e-4, 1e-3, 1e-2, 1e-1}) {
        bool higher = false, lower = false, oneSided = false, levelWay = false;
        for (const auto& direction : directions) {
            const double left = costAlong(cost, w, direction, -distance * scale);
            const double right = costAlong(cost, w, direction, distance * scale);
            higher = higher || left > here || right > here;
            lower = lower || left < here || right < here;
            oneSided = oneSided || (left == here) != (right == here);
            levelWay = levelWay || (left == here && right == here);
        }
        if (higher && lower)
            return LevelPlace::saddle;
        if (oneSided)
            return LevelPlace::flat;
        if (higher || lower)
            return higher ? LevelPlace::minimum : levelWay ? LevelPlace::ridge : LevelPlace::maximum;
    }
    return LevelPlace::flat;
}

bool isOnARidge(const CostFunction& cost, std::span<const double> w) {
    constexpr std::size_t mostKnobs = 16;
    if (w.size() > mostKnobs)
        return false;
    const double here = cost.cost(w), scale = std::max(1.0, normOf(w));
    constexpr double rounding = 1e-14;
    const auto directions = directionsOf(w.size());
    return std::ranges::any_of(directions, [&](const auto& direction) {
        for (const double distance : {1e-4, 1e-3, 1e-2, 1e-1}) {
            const double left = costAlong(cost, w, direction, -distance * scale);
            const double right = costAlong(cost, w, direction, distance * scale);
            const double noise = rounding * std::max({std::fabs(here), std::fabs(left), std::fabs(right)});
            if (std::fabs(left - here) > noise || std::fabs(right - here) > noise)
                return left < here - noise && right < here - noise;
        }
        return false;
    });
}

bool hasNoBottom(const CostFunction& cost, std::span<const double> w, std::span<const double> slope) {
    const double steepness = normOf(slope);
    if (!(steepness > 0) || !std::isfinite(steepness))
        return false;
    std::vector<double> downhill(slope.begin(), slope.end());
    for (double& entry : downhill)
        entry /= -steepness;

    // The near surroundings may be hilly; from 1,000 times the size of w on it has to go down all the way to
    // 10⁶⁰.
    double distance = 1000 * std::max(1.0, normOf(w));
    double before = costAlong(cost, w, downhill, distance), fallBefore = 0;
    if (!(before < cost.cost(w)))
        return false;
    while (distance < 1e60) {
        distance *= 2;
        const double there = costAlong(cost, w, downhill, distance);
        if (there == -std::numeric_limits<double>::infinity())
            return true;
        const double fall = before - there;
        constexpr double rounding = 1e-3;
        if (!(fall > 0) || fall < fallBefore * (1 - rounding))
            return false;
        before = there;
        fallBefore = fall;
    }
    return true;
}

} // namespace downhill
