// One thread that maps costs: the latest order wins.
#pragma once

#include "core/cost/cost_function.h"
#include "core/map/cost_map.h"
#include "core/work/worker.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace downhill {

/// What the worker reports: where it takes long a rough map first, of cells four times as long, then the fine
/// one.
struct MapResult {
    std::uint64_t generation = 0; ///< which submit() it answers
    std::shared_ptr<const CostFunction> cost;
    std::shared_ptr<const CostMap> map; ///< null where `failure` says why
    bool complete = false;              ///< nothing more comes for this generation
    std::optional<WorkFailure> failure;
};

struct MapOrder {
    std::shared_ptr<const CostFunction> cost; ///< with two knobs
    MapView view;
    std::size_t columns, rows; ///< of the rough map, at least 1

    MapResult answer() const;
};

/// Maps what was submitted last, on a thread of its own. Destruction stops and joins.
class MapWorker {
public:
    using Listener = Worker<MapOrder, MapResult>::Listener;
    explicit MapWorker(Listener listener);

    /// Stops what runs and maps this instead: a cost with two knobs, with so many cells across and up, or up
    /// to three more, as rough maps have a quarter of them. Returns at once with the new generation, one more
    /// than the one before.
    std::uint64_t submit(std::shared_ptr<const CostFunction> cost, MapView view, std::size_t columns,
                         std::size_t rows);

    /// Stops what runs, or waits to run, within milliseconds. A map that was stopped is not reported.
    void cancel() { worker_.cancel(); }

private:
    Worker<MapOrder, MapResult> worker_;
};

} // namespace downhill
