// Runs that nobody tuned anything to: costs, starts, rules, schedules, rates and lengths by chance.
#pragma once

#include "core/descent/run_settings.h"

#include <cstdint>
#include <string>

namespace downhill {

/// A run of the sweep; without problems. The same for the same seed on every machine.
///
/// Rates are from 10⁻⁶ to 1000, half of them near the inverse of the curvature at the start, where most
/// happens. Mostly of 5 to 400 steps, of 2000 at most.
RunSettings sweptRun(std::uint64_t seed);

/// The catalogue's own: its cost, start, rate and number of steps, with every rule.
std::size_t catalogueRuns();
RunSettings catalogueRun(std::size_t number);

/// What makes the program do it: `downhill --cost 'w^2' --start=5 … --report -`.
std::string commandLineOf(const RunSettings& settings);

} // namespace downhill
