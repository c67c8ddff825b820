// The same run, gone on.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"

#include <chrono>
#include <stop_token>

namespace downhill {

/// How many times as long, up to how many steps, and for how long it takes at most.
inline constexpr std::uint64_t timesAsLong = 20, mostStepsGoneOn = 1'000'000;
inline constexpr std::chrono::milliseconds longestGoneOn{100};

/// Runs the settings, which must be without problems and fit `cost`, from their start, but 20 times as long:
/// the first rows are those of their own run, to the last bit, schedule included. At most a million steps,
/// but no fewer than their own, and no more than are made in about a tenth of a second after these: it is
/// `cancelled` then, as when `stop` is requested.
Run longerRun(const CostFunction& cost, const RunSettings& settings, const std::stop_token& stop);

} // namespace downhill
