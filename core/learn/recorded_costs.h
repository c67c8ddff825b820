// A run of which the costs alone are known.
#pragma once

#include "core/descent/run.h"

#include <span>

namespace downhill {

/// For whatever draws the costs of a run: one knob, whose places and slopes are NaN. `recorded` has at least
/// one entry; where the last is not finite the run stopped for that.
Run runOfCosts(std::span<const double> recorded, double rate);

} // namespace downhill
