#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// AMSGrad: S. J. Reddi, S. Kale, S. Kumar, "On the convergence of Adam and beyond", ICLR 2018, algorithm 2.
///
///     m, v as of Adam,  u ← max(u, v)
///     m̂ = m/(1 − beta1^(k+1)),  û = u/(1 − beta2^(k+1))
///     w ← w − r·m̂/(√û + epsilon)
///
/// The paper has neither a correction nor an epsilon. As in PyTorch (Adam with `amsgrad`) the largest of the
/// uncorrected v is kept, and corrected for the step at which it is used.
struct AmsGrad : AnyRule {
    static constexpr std::array parameters{shareParameter("beta1", 0.9), shareParameter("beta2", 0.999),
                                           epsilonParameter(1e-8)};
    static constexpr Offer offer{
        .name = "amsgrad",
        .formula = "m ← beta1·m + (1 − beta1)·slope;  v ← beta2·v + (1 − beta2)·slope²;  u ← max(u, v);  "
                   "m̂ = m/(1 − beta1ᵏ⁺¹),  û = u/(1 − beta2ᵏ⁺¹);  w ← w − rate·m̂/(√û + epsilon)",
        .parameters = parameters};
    static constexpr std::size_t stateSize = 3; ///< m, v, u
    static constexpr std::optional<std::size_t> momentum = 0;

    template <class Real>
    struct Formula {
        Real beta1, beta2, epsilon;
        Corrections<Real> corrections = {};

        void prepare(std::uint64_t k) { corrections = correctionsAt<Real>(k, beta1, beta2); }
        Real operator()(Real g, Real r, Real& m, Real& v, Real& u) const {
            m = beta1 * m + (1 - beta1) * g;
            v = beta2 * v + (1 - beta2) * (g * g);
            u = u > v ? u : v;
            return r * (m / corrections.first) / (std::sqrt(u / corrections.second) + epsilon);
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        const double beta1 = step.parameters[0], beta2 = step.parameters[1];
        const WorkedLine m = workedCorrection(step, "m̂", step.after[0], beta1);
        const WorkedLine u = workedCorrection(step, "û", step.after[2], beta2);
        return {workedMean(step, "m", 0, beta1),
                workedMeanOfSquares(step, "v", 1, beta2),
                {"u", {"max(", number(step.before[2]), ", ", number(step.after[1]), ")"}, step.after[2]},
                m,
                u,
                workedScaledStep(step, factor(m.result), u.result, step.parameters[2])};
    }
};

} // namespace downhill
