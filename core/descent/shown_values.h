// A run's numbers as they are shown: the same, but 0 where nothing but rounding is left of them.
#pragma once

#include "core/descent/run.h"

#include <cstddef>

namespace downhill {

/// 0.7 − 0.1 × 7 is 0 and not −1.1·10⁻¹⁶, as doubles have it. A knob is shown as 0 from the row on at which a
/// step left nothing but rounding of it, see isRounding(), for as long as it stays as small as that (looked
/// for in the last 100 rows).
double shownW(const Run& run, std::size_t row, std::size_t knob);

/// The slope by that knob: 0 where the knob is shown as 0 and its slope shrank as much.
double shownSlope(const Run& run, std::size_t row, std::size_t knob);

/// The step of that knob from `row`, which must not be the last: 0 also where a rule's speed and the slope
/// cancel.
double shownChange(const Run& run, std::size_t row, std::size_t knob);

/// 0 where every knob is shown as 0 or is it, and the cost shrank as much.
double shownCost(const Run& run, std::size_t row);

} // namespace downhill
