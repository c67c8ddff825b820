// A cost at the places of many lanes.
#pragma once

#include "core/descent/row_batch_cost.h"
#include "core/formula/formula.h"

#include <array>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace downhill {

/// A formula is evaluated at all lanes at once, any other cost, and one over very many rows, at one after the
/// other; the same numbers to the last bit. When `stop` is requested, the rest is left unchanged.
class LaneCost {
public:
    LaneCost(const CostFunction& cost, const RunSettings& settings, const std::stop_token& stop)
        : cost_(cost),
          batches_(batchesOf(cost, settings)),
          formula_(quickFormula(cost)),
          stop_(stop),
          knobs_(cost.knobs()),
          w_(knobs_),
          gradient_(knobs_) {}

    /// Whether it is another cost with every row, for all lanes the same.
    bool readsBatches() const { return batches_.has_value(); }
    /// Begins with row 0 again.
    void restart() {
        if (batches_)
            batches_->restart();
    }

    /// The next row. `w` and `gradient` knob by knob, and there lane by lane.
    void operator()(const double* w, double* gradient, double* cost, std::size_t lanes) {
        if (batches_)
            batches_->prepare(0);
        if (formula_ != nullptr && !batches_)
            allAtOnce(w, gradient, cost, lanes);
        else
            oneByOne(w, gradient, cost, lanes);
    }

private:
    /// A formula, unless it takes long enough for a stop to be noticed: rows by the thousand.
    static const Formula* quickFormula(const CostFunction& cost) {
        constexpr std::size_t mostRows = 1000;
        const auto* const formula = dynamic_cast<const Formula*>(&cost);
        return formula != nullptr && formula->data().rows() <= mostRows ? formula : nullptr;
    }

    void allAtOnce(const double* w, double* gradient, double* cost, std::size_t lanes) const {
        constexpr std::size_t mostKnobs = 2; // of a formula
        std::array<std::span<const double>, mostKnobs> places;
        std::array<std::span<double>, mostKnobs> slopes;
        for (std::size_t i = 0; i < knobs_; ++i) {
            places[i] = {w + i * lanes, lanes};
            slopes[i] = {gradient + i * lanes, lanes};
        }
        formula_->costAndGradientMany(std::span(places).first(knobs_), {cost, lanes},
                                      std::span(slopes).first(knobs_));
    }

    void oneByOne(const double* w, double* gradient, double* cost, std::size_t lanes) {
        for (std::size_t lane = 0; lane < lanes && !stop_.stop_requested(); ++lane) {
            for (std::size_t i = 0; i < knobs_; ++i)
                w_[i] = w[i * lanes + lane];
            const CostFunction& here = batches_ ? *batches_ : cost_;
            cost[lane] = here.costAndGradient(w_, gradient_);
            for (std::size_t i = 0; i < knobs_; ++i)
                gradient[i * lanes + lane] = gradient_[i];
        }
    }

    const CostFunction& cost_;
    std::optional<RowBatchCost> batches_; ///< where rows of data are read in batches
    const Formula* formula_;              ///< where it is a quick one
    const std::stop_token& stop_;
    std::size_t knobs_;
    std::vector<double> w_, gradient_; ///< of one lane
};

} // namespace downhill
