// Which rows of the data a step of a run reads.
#pragma once

#include "core/descent/run_settings.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace downhill {

class Formula;

/// The batch whose cost and slope stand in that row of the run, and so that of the step from there; empty
/// where every step reads all rows.
std::vector<std::uint32_t> rowsOfStep(const Formula& formula, const RunSettings& settings, std::size_t step);

} // namespace downhill
