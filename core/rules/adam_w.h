#pragma once

#include "core/rules/adam.h"

namespace downhill {

/// AdamW: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", ICLR 2019, algorithm 2.
///
///     m, v, m̂, v̂ as of Adam
///     w ← w − r·m̂/(√v̂ + epsilon) − r·weight_decay·w
///
/// The decay is apart from the slope: it goes neither into m nor into v. As in PyTorch it is multiplied by
/// the rate (the paper's η and α are one). It pulls each knob towards 0, also where the cost is lowest
/// elsewhere.
struct AdamW : AnyRule {
    static constexpr std::array parameters{shareParameter("beta1", 0.9), shareParameter("beta2", 0.999),
                                           epsilonParameter(1e-8), weightDecayParameter(0.01)};
    static constexpr Offer offer{.name = "adamw",
                                 .formula =
                                     "m ← beta1·m + (1 − beta1)·slope;  v ← beta2·v + (1 − beta2)·slope²;  "
                                     "m̂ = m/(1 − beta1ᵏ⁺¹),  v̂ = v/(1 − beta2ᵏ⁺¹);  "
                                     "w ← w − rate·m̂/(√v̂ + epsilon) − rate·weight_decay·w",
                                 .parameters = parameters};
    static constexpr std::size_t stateSize = 2; ///< m, v
    static constexpr std::optional<std::size_t> momentum = 0;
    static constexpr std::optional<std::size_t> weightDecay = 3;

    template <class Real>
    struct Formula {
        Real beta1, beta2, epsilon, weightDecay;
        Adam::Formula<Real> adam = {beta1, beta2, epsilon};

        void prepare(std::uint64_t k) { adam.prepare(k); }
        Real operator()(Real g, Real w, Real r, Real& m, Real& v) const {
            return adam(g, r, m, v) + r * weightDecay * w;
        }
    };

    static std::vector<WorkedLine> work(const WorkedStep& step) {
        std::vector<WorkedLine> lines = Adam::work(step);
        lines.back().terms = withDecay(std::move(lines.back().terms), step, step.parameters[3]);
        return lines;
    }
};

} // namespace downhill
