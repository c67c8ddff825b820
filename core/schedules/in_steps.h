#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

struct InSteps : AnySchedule {
    static constexpr std::array parameters{stepsParameter("every", 10),
                                           keptParameter("factor", "unit.each_time", 0.5)};
    static constexpr Offer offer{
        .name = "step", .formula = "rate·factor^⌊k/every⌋", .parameters = parameters};

    static double factor(std::span<const double> values, double k) {
        return std::pow(values[1], std::floor(k / values[0]));
    }
};

} // namespace downhill
