// All that a picture of a cost with two knobs needs.
#pragma once

#include "core/map/contours.h"
#include "core/map/cost_grid.h"
#include "core/map/cost_levels.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace downhill {

/// A cost's grid, with the levels that suit it and its lines and areas there. A plain value.
struct CostMap {
    CostGrid grid;
    CostLevels levels;
    std::vector<Contour> contours; ///< one a level
    std::vector<Isoband> bands;    ///< one more
};

/// The map of a grid. nullopt when `stop` was requested, which is checked once a level. Throws nothing but
/// std::bad_alloc.
std::optional<CostMap> costMapOf(CostGrid grid, const std::stop_token& stop = {});

} // namespace downhill
