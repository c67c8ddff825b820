// The learning rate to recommend: the one that is there in the fewest steps.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"
#include "core/verdict/verdict.h"

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>

namespace downhill {

/// A rate whose own run comes out as converging or overshooting, and still does so gone on.
struct RecommendedRate {
    double rate = 0;
    /// From this step on its run keeps 99.99 % of its way down to the level that it is at gone on 20 times as
    /// long. nullopt where it gets there only after the steps that are allowed.
    std::optional<std::size_t> stepsNeeded;
    bool glides = false; ///< it converges without overshooting

    bool operator==(const RecommendedRate&) const = default;
};

/// What a recommended rate must be besides: strictly between two rates, and its run end no higher than this.
struct RateLimits {
    double above = 0, below = std::numeric_limits<double>::infinity();
    double endCost = std::numeric_limits<double>::infinity();
};

/// The rate that was chosen for the last step that was taken, before the schedule: what a cure lowers or
/// raises.
double rateInForce(const Run& run);

/// What a cure of `run` asks for: a rate below the one in force or above it, and an end no higher than its
/// own. Without a cure any rate.
RateLimits limitsOf(const Run& run, Cure cure);

/// Looks for the rate to recommend. One search for settings: what was tried and run for one question is known
/// for the next.
///
/// It tries rates as people write them (two digits, thirteen a decade, 10⁻⁶ to 1000; where none of these
/// works also down to 10⁻¹²), and then all of two digits near the best of them, from the start of `settings`,
/// with its rule, schedule, steps and tolerance. Each is tried as the rate from start to end
/// (withRateThroughout()).
///
/// A rate works when its run is converging or overshooting and ends below its start, no higher than
/// `limits.endCost`; when the same is true of it 5 % to either side, for |w| from 5 at exactly 5 lands on the
/// tip by luck; and when, gone on 20 times as long (up to a million steps), it still works, is slowing down,
/// and has lost no more than 5 % of its way. The best is the one that keeps 99.99 % of the way down to the
/// lowest end of them all in the fewest steps; of equals the one farthest from the next rate that does not
/// work (by quarters of it); then the one with fewer digits. Trials of long runs are shortened; what is
/// returned was run in full, up to a million steps.
///
/// nullopt where none works, or when `stop` is requested (within some milliseconds). Throws std::bad_alloc.
class RateSearch {
public:
    /// `cost` and `settings` must stay longer.
    RateSearch(const CostFunction& cost, const RunSettings& settings, std::stop_token stop);
    ~RateSearch();

    std::optional<RecommendedRate> best(const RateLimits& limits = {});

private:
    class Trials;
    std::unique_ptr<Trials> trials_;
};

} // namespace downhill
