#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// AdaGrad: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and stochastic
/// optimization", Journal of Machine Learning Research 12 (2011), its diagonal form.
///
///     s ← s + g²,  w ← w − r·g/(√s + epsilon)
///
/// The paper's δ is `epsilon`, outside of the root; s starts at 0.
struct AdaGrad : AnyRule {
    static constexpr std::array parameters{epsilonParameter(1e-10)};
    static constexpr Offer offer{.name = "adagrad",
                                 .formula = "s ← s + slope²;  w ← w − rate·slope/(√s + epsilon)",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 1; ///< s

    template <class Real>
    struct Formula {
        Real epsilon;

        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r, Real& s) const {
            s += g * g;
            return r * g / (std::sqrt(s) + epsilon);
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        return {{"s", {number(step.before[0]), " + ", base(step.slope).asSlope(), "²"}, step.after[0]},
                workedScaledStep(step, factor(step.slope).asSlope(), step.after[0], step.parameters[0])};
    }
};

} // namespace downhill
