// Whether all of many numbers are finite.
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

} // namespace downhill
