// The lowest cost within reach of a run, for its loss curve to stand on.
#pragma once

#include "core/descent/run.h"
#include "core/formula/formula.h"

#include <optional>

namespace downhill {

/// With one knob the bottom of the valley that the start lies in; with two about the lowest cost in view.
/// None where there is none.
std::optional<double> lossFloorOf(const Formula& cost, const Run& run);

} // namespace downhill
