// A run of which the costs alone are known.
#pragma once

#include "core/descent/run.h"

#include <span>

namespace downhill {

/// For whatever draws the costs of a run: one knob, whose places and slopes are NaN. `costs` has at least one
/// entry; where the last is not finite the run stopped for that.
Run runOfCosts(std::span<const double> costs, double rate);

} // namespace downhill
