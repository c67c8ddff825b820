#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

/// I. Loshchilov, F. Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, equation 5,
/// down to 0 and without restarts.
struct Cosine : AnySchedule {
    static constexpr std::array parameters{stepsParameter("steps", std::nullopt)};
    static constexpr Offer offer{
        .name = "cosine", .formula = "rate·(1 + cos(π·min(k, steps)/steps))/2", .parameters = parameters};

    static double factor(std::span<const double> values, double k) {
        // (1 + cos x)/2 is sin²((π − x)/2), which keeps all digits where the rate is about to vanish
        const double steps = values[0];
        const double left = (steps - std::min(k, steps)) / steps;
        const double sine = std::sin(std::numbers::pi / 2 * left);
        return sine * sine;
    }
};

} // namespace downhill
