// A range of a knob.
#pragma once

#include <algorithm>
#include <cmath>

namespace downhill {

/// From `from` to `to`, in units of the knob; both finite, from < to. What suits a formula of one's own
/// unless said otherwise.
struct KnobRange {
    double from = -6, to = 6;
    bool operator==(const KnobRange&) const = default;
};

/// Whether it can be drawn: doubles tell its pixels apart, and its costs can be looked at.
inline bool isUsable(const KnobRange& range) {
    const double width = range.to - range.from;
    constexpr double finest = 1e-10, widest = 1e12;
    return std::isfinite(width) && width < widest &&
           width > finest * std::max({std::abs(range.from), std::abs(range.to), finest});
}

} // namespace downhill
