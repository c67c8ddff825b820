#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// Lion: X. Chen, C. Liang, D. Huang, E. Real et al., "Symbolic discovery of optimization algorithms",
/// NeurIPS 2023, algorithm 2.
///
///     w ← w − r·sign(beta1·m + (1 − beta1)·g) − r·weight_decay·w,  m ← beta2·m + (1 − beta2)·g
///
/// m is that of the steps before; it is brought up to date after the step, with a share of its own. sign(0)
/// is 0. The paper's λ is `weight_decay`, which is none unless it is asked for, as in the authors' own code.
struct Lion : AnyRule {
    static constexpr std::array parameters{shareParameter("beta1", 0.9), shareParameter("beta2", 0.99),
                                           weightDecayParameter(0)};
    static constexpr Offer offer{.name = "lion",
                                 .formula = "w ← w − rate·sign(beta1·m + (1 − beta1)·slope) − "
                                            "rate·weight_decay·w;  m ← beta2·m + (1 − beta2)·slope",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 1; ///< m
    static constexpr std::optional<std::size_t> momentum = 0;
    static constexpr std::optional<std::size_t> weightDecay = 2;
    static constexpr bool stepsAreTheRate = true;

    template <class Real>
    struct Formula {
        Real beta1, beta2, weightDecay;

        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real w, Real r, Real& m) const {
            const Real direction = signOf(beta1 * m + (1 - beta1) * g);
            m = beta2 * m + (1 - beta2) * g;
            return r * direction + r * weightDecay * w;
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        const double beta1 = step.parameters[0];
        const double direction = signOf(beta1 * step.before[0] + (1 - beta1) * step.slope);
        return {{"u",
                 {"sign(", chosen(beta1), " × ", factor(step.before[0]), " + ", chosen(rest(beta1)), " × ",
                  factor(step.slope).asSlope(), ")"},
                 direction},
                workedMean(step, "m", 0, step.parameters[1]),
                {"w",
                 withDecay({number(step.w), " − ", number(step.rate), " × ", factor(direction)}, step,
                           step.parameters[2]),
                 step.newW}};
    }
};

} // namespace downhill
