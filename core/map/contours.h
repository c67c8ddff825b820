// Lines of equal cost, and the areas between them.
#pragma once

#include "core/map/cost_grid.h"

#include <span>
#include <stop_token>
#include <vector>

namespace downhill {

/// A place in knob units.
struct MapPoint {
    double w1 = 0, w2 = 0;
    bool operator==(const MapPoint&) const = default;
};

/// At least two points, neighbours apart from one another. A closed one goes on from its last point to its
/// first, and has at least three.
struct Polyline {
    std::vector<MapPoint> points;
    bool closed = false;
};

/// All lines on which the cost is `level`.
struct Contour {
    double level = 0;
    std::vector<Polyline> lines;
};

/// All places where the cost is at least `from`.
struct Isoband {
    double from = 0, to = 0;     ///< to: the next level up, where the next band is painted over this one
    std::vector<Polyline> rings; ///< closed; outlines and holes, to be filled by the even-odd rule
};

/// The contour of each level, by marching squares: a line goes through a cell between the corners at or above
/// the level and those below, and crosses the cell's sides where the cost would be the level if it changed
/// evenly along them. So points are off by at most a multiple of the square of the cell's size. Where
/// opposite corners are above, the mean of all four decides whether they are connected. Lines of different
/// levels never cross, and lines end only at the border of the view and around places where the cost is NaN;
/// an infinite cost is as good as a very large one. The higher side is on a line's left, w₂ going up.
///
/// W. E. Lorensen, H. E. Cline, Marching cubes: a high resolution 3D surface construction algorithm, SIGGRAPH
/// 1987; in the plane: C. Maple, Geometric design and space planning using the marching squares and marching
/// cube algorithms, Geometric Modeling and Graphics 2003.
///
/// `levels` ascend and are finite. Where `stop` asks, the rest is left out. Throws nothing but for want of
/// memory.
std::vector<Contour> contoursOf(const CostGrid& grid, std::span<const double> levels,
                                const std::stop_token& stop = {});

/// The areas between contours, from below the first level (from −∞) to above the last (to ∞), one more than
/// there are levels. Painted in this order, each over the one before, no seams show between them; the places
/// from `from` to `to` alone are a band's rings and those of the next, filled together by the even-odd rule.
/// Their outlines are the contours, point by point, and the border of where the cost is defined.
std::vector<Isoband> isobandsOf(const CostGrid& grid, std::span<const double> levels,
                                const std::stop_token& stop = {});

} // namespace downhill
