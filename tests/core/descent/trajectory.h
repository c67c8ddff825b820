// What tests of update rules share.
#pragma once

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "tests/core/descent/costs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace downhill {

inline RuleChoice rule(const std::string& text) { return std::get<RuleChoice>(parseChoice<RuleRow>(text)); }
inline ScheduleChoice schedule(const std::string& text) {
    return std::get<ScheduleChoice>(parseChoice<ScheduleRow>(text));
}

/// Within 10⁻¹² of it, or of `scale` where that is larger: near 0 a swing has lost its leading digits.
inline void expectNear(double value, double expected, double scale = 0) {
    EXPECT_LE(std::fabs(value - expected), 1e-12 * std::max(std::fabs(expected), scale))
        << value << " instead of " << expected;
}

/// (w² − 1)²/4: valleys at −1 and 1, a hilltop at 0.
inline const OneKnobCost valleysAtOne([](double w) { return (w * w - 1) * (w * w - 1) / 4; },
                                      [](double w) { return w * w * w - w; });
inline const OneKnobCost fourthPower([](double w) { return w * w * w * w; },
                                     [](double w) { return 4 * w * w * w; });

} // namespace downhill
