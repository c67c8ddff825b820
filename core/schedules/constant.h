#pragma once

#include "core/schedules/schedule_parts.h"

namespace downhill {

struct Constant : AnySchedule {
    static constexpr std::array<Parameter, 0> parameters{};
    static constexpr Offer offer{.name = "constant", .formula = "rate", .parameters = parameters};
    static constexpr bool isConstant = true;

    static double factor(std::span<const double> /*parameters*/, double /*k*/) { return 1; }
};

} // namespace downhill
