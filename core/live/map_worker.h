// One thread that maps costs: the latest order wins.
#pragma once

#include "core/cost/cost_function.h"
#include "core/map/cost_map.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace downhill {

/// What the worker tells: where it takes long a rough map first, of cells four times as long, then the fine
/// one.
struct MapResult {
    std::uint64_t generation = 0; ///< which submit() it answers
    std::shared_ptr<const CostFunction> cost;
    std::shared_ptr<const CostMap> map; ///< null where there was no memory for it
    bool complete = false;              ///< nothing more comes for this generation
};

/// Maps what was submitted last, on a thread of its own. Destruction stops and joins.
class MapWorker {
public:
    /// `listener` is called on the worker's thread and must not destroy the worker. Nothing is told about a
    /// generation once there is a newer one; only a result that was being told while submit() was called may
    /// still arrive: compare generations.
    using Listener = std::function<void(const MapResult&)>;
    explicit MapWorker(Listener listener);
    ~MapWorker();
    MapWorker(const MapWorker&) = delete;
    MapWorker& operator=(const MapWorker&) = delete;

    /// Stops what runs and maps this instead: a cost with two knobs, with so many cells across and up, or up
    /// to three more, as rough maps have a quarter of them. Returns at once with the new generation, one more
    /// than the one before.
    std::uint64_t submit(std::shared_ptr<const CostFunction> cost, MapView view, std::size_t columns,
                         std::size_t rows);

    /// Stops what runs, or waits to run, within milliseconds. Of a map that was stopped nothing is told.
    void cancel();

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

} // namespace downhill
