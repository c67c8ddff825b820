// One thread that maps rates: the latest order wins.
#pragma once

#include "core/cost/cost_function.h"
#include "core/rates/rate_map.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace downhill {

/// What the worker tells: where it takes long a rough map first, of every eighth rate, then the whole one.
struct RateMapResult {
    std::uint64_t generation = 0; ///< which submit() it answers
    std::shared_ptr<const CostFunction> cost;
    std::shared_ptr<const RateMap> map; ///< null where there was no memory for it
    bool complete = false;              ///< nothing more comes for this generation
};

/// Maps what was submitted last, on a thread of its own. Destruction stops and joins.
class RateMapWorker {
public:
    /// `listener` is called on the worker's thread and must not destroy the worker. Nothing is told about a
    /// generation once there is a newer one; only a result that was being told while submit() was called may
    /// still arrive: compare generations.
    using Listener = std::function<void(const RateMapResult&)>;
    explicit RateMapWorker(Listener listener);
    ~RateMapWorker();
    RateMapWorker(const RateMapWorker&) = delete;
    RateMapWorker& operator=(const RateMapWorker&) = delete;

    /// Stops what runs and maps these rates instead. `settings` must be without problems and fit `cost`;
    /// `rates` ascend, all finite and above 0. Returns at once with the new generation, one more than the one
    /// before.
    std::uint64_t submit(std::shared_ptr<const CostFunction> cost, RunSettings settings,
                         std::vector<double> rates = {standardRates().begin(), standardRates().end()});

    /// Stops what runs, or waits to run, within milliseconds. Of a map that was stopped nothing is told.
    void cancel();

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

} // namespace downhill
