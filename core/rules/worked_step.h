// One step of one knob with its numbers, as a rule has them: facts, from which lines of arithmetic are
// written.
#pragma once

#include "core/text/written_line.h"

#include <cstdint>
#include <span>

namespace downhill {

/// The values of one step, as a rule gets them. The state is as long as RuleRow::stateSize says.
struct WorkedStep {
    std::uint64_t k = 0; ///< of the step, from 0
    double w = 0, slope = 0, rate = 0;
    double newW = 0;
    std::span<const double> before, after; ///< the state around the step, this knob's values
    std::span<const double> parameters;    ///< in the order of the rule's row
};

} // namespace downhill
