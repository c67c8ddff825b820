#include "core/map/contours.h"

#include "core/map/marching_squares.h"

#include <limits>

namespace downhill {

std::vector<Contour> contoursOf(const CostGrid& grid, std::span<const double> levels,
                                const std::stop_token& stop) {
    MarchingSquares squares(grid);
    std::vector<Contour> contours;
    for (std::size_t i = 0; i < levels.size() && !stop.stop_requested(); ++i)
        contours.push_back({levels[i], squares.linesAt(levels[i])});
    return contours;
}

std::vector<Isoband> isobandsOf(const CostGrid& grid, std::span<const double> levels,
                                const std::stop_token& stop) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    MarchingSquares squares(grid);
    std::vector<Isoband> bands;
    for (std::size_t i = 0; i <= levels.size() && !stop.stop_requested(); ++i) {
        const double from = i == 0 ? -infinity : levels[i - 1];
        bands.push_back({from, i == levels.size() ? infinity : levels[i], squares.outlinesOf(from)});
    }
    return bands;
}

} // namespace downhill
