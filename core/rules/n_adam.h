#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// NAdam: T. Dozat, "Incorporating Nesterov momentum into Adam", ICLR 2016 workshop, algorithm 2, with its
/// schedule of the momentum.
///
///     μ(k) = beta1·(1 − 0.96^(momentum_decay·k)/2)
///     m ← beta1·m + (1 − beta1)·g,  v ← beta2·v + (1 − beta2)·g²,  v̂ = v/(1 − beta2^(k+1))
///     c ← 1 − (1 − c)·μ(k+1)
///     n = μ(k+2)·m/(1 − (1 − c)·μ(k+2)) + (1 − μ(k+1))·g/c
///     w ← w − r·n/(√v̂ + epsilon)
///
/// Steps are counted from 0 here. 1 − c is the paper's Π μ, as a value of the state that starts at 0 like all
/// others. As in PyTorch m is a mean by beta1 itself, and the paper's 1/250 is `momentum_decay`.
struct NAdam : AnyRule {
    static constexpr std::array parameters{
        shareParameter("beta1", 0.9), shareParameter("beta2", 0.999), epsilonParameter(1e-8),
        Parameter{"momentum_decay", 0.004, 0, std::numeric_limits<double>::infinity(), true, false,
                  "unit.of_warm_up"}};
    static constexpr Offer offer{.name = "nadam",
                                 .formula =
                                     "m ← beta1·m + (1 − beta1)·slope;  v ← beta2·v + (1 − beta2)·slope²;  "
                                     "v̂ = v/(1 − beta2ᵏ⁺¹),  μ(k) = beta1·(1 − 0.96^(momentum_decay·k)/2);  "
                                     "c ← 1 − (1 − c)·μ(k+1);  "
                                     "n = μ(k+2)·m/(1 − (1 − c)·μ(k+2)) + (1 − μ(k+1))·slope/c;  "
                                     "w ← w − rate·n/(√v̂ + epsilon)",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 3; ///< m, v, c
    static constexpr std::optional<std::size_t> momentum = 0;

    template <class Real>
    struct Formula {
        Real beta1, beta2, epsilon, momentumDecay;
        Real now = 0, next = 0; ///< μ(k+1), μ(k+2)
        Real correction = 1;    ///< what v has of its full weight by now

        void prepare(std::uint64_t k) {
            now = static_cast<Real>(momentumAt(k + 1, double{beta1}, double{momentumDecay}));
            next = static_cast<Real>(momentumAt(k + 2, double{beta1}, double{momentumDecay}));
            correction = correctionsAt<Real>(k, beta1, beta2).second;
        }
        Real operator()(Real g, Real r, Real& m, Real& v, Real& c) const {
            m = beta1 * m + (1 - beta1) * g;
            v = beta2 * v + (1 - beta2) * (g * g);
            c = 1 - (1 - c) * now;
            const Real n = next * m / (1 - (1 - c) * next) + (1 - now) * g / c;
            return r * n / (std::sqrt(v / correction) + epsilon);
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        const double beta1 = step.parameters[0], beta2 = step.parameters[1], decay = step.parameters[3];
        const double now = momentumAt(step.k + 1, beta1, decay), next = momentumAt(step.k + 2, beta1, decay);
        const double m = step.after[0], c = step.after[2];
        const WorkedLine v = workedCorrection(step, "v̂", step.after[1], beta2);
        const WorkedLine n{"n",
                           {number(next), " × ", factor(m), " / (", number(1), " − (", number(1), " − ",
                            factor(c), ") × ", factor(next), ") + (", number(1), " − ", factor(now), ") × ",
                            factor(step.slope).asSlope(), " / ", factor(c)},
                           next * m / (1 - (1 - c) * next) + (1 - now) * step.slope / c};
        return {workedMean(step, "m", 0, beta1),
                workedMeanOfSquares(step, "v", 1, beta2),
                {"c",
                 {number(1), " − (", number(1), " − ", factor(step.before[2]), ") × ", chosen(beta1), " × (",
                  number(1), " − ", factor(fading(step.k + 1, decay)), " / ", number(2), ")"},
                 c},
                v,
                n,
                workedScaledStep(step, factor(n.result), v.result, step.parameters[2])};
    }

private:
    static double fading(std::uint64_t k, double decay) {
        return std::pow(0.96, decay * static_cast<double>(k));
    }
    static double momentumAt(std::uint64_t k, double beta1, double decay) {
        return beta1 * (1 - fading(k, decay) / 2);
    }
};

} // namespace downhill
