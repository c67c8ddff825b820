#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// Nesterov's momentum: Yu. Nesterov, "A method of solving a convex programming problem with convergence rate
/// O(1/k²)", Soviet Mathematics Doklady 27 (1983); with a constant momentum as in I. Sutskever, J. Martens,
/// G. Dahl, G. Hinton, "On the importance of initialization and momentum in deep learning", ICML 2013.
///
///     v ← momentum·v + g,  w ← w − r·(g + momentum·v)
///
/// The papers read the slope at a place ahead of w. Here as in PyTorch w is that place itself, so that the
/// slope is the one at w; the same steps as long as the rate stays.
struct Nesterov : AnyRule {
    static constexpr std::array parameters{shareParameter("momentum", 0.9)};
    static constexpr Offer offer{.name = "nesterov",
                                 .formula = "v ← momentum·v + slope;  w ← w − rate·(slope + momentum·v)",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 1; ///< v
    static constexpr std::optional<std::size_t> momentum = 0;

    template <class Real>
    struct Formula {
        Real momentum;

        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r, Real& v) const {
            v = momentum * v + g;
            return r * (g + momentum * v);
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        return {workedSpeed(step),
                {"w",
                 {number(step.w), " − ", number(step.rate), " × (", number(step.slope).asSlope(), " + ",
                  chosen(step.parameters[0]), " × ", factor(step.after[0]), ")"},
                 step.newW}};
    }
};

} // namespace downhill
