// Lines of equal cost, and the areas between them.
#pragma once

#include "core/map/cost_grid.h"

#include <span>
#include <stop_token>
#include <vector>

namespace downhill {

/// A point (w₁, w₂), in knob units.
struct MapPoint {
    double w1 = 0, w2 = 0;
    bool operator==(const MapPoint&) const = default;
};

/// At least two points, no two consecutive ones equal. A closed line also has the segment from its last point
/// to its first, and at least three points.
struct Polyline {
    std::vector<MapPoint> points;
    bool closed = false;
};

/// All lines on which the cost is `level`.
struct Contour {
    double level = 0;
    std::vector<Polyline> lines;
};

/// The region where the cost is at least `from`.
struct Isoband {
    double from = 0, to = 0;     ///< to: the next level up, from which on the next band is painted over it
    std::vector<Polyline> rings; ///< closed; outlines and holes, to be filled by the even-odd rule
};

/// The contour of each level, by marching squares with linear interpolation along the sides of the cells: a
/// line separates the corners at or above the level from those below. The error of a point is of the order of
/// the square of the cell's size. Where two opposite corners are above (a saddle), the mean of all four
/// decides whether they are connected. Lines of different levels never cross; they end only at the border of
/// the view and around points where the cost is NaN. An infinite cost counts as a very large one.
/// Orientation: the higher side is on a line's left, with w₂ upwards.
///
/// W. E. Lorensen, H. E. Cline, Marching cubes: a high resolution 3D surface construction algorithm, SIGGRAPH
/// 1987; in the plane: C. Maple, Geometric design and space planning using the marching squares and marching
/// cube algorithms, Geometric Modeling and Graphics 2003.
///
/// `levels` ascend and are finite. When `stop` is requested, the remaining levels are left out. Throws
/// nothing but std::bad_alloc.
std::vector<Contour> contoursOf(const CostGrid& grid, std::span<const double> levels,
                                const std::stop_token& stop = {});

/// The regions between contours, from below the first level (from −∞) to above the last (to ∞): one more than
/// there are levels. Each is everything at or above its `from`, so painted in this order, each over the one
/// before, they leave no seams. A band alone is its rings and those of the next band, filled together by the
/// even-odd rule. The outlines are the points of the contours, and the border of the domain of the cost.
std::vector<Isoband> isobandsOf(const CostGrid& grid, std::span<const double> levels,
                                const std::stop_token& stop = {});

} // namespace downhill
