#include "ui/charts/loss/loss_floor.h"

#include "core/catalogue/catalogue.h"
#include "core/map/cost_grid.h"
#include "core/places/run_view.h"
#include "ui/charts/cost/cost_view.h"

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
