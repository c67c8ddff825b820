// When a descent has had enough.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// No infinity and no NaN among them.
inline bool allFinite(std::span<const double> values) noexcept {
    for (const double value : values)
        if (!std::isfinite(value))
            return false;
    return true;
}

/// The same for the thousands of knobs of a network, where it matters: adds up zeros, side by side, unless
/// one is NaN.
inline bool allFinite(std::span<const float> values) noexcept {
    constexpr std::size_t lanes = 16;
    std::array<float, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= values.size(); i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += 0 * values[i + lane];
    for (; i < values.size(); ++i)
        sums[0] += 0 * values[i];
    return std::ranges::all_of(sums, [](float sum) { return sum == 0; });
}

/// A descent stops after `steps` steps, or after a step below the tolerance, or where a value is not finite.
struct StopRule {
    std::uint64_t steps;
    double tolerance; ///< 0: no step is ever below it

    /// A step that changed *both* the cost and every knob by less than the tolerance. Both: the endless
    /// bounce never changes the cost, and on a plateau the knob creeps long after the cost seems to stand
    /// still.
    template <class Knobs>
    bool isBelowTolerance(double costBefore, double costNow, const Knobs& wBefore,
                          const Knobs& wNow) const noexcept {
        if (!(std::fabs(costNow - costBefore) < tolerance))
            return false;
        for (std::size_t i = 0; i < wNow.size(); ++i)
            if (!(std::fabs(double{wNow[i]} - double{wBefore[i]}) < tolerance))
                return false;
        return true;
    }
};

} // namespace downhill
