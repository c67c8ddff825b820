#include "core/map/cost_map.h"

#include <utility>

namespace downhill {

std::optional<CostMap> costMapOf(CostGrid grid, const std::stop_token& stop) {
    CostLevels levels = levelsOf(grid);
    std::vector<Contour> contours = contoursOf(grid, levels.levels, stop);
    std::vector<Isoband> bands = isobandsOf(grid, levels.levels, stop);
    if (stop.stop_requested())
        return std::nullopt;
    return CostMap{std::move(grid), std::move(levels), std::move(contours), std::move(bands)};
}

} // namespace downhill
