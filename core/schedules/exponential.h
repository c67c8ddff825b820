#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

struct Exponential : AnySchedule {
    static constexpr std::array parameters{keptParameter("decay", "unit.per_step", 0.95)};
    static constexpr Offer offer{.name = "exponential", .formula = "rate·decayᵏ", .parameters = parameters};

    static double factor(std::span<const double> values, double k) { return std::pow(values[0], k); }
};

} // namespace downhill
