#include "ui/charts/loss_floor.h"

#include "core/cost/catalogue.h"
#include "core/insight/run_view.h"
#include "core/map/cost_grid.h"
#include "ui/charts/cost_view.h"

#include <cmath>

namespace downhill {

std::optional<double> lossFloorOf(const Formula& cost, const Run& run) {
    const std::vector<KnobRange> view = viewOf(cost);
    if (view.size() == 1)
        return costViewFor(cost, run, view.front()).valleyCost;
    const std::vector<KnobRange> shown = viewOf(run, view).knobs;
    constexpr std::size_t cells = 32;
    std::optional<double> lowest;
    const auto grid = sampled(cost, {shown[0], shown[1]}, cells, cells);
    for (const double c : grid->costs())
        if (std::isfinite(c) && c < lowest.value_or(INFINITY))
            lowest = c;
    return lowest;
}

} // namespace downhill
