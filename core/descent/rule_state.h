// The state of the rule at a step of a run.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <vector>

namespace downhill {

/// As UpdateRule::state(): one value of the state after the other, knobs() numbers each; empty for a rule
/// without a state.
struct RuleStates {
    std::vector<double> before, after; ///< the step
};

/// Around the step from `row`, which must not be the last row. Follows the rule over the recorded slopes,
/// from the nearest row that its state was recorded at; so it is exact, the cost is not evaluated, and row
/// ten million is as quick as row ten.
RuleStates ruleStatesAround(const Run& run, std::size_t row);

} // namespace downhill
