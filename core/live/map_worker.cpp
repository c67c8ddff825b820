#include "core/live/map_worker.h"

#include "core/formula/formula.h"
#include "core/work/latest_wins.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <utility>

namespace downhill {

struct MapWorker::Shared {
    explicit Shared(Listener toTell) : listener(std::move(toTell)) {}

    struct Order {
        std::uint64_t generation;
        std::shared_ptr<const CostFunction> cost;
        MapView view;
        std::size_t columns, rows; ///< of the rough map
    };
    static constexpr std::size_t finer = 4; ///< two refinements

    Listener listener;
    std::mutex submitting;                ///< generations reach the thread in their order
    std::atomic<std::uint64_t> latest{0}; ///< the only generation worth telling about
    LatestWins thread;                    ///< last: joins before the rest goes

    /// Whether a person would notice the wait.
    static bool takesLong(const Order& order) {
        constexpr std::size_t noticeable = 100'000; // cells of a formula
        return dynamic_cast<const Formula*>(order.cost.get()) == nullptr ||
               finer * order.columns * finer * order.rows > noticeable;
    }

    void carryOut(const Order& order, const std::stop_token& stop) {
        try {
            std::optional<CostGrid> grid;
            if (takesLong(order)) {
                grid = sampled(*order.cost, order.view, order.columns, order.rows, stop);
                if (grid)
                    map(order, *grid, false, stop);
                for (std::size_t times = 1; grid && times < finer; times *= 2)
                    grid = refined(*order.cost, *grid, stop);
            } else {
                grid = sampled(*order.cost, order.view, finer * order.columns, finer * order.rows, stop);
            }
            if (grid)
                map(order, std::move(*grid), true, stop);
        } catch (const std::bad_alloc&) {
            tell(order, nullptr, true);
        }
    }

    void map(const Order& order, CostGrid grid, bool fine, const std::stop_token& stop) const {
        std::optional<CostMap> made = costMapOf(std::move(grid), stop);
        if (made)
            tell(order, std::make_shared<const CostMap>(std::move(*made)), fine);
    }

    void tell(const Order& order, std::shared_ptr<const CostMap> map, bool complete) const {
        if (latest == order.generation)
            listener({order.generation, order.cost, std::move(map), complete});
    }
};

MapWorker::MapWorker(Listener listener) : shared_(std::make_unique<Shared>(std::move(listener))) {}

MapWorker::~MapWorker() {
    constexpr std::uint64_t nobody = 0;
    shared_->latest = nobody; // whoever listened is about to go as well
}

std::uint64_t MapWorker::submit(std::shared_ptr<const CostFunction> cost, MapView view, std::size_t columns,
                                std::size_t rows) {
    const auto rough = [](std::size_t cells) {
        return std::max<std::size_t>(1, (cells + Shared::finer - 1) / Shared::finer);
    };
    const std::lock_guard lock(shared_->submitting);
    const std::uint64_t generation = shared_->latest + 1;
    shared_->latest = generation;
    shared_->thread.submit([shared = shared_.get(), order = Shared::Order{generation, std::move(cost), view,
                                                                          rough(columns), rough(rows)}](
                               const std::stop_token& stop) { shared->carryOut(order, stop); });
    return generation;
}

void MapWorker::cancel() { shared_->thread.cancel(); }

} // namespace downhill
