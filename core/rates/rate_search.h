// Search for a learning rate that works, by trial runs.
#pragma once

#include "core/cost/cost_function.h"
#include "core/verdict/verdict.h"

#include <cstddef>
#include <optional>
#include <stop_token>

namespace downhill {

/// A rate that was tried and comes out as converging or overshooting.
struct FoundRate {
    double rate = 0;
    std::size_t steps = 0; ///< until the cost has fallen by 99.99 % of its whole fall
    bool arrives = false;  ///< it falls that far and comes to rest; else `steps` are all that were allowed
    bool glides = false;   ///< without overshooting
};

struct FoundRates {
    std::optional<FoundRate> suggested; ///< below the rate in force at the end, or above it, as the cure asks
    std::optional<FoundRate> best;      ///< whatever the cure
};

/// The rate that was chosen for the last step that was taken, before the schedule: what a cure lowers or
/// raises.
double rateInForce(const Run& run);

/// Tries rates as people write them (1, 1.5, 2, 3, 5, 7 times powers of ten, 10⁻⁶ to 1000; where none of
/// these works also ones in between, and down to 10⁻¹²) from the start of `run`, with its rule, schedule,
/// steps and tolerance. Each is tried as the rate from start to end (withRateThroughout): changes that were
/// made on the way are no part of a cure.
///
/// A rate works when its own run is converging or overshooting and ends below its start, and also 5 % to
/// either side: |w| from 5 at exactly 5 lands on the tip by luck. Best is what arrives, without overshooting,
/// in the fewest steps; with a rule that carries speed overshooting is part of the game, and does not count
/// against a rate. Trials of long runs are shortened; what is returned was run in full. Nothing is found when
/// `stop` is requested.
FoundRates searchRates(const Run& run, const CostFunction& cost, Cure cure, const std::stop_token& stop);

} // namespace downhill
