#include "core/places/downhill_search.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>

namespace downhill {
namespace {

using Vector = std::array<double, 2>;

/// In parts of the view's width and height.
constexpr double firstStep = 1.0 / 512, longestStep = 1.0 / 64, shortestStep = 1e-10;

class DownhillSearch {
public:
    DownhillSearch(const CostFunction& cost, LookedAt start, std::span<const KnobRange> view)
        : cost_(cost), view_(view), place_(start) {}

    LookedAt operator()() {
        // kinks can only be followed along themselves: so all ways around, until none leads lower
        constexpr int angles = 16;
        int inVain = 0;
        for (int angle = 0; inVain < angles && looks_ > 0; angle = (angle + 1) % angles) {
            const double before = place_.cost;
            searchAlong(std::numbers::pi / 2 * angle / angles);
            inVain = place_.cost < before ? 0 : inVain + 1;
        }
        return place_;
    }

private:
    void searchAlong(double angle) {
        Vector ahead{std::cos(angle), std::sin(angle)}, steps{firstStep, firstStep}, way{0, 0};
        std::array<bool, 2> succeeded{}, failed{};
        while (looks_ > 0 && std::max(std::fabs(steps[0]), std::fabs(steps[1])) > shortestStep) {
            for (std::size_t i = 0; i < 2; ++i) {
                const Vector direction = i == 0 ? ahead : Vector{-ahead[1], ahead[0]};
                if (step(direction, steps[i])) {
                    way[i] += steps[i];
                    steps[i] = std::clamp(3 * steps[i], -longestStep, longestStep);
                    succeeded[i] = true;
                } else {
                    steps[i] *= -0.5;
                    failed[i] = succeeded[i];
                }
            }
            const double length = std::hypot(way[0], way[1]);
            if (!failed[0] || !failed[1] || length == 0)
                continue;
            ahead = {(way[0] * ahead[0] - way[1] * ahead[1]) / length,
                     (way[0] * ahead[1] + way[1] * ahead[0]) / length};
            steps = {std::clamp(length, shortestStep, longestStep),
                     std::clamp(length, shortestStep, longestStep) / 8};
            way = {0, 0};
            succeeded = failed = {};
        }
    }

    bool step(const Vector& direction, double length) {
        --looks_;
        Vector w = place_.w;
        for (std::size_t i = 0; i < 2; ++i)
            w[i] = std::clamp(w[i] + length * direction[i] * (view_[i].to - view_[i].from), view_[i].from,
                              view_[i].to);
        const LookedAt there = lookAt(cost_, w);
        const bool lower = there.cost < place_.cost;
        if (lower)
            place_ = there;
        return lower;
    }

    const CostFunction& cost_;
    std::span<const KnobRange> view_;
    LookedAt place_;
    int looks_ = 20'000; ///< that are left
};

} // namespace

LookedAt lookAt(const CostFunction& cost, std::array<double, 2> w) {
    const double c = cost.cost(w);
    return {w, std::isfinite(c) ? c : std::numeric_limits<double>::infinity()};
}

LookedAt downhillFrom(const CostFunction& cost, LookedAt start, std::span<const KnobRange> view) {
    return DownhillSearch(cost, start, view)();
}

} // namespace downhill
