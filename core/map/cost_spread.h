// How the costs of a grid are spread: what levels are chosen by.
#pragma once

#include "core/map/cost_grid.h"

#include <vector>

namespace downhill {

/// Knows of all finite costs their range, and of an even sample, where there are very many, the rest. Heights
/// are in parts of the way from from() to to(), 0 to 1 for all costs; NaN for NaN.
class CostSpread {
public:
    explicit CostSpread(const CostGrid& grid);

    /// The lowest and the highest cost, both without the outermost half percent of places where these are far
    /// off. 0 where no cost is finite.
    double from() const noexcept { return from_; }
    double to() const noexcept { return to_; }

    /// The same cost everywhere, or as good as that in doubles, or none that is finite.
    bool isLevel() const noexcept;

    /// The cost that a part of the places, 0 to 1, stays below. Not for a level one.
    double quantile(double part) const;
    /// The cost that half a percent of the places stays below, not counting those at the lowest.
    double quantileAboveLowest() const;
    double heightOf(double cost) const;

    /// Whether it is as steep where it is lowest as halfway up: then there is no bottom in view.
    bool isSteepWhereLowest() const;

private:
    const CostGrid& grid_;
    std::vector<double> sample_; ///< ascending
    double from_ = 0, to_ = 0;
};

} // namespace downhill
