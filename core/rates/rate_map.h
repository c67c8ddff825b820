// What each learning rate would make of a run.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/lane_records.h"
#include "core/descent/side_by_side.h"
#include "core/rates/recommended_rate.h"
#include "core/verdict/verdict.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace downhill {

/// One rate, really run.
struct MappedRate {
    double rate = 0;
    Verdict verdict = Verdict::converging; ///< as diagnose() reads it from the steps of a run at that rate
    StopReason stopped = StopReason::maxSteps;
    std::size_t stepsTaken = 0;
    double finalCost = 0; ///< may be infinite or NaN where it diverges
    /// After how many steps the cost stays below start − 0.9999·(start − lowest), `lowest` being the lowest
    /// final cost of the working rates of the map. nullopt where that is not reached, where the run diverges
    /// or oscillates, and for every rate where none comes to rest there: then the minimum may be lower.
    std::optional<std::size_t> stepsNeeded;
};

struct BestRate {
    double rate = 0;
    Verdict verdict = Verdict::converging; ///< or overshooting
    std::size_t stepsNeeded = 0;
};

/// The verdicts of many rates, all else being as in `settings`.
struct RateMap {
    RunSettings settings;          ///< its own rate and the rate changes do not count
    std::uint64_t steps = 0;       ///< each was judged by its first so many steps
    double startCost = 0;          ///< where all of them start
    std::vector<MappedRate> rates; ///< ascending, those of the call
    std::optional<BestRate> best;  ///< RateSearch, of all rates, where it gets there in these steps

    /// Longer runs than could be afforded for every rate. Where one did not stop before
    /// (StopReason::maxSteps), its full run may come to another verdict.
    bool capped() const noexcept { return steps < settings.steps; }
};

/// The same map with the rate as its best that is recommended for a run of these settings, as its cure asks:
/// one screen shows one. Where it gets there only after the steps that are allowed, there is no best.
RateMap withBest(RateMap map, const RecommendedRate& recommended);

/// Where a map is finest.
inline constexpr double slowestMapped = 0.0001, fastestMapped = 3;

/// 346 rates from 10⁻⁶ to 1000, decimals of three digits: 256 of them from slowestMapped to fastestMapped,
/// each about 4 % more than the one before, and beyond each about 12 %, so that the best rate is not missed
/// where the slopes are very small or very large.
std::span<const double> standardRates();

/// How many steps of a run a map simulates: at most 20,000 with one knob or two, fewer with many, but at
/// least min(20, steps).
std::uint64_t mappedSteps(std::size_t knobs, std::uint64_t steps);

/// Computes maps. Reuses its buffers; not thread-safe.
class RateMapper {
public:
    /// `settings` must be without problems and fit `cost`; `rates` ascend, all finite and above 0. nullopt
    /// when `stop` was requested, within milliseconds.
    std::optional<RateMap> map(const CostFunction& cost, const RunSettings& settings,
                               std::span<const double> rates, const std::stop_token& stop = {});

private:
    class Mapping;
    SideBySide sideBySide_;
    Numbers costs_; ///< of all rates
};

} // namespace downhill
