#pragma once

#include "core/rules/rule_parts.h"

namespace downhill {

/// AdaDelta: M. D. Zeiler, "ADADELTA: an adaptive learning rate method", arXiv:1212.5701, 2012, algorithm 1.
///
///     s ← decay·s + (1 − decay)·g²
///     Δ = √(d + epsilon)/√(s + epsilon)·g
///     d ← decay·d + (1 − decay)·Δ²,  w ← w − r·Δ
///
/// The paper has no rate: its r is 1, PyTorch's standard. Epsilon is inside of both roots; the paper's and
/// PyTorch's ρ is `decay`.
struct AdaDelta : AnyRule {
    static constexpr std::array parameters{
        shareParameter("decay", 0.9),
        Parameter{"epsilon", 1e-6, 0, std::numeric_limits<double>::infinity(), false, false}};
    static constexpr Offer offer{.name = "adadelta",
                                 .formula = "s ← decay·s + (1 − decay)·slope²;  "
                                            "Δ = √(d + epsilon)/√(s + epsilon)·slope;  "
                                            "d ← decay·d + (1 − decay)·Δ²;  w ← w − rate·Δ",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 2; ///< s, d

    template <class Real>
    struct Formula {
        Real decay, epsilon;

        void prepare(std::uint64_t /*k*/) {}
        Real operator()(Real g, Real r, Real& s, Real& d) const {
            s = decay * s + (1 - decay) * (g * g);
            const Real delta = std::sqrt(d + epsilon) / std::sqrt(s + epsilon) * g;
            d = decay * d + (1 - decay) * (delta * delta);
            return r * delta;
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        const double decay = step.parameters[0], epsilon = step.parameters[1];
        const double delta =
            std::sqrt(step.before[1] + epsilon) / std::sqrt(step.after[0] + epsilon) * step.slope;
        return {workedMeanOfSquares(step, "s", 0, decay),
                {"Δ",
                 {"√(", number(step.before[1]), " + ", chosen(epsilon), ") / √(", number(step.after[0]),
                  " + ", chosen(epsilon), ") × ", factor(step.slope).asSlope()},
                 delta},
                {"d",
                 {chosen(decay), " × ", factor(step.before[1]), " + ", chosen(rest(decay)), " × ",
                  base(delta), "²"},
                 step.after[1]},
                {"w", {number(step.w), " − ", number(step.rate), " × ", factor(delta)}, step.newW}};
    }
};

} // namespace downhill
