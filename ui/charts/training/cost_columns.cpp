#include "ui/charts/training/cost_columns.h"

#include "ui/charts/plot/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

void CostColumns::follow(const TrainingRun& training) {
    if (training.settings != settings_ || training.stride != stride_)
        sums_.clear();
    settings_ = training.settings;
    stride_ = training.stride;
    rows_ = training.rows;
    const std::size_t full = rows_.size() / rowsEach;
    sums_.resize(std::min(sums_.size(), full));
    while (sums_.size() < full) {
        const std::size_t from = sums_.size() * rowsEach;
        Sum sum = sumOf(from, from); // of none
        for (std::size_t row = from; row < from + rowsEach; ++row)
            if (const float cost = rows_[row].cost; std::isfinite(cost))
                sum = {std::min(sum.low, cost), std::max(sum.high, cost), sum.total + cost, sum.finite + 1};
        sums_.push_back(sum);
    }
}

CostColumns::Sum CostColumns::sumOf(std::size_t from, std::size_t to) const {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    Sum sum{infinity, -infinity, 0, 0};
    const auto add = [&](float low, float high, double total, std::size_t finite) {
        sum = {std::min(sum.low, low), std::max(sum.high, high), sum.total + total, sum.finite + finite};
    };
    for (std::size_t row = from; row < to;) {
        const std::size_t block = row / rowsEach;
        if (row % rowsEach == 0 && row + rowsEach <= to && block < sums_.size()) {
            add(sums_[block].low, sums_[block].high, sums_[block].total, sums_[block].finite);
            row += rowsEach;
        } else {
            if (const float cost = rows_[row].cost; std::isfinite(cost))
                add(cost, cost, cost, 1);
            ++row;
        }
    }
    return sum;
}

std::vector<CostColumn> CostColumns::columns(std::size_t from, std::size_t to, std::size_t count) const {
    std::vector<CostColumn> columns;
    const std::size_t rows = to - from;
    count = std::min(std::max<std::size_t>(count, 1), rows);
    columns.reserve(count);
    for (std::size_t c = 0; c < count; ++c) {
        const auto [begin, end] = entriesOf(c, count, rows);
        const Sum sum = sumOf(from + begin, from + end);
        columns.push_back({from + begin + (end - begin) / 2, sum.low, sum.high,
                           sum.finite > 0 ? sum.total / static_cast<double>(sum.finite) : 0});
    }
    return columns;
}

} // namespace downhill
