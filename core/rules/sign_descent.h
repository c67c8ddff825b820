#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// Sign descent: J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, "signSGD: compressed
/// optimisation for non-convex problems", ICML 2018, algorithm 1 (without a batch: there are others that draw
/// one).
///
///     w ← w − r·sign(g)
///
/// sign(0) is 0. Each step is as long as the rate, however small the slope: it never settles by itself.
struct SignDescent : AnyRule {
    static constexpr std::array<Parameter, 0> parameters{};
    static constexpr Offer offer{
        .name = "sign", .formula = "w ← w − rate·sign(slope)", .parameters = parameters};
    static constexpr std::size_t stateSize = 0;
    static constexpr bool stepsAreTheRate = true;

    template <class Real>
    struct Formula {
        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r) const { return r * signOf(g); }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        return {{"w",
                 {number(step.w), " − ", number(step.rate), " × sign(", number(step.slope).asSlope(), ")"},
                 step.newW}};
    }
};

} // namespace downhill
