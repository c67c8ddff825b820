// The cost at the points of a regular grid: what a map is drawn from.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace downhill {

/// A rectangle of two knobs, w₁ to the right and w₂ up.
struct MapView {
    KnobRange w1, w2;
    bool operator==(const MapView&) const = default;
};

/// Costs at the corners of equal cells that fill a view. Row 0 is at w2.from, rows ascend with w₂.
class CostGrid {
public:
    /// `costs` row by row, w₁ ascending: (columns + 1)·(rows + 1) values for columns × rows cells. Infinite
    /// values are allowed, and NaN where the cost is not defined.
    CostGrid(MapView view, std::size_t columns, std::size_t rows, std::vector<double> costs);

    const MapView& view() const noexcept { return view_; }
    std::size_t columns() const noexcept { return columns_; } ///< of cells, at least 1
    std::size_t rows() const noexcept { return rows_; }       ///< of cells, at least 1

    double w1(std::size_t column) const noexcept { return placeIn(view_.w1, column, columns_); }
    double w2(std::size_t row) const noexcept { return placeIn(view_.w2, row, rows_); }
    double cost(std::size_t column, std::size_t row) const noexcept {
        return costs_[row * (columns_ + 1) + column];
    }
    std::span<const double> costs() const noexcept { return costs_; }
    std::span<const double> row(std::size_t row) const noexcept {
        return costs().subspan(row * (columns_ + 1), columns_ + 1);
    }

    /// Coordinate of corner `i` (0 … `cells`). The same double in every grid that has a corner there.
    static double placeIn(KnobRange range, std::size_t i, std::size_t cells) noexcept {
        const double part = static_cast<double>(i) / static_cast<double>(cells);
        return i == cells ? range.to : range.from + (range.to - range.from) * part;
    }

private:
    MapView view_;
    std::size_t columns_, rows_;
    std::vector<double> costs_;
};

/// Evaluates a cost with two knobs at all corners of columns × rows cells, a Formula one row at a time.
/// nullopt when `stop` was requested, which is checked once a row. Throws nothing but std::bad_alloc.
std::optional<CostGrid> sampled(const CostFunction& cost, MapView view, std::size_t columns, std::size_t rows,
                                const std::stop_token& stop = {});

/// The same view with twice as many cells each way; evaluates the new corners only. Bit for bit the result of
/// sampled() with that many cells.
std::optional<CostGrid> refined(const CostFunction& cost, const CostGrid& grid,
                                const std::stop_token& stop = {});

} // namespace downhill
