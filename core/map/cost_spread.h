// How the costs of a grid are distributed: what levels are chosen by.
#pragma once

#include "core/map/cost_grid.h"

#include <vector>

namespace downhill {

/// The range is that of all finite costs; quantiles are those of a regular subsample where there are very
/// many. A height is (cost − from()) / (to() − from()), clamped to [0, 1]; NaN for NaN.
class CostSpread {
public:
    explicit CostSpread(const CostGrid& grid);

    /// The lowest and the highest cost, both without the outermost half percent of points where these are
    /// outliers. 0 where no cost is finite.
    double from() const noexcept { return from_; }
    double to() const noexcept { return to_; }

    /// Whether the cost is constant to the precision of doubles, or nowhere finite.
    bool isLevel() const noexcept;

    /// The quantile of order `part`, 0 to 1, of the costs. Not for a grid that isLevel().
    double quantile(double part) const;
    /// The cost above the lowest one that half a percent of the points lie between.
    double quantileAboveLowest() const;
    double heightOf(double cost) const;

    /// Whether the slope near the lowest cost is as large as halfway up: then no minimum is in view.
    bool isSteepWhereLowest() const;

private:
    const CostGrid& grid_;
    std::vector<double> sample_; ///< ascending
    double from_ = 0, to_ = 0;
};

} // namespace downhill
