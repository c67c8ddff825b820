// What tests of maps share: costs that count, and grids.
#pragma once

#include "core/map/cost_grid.h"
#include "tests/core/formula/formula_text.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace downhill {

inline double longValley(double w1, double w2) { return w1 * w1 + 6 * w2 * w2; }

inline constexpr MapView wide{{-10, 10}, {-5, 5}};

/// Two knobs: C(w₁, w₂) as given. Knows how often it was looked at.
class TwoKnobCost final : public CostFunction {
public:
    using Function = std::function<double(double, double)>;
    explicit TwoKnobCost(Function cost) : cost_(std::move(cost)) {}

    std::size_t knobs() const noexcept override { return 2; }
    double cost(std::span<const double> w) const override {
        ++looks;
        return cost_(w[0], w[1]);
    }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        gradient[0] = gradient[1] = 0; // maps do without
        return cost(w);
    }
    mutable std::atomic<std::size_t> looks = 0;

private:
    Function cost_;
};

constexpr MapView square{{-1, 1}, {-1, 1}};

inline CostGrid gridOf(TwoKnobCost::Function cost, MapView view, std::size_t columns, std::size_t rows) {
    return sampled(TwoKnobCost(std::move(cost)), view, columns, rows).value();
}

} // namespace downhill
