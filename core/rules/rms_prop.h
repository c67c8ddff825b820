#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// RMSProp: T. Tieleman, G. Hinton, "Lecture 6e: rmsprop", Neural Networks for Machine Learning, Coursera
/// 2012.
///
///     s ← decay·s + (1 − decay)·g²,  w ← w − r·g/(√s + epsilon)
///
/// Epsilon outside of the root, as in PyTorch (whose `alpha` is `decay`); not centred, without momentum.
struct RmsProp : AnyRule {
    static constexpr std::array parameters{shareParameter("decay", 0.9), epsilonParameter(1e-8)};
    static constexpr Offer offer{.name = "rmsprop",
                                 .formula =
                                     "s ← decay·s + (1 − decay)·slope²;  w ← w − rate·slope/(√s + epsilon)",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 1; ///< s

    template <class Real>
    struct Formula {
        Real decay, epsilon;

        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r, Real& s) const {
            s = decay * s + (1 - decay) * (g * g);
            return r * g / (std::sqrt(s) + epsilon);
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        return {workedMeanOfSquares(step, "s", 0, step.parameters[0]),
                workedScaledStep(step, factor(step.slope).asSlope(), step.after[0], step.parameters[1])};
    }
};

} // namespace downhill
