#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

/// Cyclic, in triangles: L. N. Smith, "Cyclical learning rates for training neural networks", WACV 2017. As
/// PyTorch's CyclicLR of mode `triangular`, whose `max_lr` is the rate, `base_lr` start·rate and
/// `step_size_up` `climb`: so many steps up, and as many down.
struct Cyclic : AnySchedule {
    static constexpr std::array parameters{stepsParameter("climb", 10), startParameter(0.1)};
    static constexpr Offer offer{.name = "cyclic",
                                 .formula =
                                     "rate·(start + (1 − start)·(1 − |k/climb − 2·⌊k/(2·climb)⌋ − 1|))",
                                 .parameters = parameters};

    static double factor(std::span<const double> values, double k) {
        const double climb = values[0], start = values[1];
        const double within = std::fmod(k, 2 * climb); // exact, whatever k
        return climbed(start, 1 - std::fabs(within / climb - 1));
    }
};

} // namespace downhill
