#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

struct InverseTime : AnySchedule {
    static constexpr std::array parameters{
        Parameter{"decay", 0.1, 0, std::numeric_limits<double>::infinity(), true, false, "unit.per_step"}};
    static constexpr Offer offer{
        .name = "inverse", .formula = "rate/(1 + decay·k)", .parameters = parameters};

    static double factor(std::span<const double> values, double k) { return 1 / (1 + values[0] * k); }
};

} // namespace downhill
