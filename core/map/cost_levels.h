// At which costs a map draws its contours, and how costs become colours.
#pragma once

#include "core/map/cost_grid.h"

#include <vector>

namespace downhill {

/// From a cost to a place on the colour scale and back. A plain value.
///
/// Linear where costs spread evenly, as on a slope. Around a bottom a cost grows with the square of the
/// distance, so there the square root of the height above the lowest cost is what spreads evenly, and
/// contours of a bowl lie equally far apart. Where most costs are far below the highest, the logarithm: from
/// the lowest cost on in steps of ever the same factor.
class CostScale {
public:
    enum class Kind { linear, squareRoot, logarithmic };

    /// From the cost at 0 to the cost at 1, both finite, `from` <= `to`; `unit`, above 0, is the height above
    /// `from` up to which a logarithmic scale is nearly linear.
    CostScale(Kind kind, double from, double to, double unit = 1);

    Kind kind() const noexcept { return kind_; }
    double from() const noexcept { return from_; }
    double to() const noexcept { return to_; }

    /// 0 to 1, also for what lies outside, infinities included; NaN for NaN. Never falls with the cost. 0
    /// throughout where from == to.
    double position(double cost) const noexcept;
    /// The cost at a position from 0 to 1; finite.
    double cost(double position) const noexcept;

private:
    Kind kind_;
    double from_, to_, unit_; ///< the unit in parts of to − from
};

/// The costs of contours, and the scale that suits them.
struct CostLevels {
    std::vector<double> levels; ///< ascending, finite, each once
    CostScale scale{CostScale::Kind::linear, 0, 0};
};

/// About 10 to 14 levels at round numbers where possible, evenly spaced on the scale, between the lowest and
/// the highest cost: both without the outermost half percent of places where these are far off, as at a pole.
/// None where the cost is the same everywhere, as exactly as doubles can, or nowhere finite.
///
/// Round steps as in P. S. Heckbert, Nice numbers for graph labels, Graphics Gems, Academic Press 1990.
CostLevels levelsOf(const CostGrid& grid);

} // namespace downhill
