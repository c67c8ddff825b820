// One pass to the next knobs makes the same numbers as change and sum, and sees what is not finite.
#include "core/rules/update_rule.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace downhill {
namespace {

template <class Real>
void expectSameWay(const RuleChoice& choice, std::size_t lanes) {
    const auto apart = makeRule<Real>(choice), together = makeRule<Real>(choice);
    apart->reset(lanes);
    together->reset(lanes);
    std::vector<Real> w(lanes), slope(lanes), change(lanes), next(lanes), sum(lanes);
    for (std::size_t i = 0; i < lanes; ++i)
        w[i] = static_cast<Real>(std::sin(0.7 * static_cast<double>(i)));
    for (int step = 0; step < 50; ++step) {
        for (std::size_t i = 0; i < lanes; ++i)
            slope[i] = static_cast<Real>(std::cos(static_cast<double>(i) * 1.3 + step));
        apart->step(slope, w, 0.03, change);
        for (std::size_t i = 0; i < lanes; ++i)
            sum[i] = w[i] + change[i];
        EXPECT_TRUE(together->stepTo(slope, 0.03, w, next));
        ASSERT_EQ(next, sum) << choice.row().name << " at step " << step;
        w = next;
    }
}

TEST(StepTo, LeadsWhereTheChangeLeads) {
    for (const RuleRow& row : RuleRow::all()) {
        const auto choice = std::get<RuleChoice>(parseChoice<RuleRow>(row.name));
        for (const std::size_t lanes : {1u, 7u, 8u, 37u, 13'002u}) {
            expectSameWay<float>(choice, lanes);
            expectSameWay<double>(choice, lanes);
        }
    }
}

TEST(StepTo, SaysWhetherAllAreFinite) {
    constexpr float endless = std::numeric_limits<float>::infinity();
    const auto rule = makeRule<float>(std::get<RuleChoice>(parseChoice<RuleRow>("gd")));
    constexpr std::size_t lanes = 37;
    rule->reset(lanes);
    std::vector<float> next(lanes);
    for (std::size_t i = 0; i < lanes; ++i)
        for (const float wild : {endless, -endless, std::nanf(""), 3e38F}) {
            std::vector<float> w(lanes, -1e38F), slope(lanes, 1);
            w[i] = wild;
            slope[i] = -3e38F; // beyond the largest number from 3e38 on
            EXPECT_FALSE(rule->stepTo(slope, 1, w, next)) << i << ", " << wild;
        }
    EXPECT_TRUE(rule->stepTo(std::vector<float>(lanes, -0.0F), 1, std::vector<float>(lanes, -3e38F), next));
}

} // namespace
} // namespace downhill
