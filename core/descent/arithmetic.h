// One step written out with its numbers, as on the blackboard.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace downhill {

/// A line such as `w₅ = 2.048 − 0.1 × 4.096 = 1.638`, in parts so that the slope can be shown in its own
/// colour. All parts together, in this order, are the line; one that does not name the slope has none.
/// Numbers are rounded to four digits; a negative one after another sign stands in parentheses.
struct Arithmetic {
    std::string left;  ///< `w₅ = 2.048 − 0.1 × `
    std::string slope; ///< `4.096`
    std::string right; ///< ` = 1.638`
    std::string text() const { return left + slope + right; }
};

/// The step from `row` to the next, knob by knob; empty for the last row. A knob's last line is the one that
/// gives its new w. Before it, a rule with a state shows how it came by that:
///
///     v₅ = 0.9 × 3.2 + 4.096 = 6.976
///     w₅ = 2.048 − 0.1 × 6.976 = 1.35
///
/// Takes no longer for a late step than for an early one.
std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row);

/// How many of these lines there are for each knob.
std::size_t arithmeticLinesOf(const RuleChoice& rule);

} // namespace downhill
