#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

/// Linear warm-up: P. Goyal, P. Dollár, R. Girshick et al., "Accurate, large minibatch SGD: training ImageNet
/// in 1 hour", arXiv:1706.02677, 2017, "gradual warmup". As PyTorch's LinearLR, whose `start_factor` is
/// `start` and whose `total_iters` are `climb`.
struct WarmUp : AnySchedule {
    static constexpr std::array parameters{stepsParameter("climb", 10), startParameter(0.1)};
    static constexpr Offer offer{.name = "warm-up",
                                 .formula = "rate·(start + (1 − start)·min(k, climb)/climb)",
                                 .parameters = parameters};

    static double factor(std::span<const double> values, double k) {
        const double climb = values[0], start = values[1];
        return climbed(start, std::min(k, climb) / climb);
    }
};

} // namespace downhill
