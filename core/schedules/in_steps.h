#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

struct InSteps : AnySchedule {
    static constexpr std::array parameters{stepsParameter("every", 10),
                                           keptParameter("factor", "unit.each_time", 0.5)};
    static constexpr Offer offer{
        .name = "step", .formula = "rate·factor^⌊k/every⌋", .parameters = parameters};

    static double factor(std::span<const double> parameters, double k) {
        return std::pow(parameters[1], std::floor(k / parameters[0]));
    }
};

} // namespace downhill
