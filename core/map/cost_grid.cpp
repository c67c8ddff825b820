#include "core/map/cost_grid.h"

#include "core/formula/formula.h"

#include <array>
#include <utility>

namespace downhill {
namespace {

/// Looks at some places of a row, from `first` on every `stride`-th.
class RowSampler {
public:
    RowSampler(const CostFunction& cost, KnobRange w1, std::size_t columns, std::size_t first,
               std::size_t stride)
        : cost_(cost), formula_(dynamic_cast<const Formula*>(&cost)), first_(first), stride_(stride) {
        for (std::size_t column = first; column <= columns; column += stride)
            w1_.push_back(CostGrid::placeIn(w1, column, columns));
        w2_.resize(w1_.size());
        costs_.resize(w1_.size());
    }

    void sample(double w2, double* row) {
        w2_.assign(w1_.size(), w2);
        if (formula_ != nullptr) {
            const std::array<std::span<const double>, 2> w{w1_, w2_};
            formula_->costMany(w, costs_);
        } else {
            for (std::size_t i = 0; i < w1_.size(); ++i)
                costs_[i] = cost_.cost(std::array{w1_[i], w2});
        }
        for (std::size_t i = 0; i < costs_.size(); ++i)
            row[first_ + i * stride_] = costs_[i];
    }

private:
    const CostFunction& cost_;
    const Formula* formula_; ///< where it is one
    std::size_t first_, stride_;
    std::vector<double> w1_, w2_, costs_;
};

} // namespace

CostGrid::CostGrid(MapView view, std::size_t columns, std::size_t rows, std::vector<double> costs)
    : view_(view), columns_(columns), rows_(rows), costs_(std::move(costs)) {}

std::optional<CostGrid> sampled(const CostFunction& cost, MapView view, std::size_t columns, std::size_t rows,
                                const std::stop_token& stop) {
    std::vector<double> costs((columns + 1) * (rows + 1));
    RowSampler all(cost, view.w1, columns, 0, 1);
    for (std::size_t row = 0; row <= rows; ++row) {
        if (stop.stop_requested())
            return std::nullopt;
        all.sample(CostGrid::placeIn(view.w2, row, rows), costs.data() + row * (columns + 1));
    }
    return CostGrid(view, columns, rows, std::move(costs));
}

std::optional<CostGrid> refined(const CostFunction& cost, const CostGrid& grid, const std::stop_token& stop) {
    const std::size_t columns = 2 * grid.columns(), rows = 2 * grid.rows();
    std::vector<double> costs((columns + 1) * (rows + 1));
    RowSampler all(cost, grid.view().w1, columns, 0, 1), between(cost, grid.view().w1, columns, 1, 2);
    for (std::size_t row = 0; row <= rows; ++row) {
        if (stop.stop_requested())
            return std::nullopt;
        double* const to = costs.data() + row * (columns + 1);
        const double w2 = CostGrid::placeIn(grid.view().w2, row, rows);
        if (row % 2 != 0) {
            all.sample(w2, to);
            continue;
        }
        between.sample(w2, to);
        const std::span<const double> known = grid.row(row / 2);
        for (std::size_t i = 0; i < known.size(); ++i)
            to[2 * i] = known[i];
    }
    return CostGrid(grid.view(), columns, rows, std::move(costs));
}

} // namespace downhill
