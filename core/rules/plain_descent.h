#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// The rule of the lesson. It subtracts because the gradient points uphill.
///
///     w ← w − r·g
struct PlainDescent : AnyRule {
    static constexpr std::array<Parameter, 0> parameters{};
    static constexpr Offer offer{.name = "gd", .formula = "w ← w − rate·slope", .parameters = parameters};
    static constexpr bool isPlain = true;
    static constexpr std::size_t stateSize = 0;

    template <class Real>
    struct Formula {
        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r) const { return r * g; }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        return {{"w",
                 {number(step.w), " − ", number(step.rate), " × ", factor(step.slope).asSlope()},
                 step.newW}};
    }
};

} // namespace downhill
