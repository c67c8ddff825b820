// At which costs a map draws its contours, and how costs become colours.
#pragma once

#include "core/map/cost_grid.h"

#include <vector>

namespace downhill {

/// From a cost to a position on the colour scale and back. A plain value.
///
/// Linear where costs are uniformly distributed, as on a slope. Around a minimum a cost grows with the square
/// of the distance, so there the square root of the height above the lowest cost is uniform, and contours of
/// a quadratic bowl are equidistant. Logarithmic (in the height above the lowest cost) where most costs are
/// far below the highest.
class CostScale {
public:
    enum class Kind { linear, squareRoot, logarithmic };

    /// From the cost at 0 to the cost at 1, both finite, `from` <= `to`; `unit`, above 0, is the height above
    /// `from` up to which a logarithmic scale is nearly linear.
    CostScale(Kind kind, double from, double to, double unit = 1);

    Kind kind() const noexcept { return kind_; }
    double from() const noexcept { return from_; }
    double to() const noexcept { return to_; }

    /// In [0, 1]: clamped for costs outside the range, infinities included; NaN for NaN. Monotonic in the
    /// cost. 0 everywhere when from == to.
    double position(double cost) const noexcept;
    /// The cost at a position from 0 to 1; finite.
    double cost(double position) const noexcept;

private:
    Kind kind_;
    double from_, to_, unit_; ///< the unit as a fraction of to − from
};

/// The costs of contours, and the scale that suits them.
struct CostLevels {
    std::vector<double> levels; ///< ascending, finite, each once
    CostScale scale{CostScale::Kind::linear, 0, 0};
};

/// About 10 to 14 levels at round numbers where possible, evenly spaced on the scale, between the lowest and
/// the highest cost: both without the outermost half percent of the grid's points where these are outliers,
/// as at a pole. Empty where the cost is constant to the precision of doubles, or nowhere finite.
///
/// Round steps as in P. S. Heckbert, Nice numbers for graph labels, Graphics Gems, Academic Press 1990.
CostLevels levelsOf(const CostGrid& grid);

} // namespace downhill
