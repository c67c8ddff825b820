// What a rule remembered at a step of a run.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <vector>

namespace downhill {

/// As UpdateRule::memory(): one thing remembered after the other, knobs() numbers each.
struct RuleMemory {
    std::vector<double> before, after; ///< the step
};

/// Around the step from `row`, which must not be the last row. Follows the rule over the recorded slopes,
/// from the nearest row that its memory was recorded at; so it is exact, the cost is not asked, and row ten
/// million is as quick as row ten.
RuleMemory memoryOfStep(const Run& run, std::size_t row);

} // namespace downhill
