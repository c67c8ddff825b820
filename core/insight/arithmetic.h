// One step written out with its numbers, as on the blackboard.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace downhill {

/// `w₅ = 2.048 − 0.1 × 4.096 = 1.638`, in parts so that the slope can be shown in its own colour. Numbers are
/// rounded to four digits; a negative slope stands in parentheses. All parts together, in this order, are the
/// line.
struct Arithmetic {
    std::string left;  ///< `w₅ = 2.048 − 0.1 × `
    std::string slope; ///< `4.096`
    std::string right; ///< ` = 1.638`
    std::string text() const { return left + slope + right; }
};

/// The step from `row` to the next, one line a knob; empty for the last row.
std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row);

} // namespace downhill
