#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// Adam: D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.
///
///     m ← beta1·m + (1 − beta1)·g,   m̂ = m/(1 − beta1^(k+1))
///     v ← beta2·v + (1 − beta2)·g²,  v̂ = v/(1 − beta2^(k+1))
///     w ← w − r·m̂/(√v̂ + epsilon)
///
/// Both means are corrected for their start at 0, and epsilon is outside of the root, beside √v̂ (the paper's
/// main form; its shorter form has an epsilon beside √v).
struct Adam : AnyRule {
    static constexpr std::array parameters{shareParameter("beta1", 0.9), shareParameter("beta2", 0.999),
                                           epsilonParameter(1e-8)};
    static constexpr Offer offer{
        .name = "adam",
        .formula = "m ← beta1·m + (1 − beta1)·slope;  v ← beta2·v + (1 − beta2)·slope²;  "
                   "m̂ = m/(1 − beta1ᵏ⁺¹),  v̂ = v/(1 − beta2ᵏ⁺¹);  w ← w − rate·m̂/(√v̂ + epsilon)",
        .parameters = parameters};
    static constexpr std::size_t stateSize = 2; ///< m, v
    static constexpr std::optional<std::size_t> momentum = 0;

    template <class Real>
    struct Formula {
        Real beta1, beta2, epsilon;
        Corrections<Real> corrections = {};

        void prepare(std::uint64_t k) { corrections = correctionsAt<Real>(k, beta1, beta2); }
        Real operator()(Real g, Real r, Real& m, Real& v) const {
            m = beta1 * m + (1 - beta1) * g;
            v = beta2 * v + (1 - beta2) * (g * g);
            return r * (m / corrections.first) / (std::sqrt(v / corrections.second) + epsilon);
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        const double beta1 = step.parameters[0], beta2 = step.parameters[1];
        const WorkedLine m = workedCorrection(step, "m̂", step.after[0], beta1);
        const WorkedLine v = workedCorrection(step, "v̂", step.after[1], beta2);
        return {workedMean(step, "m", 0, beta1), workedMeanOfSquares(step, "v", 1, beta2), m, v,
                workedScaledStep(step, factor(m.result), v.result, step.parameters[2])};
    }
};

} // namespace downhill
