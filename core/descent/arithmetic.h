// One step written out with its numbers, as on the blackboard.
#pragma once

#include "core/descent/run.h"
#include "core/text/written_line.h"

#include <cstddef>
#include <vector>

namespace downhill {

/// The step from `row` to the next, knob by knob; empty for the last row. A knob's last line is the one that
/// gives its new w. Before it, a rule with a state shows how it came by that:
///
///     v₅ = 0.9 × 3.2 + 4.096 = 6.976
///     w₅ = 2.048 − 0.1 × 6.976 = 1.35
///
/// Numbers have four digits, and more where it takes more for a line to come out (see writtenOut()); what is
/// nothing but rounding is 0, as shownW() has it.
/// Takes no longer for a late step than for an early one.
std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row);

/// How many of these lines there are for each knob.
std::size_t arithmeticLinesOf(const RuleChoice& rule);

} // namespace downhill
