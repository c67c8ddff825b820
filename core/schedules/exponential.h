#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

struct Exponential : AnySchedule {
    static constexpr std::array parameters{keptParameter("decay", "Decay", "per step", 0.95)};
    static constexpr Offer offer{.name = "exponential",
                                 .title = "Exponential",
                                 .about = "Each step keeps the same share of the rate.",
                                 .formula = "rate·decayᵏ",
                                 .parameters = parameters};

    static double factor(std::span<const double> parameters, double k) { return std::pow(parameters[0], k); }
};

} // namespace downhill
