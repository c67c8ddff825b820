// The line that a run fits to points.
#pragma once

#include "core/data/standardise.h"
#include "core/descent/run_settings.h"

#include <optional>
#include <span>

namespace downhill {

/// Where the cost is how far y is from a line, w·x or w₁·x + w₂, the one with these knobs, in the units of
/// the data as they are given, standardised or not. None of any other cost.
std::optional<StraightLine> fittedLine(const Formula& cost, const RunSettings& settings,
                                       std::span<const double> w);

} // namespace downhill
