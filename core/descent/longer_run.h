// The same run, gone on.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"

#include <chrono>
#include <stop_token>

namespace downhill {

/// How many times as long, up to how many steps and operations of the cost: a tenth of a second for a machine
/// of today. No clock decides, so that what is read of such a run is the same on any machine; but one that is
/// a hundred times slower is not waited for.
inline constexpr std::uint64_t timesAsLong = 20, mostStepsGoneOn = 1'000'000,
                               mostOperationsGoneOn = 50'000'000;
inline constexpr std::chrono::seconds longestGoneOn{10};

/// Runs the settings, which must be without problems and fit `cost`, from their start, but 20 times as long:
/// the first rows are those of their own run, to the last bit, schedule included. At most a million steps and
/// mostOperationsGoneOn, but no fewer than their own. Where that takes longer than longestGoneOn it is
/// `cancelled`, as when `stop` is requested.
Run longerRun(const CostFunction& cost, const RunSettings& settings, const std::stop_token& stop);

} // namespace downhill
