// One thread that maps rates: the latest order wins.
#pragma once

#include "core/cost/cost_function.h"
#include "core/rates/rate_map.h"
#include "core/work/worker.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace downhill {

/// What the worker reports: where it takes long a rough map first, of every eighth rate, then the whole one.
struct RateMapResult {
    std::uint64_t generation = 0; ///< which submit() it answers
    std::shared_ptr<const CostFunction> cost;
    std::shared_ptr<const RateMap> map; ///< null where `failure` says why
    bool complete = false;              ///< nothing more comes for this generation
    std::optional<WorkFailure> failure;
};

struct RateMapOrder {
    std::shared_ptr<const CostFunction> cost;
    RunSettings settings;      ///< without problems
    std::vector<double> rates; ///< ascending, finite and above 0

    RateMapResult answer() const;
};

/// Maps what was submitted last, on a thread of its own. Destruction stops and joins.
class RateMapWorker {
public:
    using Listener = Worker<RateMapOrder, RateMapResult>::Listener;
    explicit RateMapWorker(Listener listener);

    /// Stops what runs and maps these rates instead. `settings` must be without problems and fit `cost`;
    /// `rates` ascend, all finite and above 0. Returns at once with the new generation, one more than the one
    /// before.
    std::uint64_t submit(std::shared_ptr<const CostFunction> cost, RunSettings settings,
                         std::vector<double> rates = {standardRates().begin(), standardRates().end()}) {
        return worker_.submit({std::move(cost), std::move(settings), std::move(rates)});
    }

    /// Stops what runs, or waits to run, within milliseconds. A map that was stopped is not reported.
    void cancel() { worker_.cancel(); }

private:
    Worker<RateMapOrder, RateMapResult> worker_;
};

} // namespace downhill
