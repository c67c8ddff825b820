#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

/// One cycle: L. N. Smith, N. Topin, "Super-convergence: very fast training of neural networks using large
/// learning rates", arXiv:1708.07120, 2017. As PyTorch's OneCycleLR with its cosines and its standards: from
/// 1/25 of the rate up to all of it, and down to 1/10,000 of where it began. Its `total_steps` are `total`,
/// its `pct_start` is `rise`. Behind its end the rate stays, and a rise shorter than a step is none.
struct OneCycle : AnySchedule {
    static constexpr std::array parameters{stepsParameter("total", std::nullopt),
                                           Parameter{"rise", 0.3, 0, 1, true, false, "unit.of_steps"}};
    static constexpr Offer offer{
        .name = "one-cycle",
        .formula =
            "rate·(1 + 24·(1 − cos(π·k/p))/2)/25 up to p = rise·total − 1;  then falling to rate/250,000, "
            "by (1 + cos(π·(k − p)/(total − 1 − p)))/2",
        .parameters = parameters};

    static double factor(std::span<const double> values, double k) {
        constexpr double first = 1.0 / 25, last = first / 1e4;
        const double end = values[0] - 1, peak = std::max(values[1] * values[0] - 1, 0.0);
        if (k < peak)
            return climbed(first, halfCosine(k / peak));
        return end > peak ? climbed(last, halfCosine((end - std::min(k, end)) / (end - peak))) : 1;
    }

private:
    /// From 0 to 1 as x does, gently at both ends: (1 − cos(π·x))/2.
    static double halfCosine(double x) {
        const double sine = std::sin(std::numbers::pi / 2 * x);
        return sine * sine;
    }
};

} // namespace downhill
