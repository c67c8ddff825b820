#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// Momentum, the heavy ball: B. T. Polyak, "Some methods of speeding up the convergence of iteration
/// methods", USSR Computational Mathematics and Mathematical Physics 4 (1964).
///
///     v ← momentum·v + g,  w ← w − r·v
///
/// Polyak, like Sutskever, has the rate inside of the velocity (v ← momentum·v − r·g, w ← w + v): the same
/// steps as long as the rate stays, but not when it changes. No dampening: g counts in full.
struct Momentum : AnyRule {
    static constexpr std::array parameters{shareParameter("momentum", 0.9)};
    static constexpr Offer offer{
        .name = "momentum", .formula = "v ← momentum·v + slope;  w ← w − rate·v", .parameters = parameters};
    static constexpr std::size_t stateSize = 1; ///< v
    static constexpr std::optional<std::size_t> momentum = 0;

    template <class Real>
    struct Formula {
        Real momentum;

        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r, Real& v) const {
            v = momentum * v + g;
            return r * v;
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        return {workedSpeed(step),
                {"w", {number(step.w), " − ", number(step.rate), " × ", factor(step.after[0])}, step.newW}};
    }
};

} // namespace downhill
