#include "core/live/map_worker.h"

#include "core/formula/formula.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

using MapJob = Worker<MapOrder, MapResult>::Job;

constexpr std::size_t finer = 4; ///< two refinements

/// Whether a person would notice the wait.
bool takesLong(const MapOrder& order) {
    constexpr std::size_t noticeable = 100'000; // cells of a formula
    const auto* const formula = dynamic_cast<const Formula*>(order.cost.get());
    return formula == nullptr ||
           finer * order.columns * finer * order.rows * std::max<std::size_t>(formula->data().rows(), 1) >
               noticeable;
}

/// None where it was stopped.
std::optional<MapResult> mapOf(const MapJob& job, CostGrid grid) {
    std::optional<CostMap> made = costMapOf(std::move(grid), job.stop());
    if (!made)
        return std::nullopt;
    MapResult result = job.answer();
    result.map = std::make_shared<const CostMap>(std::move(*made));
    return result;
}

void carryOut(const MapJob& job) {
    const MapOrder& order = job.order();
    std::optional<CostGrid> grid;
    if (takesLong(order)) {
        grid = sampled(*order.cost, order.view, order.columns, order.rows, job.stop());
        if (grid)
            if (auto rough = mapOf(job, *grid))
                job.tell(std::move(*rough));
        for (std::size_t times = 1; grid && times < finer; times *= 2)
            grid = refined(*order.cost, *grid, job.stop());
    } else {
        grid = sampled(*order.cost, order.view, finer * order.columns, finer * order.rows, job.stop());
    }
    if (grid)
        if (auto fine = mapOf(job, std::move(*grid)))
            job.tellLast(std::move(*fine));
}

} // namespace

MapResult MapOrder::answer() const {
    MapResult result;
    result.cost = cost;
    return result;
}

MapWorker::MapWorker(Listener listener)
    : worker_([](const MapJob& job) { carryOut(job); }, std::move(listener)) {}

std::uint64_t MapWorker::submit(std::shared_ptr<const CostFunction> cost, MapView view, std::size_t columns,
                                std::size_t rows) {
    const auto rough = [](std::size_t cells) {
        return std::max<std::size_t>(1, (cells + finer - 1) / finer);
    };
    return worker_.submit({std::move(cost), view, rough(columns), rough(rows)});
}

} // namespace downhill
