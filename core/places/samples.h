// How closely a cost is looked over.
#pragma once

#include "core/cost/cost_function.h"

#include <algorithm>
#include <cstddef>

namespace downhill {

/// How many samples of it to take: `most`, but fewer, though not less than `fewest`, of a cost that takes so
/// many operations (a mean over a million rows) that they would come to seconds.
inline std::size_t samplesOf(const CostFunction& cost, std::size_t fewest, std::size_t most) {
    constexpr std::size_t operations = 4'000'000'000; // about a second
    return std::clamp(operations / cost.operations(), fewest, most);
}

} // namespace downhill
