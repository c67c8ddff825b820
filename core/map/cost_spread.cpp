#include "core/map/cost_spread.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>

namespace downhill {
namespace {

constexpr double outermost = 0.005; // half a percent

struct Mean {
    double sum = 0, count = 0;
    void add(double value) {
        if (std::isnan(value))
            return;
        sum += value;
        ++count;
    }
    double value() const { return count > 0 ? sum / count : 0; }
};

/// Half of b − a, which may be too large for a double.
double halfway(double a, double b) { return b / 2 - a / 2; }

} // namespace

CostSpread::CostSpread(const CostGrid& grid) : grid_(grid) {
    constexpr std::size_t enough = 1 << 12;
    const std::span<const double> costs = grid.costs();
    const std::size_t stride = 1 + costs.size() / enough;
    double lowest = std::numeric_limits<double>::infinity(), highest = -lowest;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (!std::isfinite(costs[i]))
            continue;
        lowest = std::min(lowest, costs[i]);
        highest = std::max(highest, costs[i]);
        if (i % stride == 0)
            sample_.push_back(costs[i]);
    }
    if (!(lowest <= highest))
        return;
    if (sample_.empty()) // finite at very few places
        sample_ = {lowest, highest};
    std::ranges::sort(sample_);
    // a pole must not take the whole scale
    const double low = quantile(outermost), high = quantile(1 - outermost);
    constexpr double farDown = 3, farUp = 1.5;
    from_ = halfway(lowest, high) > farDown * halfway(low, high) ? low : lowest;
    to_ = halfway(from_, highest) > farUp * halfway(from_, high) ? high : highest;
}

bool CostSpread::isLevel() const noexcept {
    constexpr double rounding = 1024 * std::numeric_limits<double>::epsilon(), tiny = 1e-290;
    return !(halfway(from_, to_) > std::max(tiny, rounding * std::max(std::fabs(from_), std::fabs(to_))));
}

double CostSpread::quantile(double part) const {
    return sample_[static_cast<std::size_t>(part * static_cast<double>(sample_.size() - 1) + 0.5)];
}

double CostSpread::quantileAboveLowest() const {
    const auto above = static_cast<std::size_t>(std::ranges::upper_bound(sample_, from_) - sample_.begin());
    const auto some = static_cast<std::size_t>(outermost * static_cast<double>(sample_.size()));
    return sample_[std::min(above + some, sample_.size() - 1)];
}

double CostSpread::heightOf(double cost) const {
    return std::clamp(halfway(from_, cost) / halfway(from_, to_), 0.0, 1.0);
}

bool CostSpread::isSteepWhereLowest() const {
    const double low = heightOf(quantile(0.1));
    const double middleFrom = heightOf(quantile(0.4)), middleTo = heightOf(quantile(0.6));
    Mean lowest, middle;
    for (std::size_t row = 1; row <= grid_.rows(); ++row)
        for (std::size_t column = 1; column <= grid_.columns(); ++column) {
            const double cost = grid_.cost(column, row);
            if (!std::isfinite(cost))
                continue;
            const double here = heightOf(cost);
            if (here > low && (here < middleFrom || here > middleTo))
                continue;
            const double slope = std::fabs(here - heightOf(grid_.cost(column - 1, row))) +
                                 std::fabs(here - heightOf(grid_.cost(column, row - 1)));
            (here <= low ? lowest : middle).add(slope);
        }
    constexpr double nearlyAs = 0.7;
    return lowest.value() >= nearlyAs * middle.value() && lowest.value() > 0;
}

} // namespace downhill
