#include "core/insight/arithmetic.h"

#include "core/descent/descend.h"
#include "tests/core/descent/costs.h"

#include <gtest/gtest.h>

#include <limits>

namespace downhill {
namespace {

TEST(Arithmetic, OneStepAsOnTheBlackboard) {
    const auto run = descend(Bowl(), {.start = {5}, .rate = 0.1, .steps = 7});
    const auto lines = arithmeticOf(run, 4);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].text(), "w₅ = 2.048 − 0.1 × 4.096 = 1.638");
    EXPECT_EQ(lines[0].left, "w₅ = 2.048 − 0.1 × ");
    EXPECT_EQ(lines[0].slope, "4.096");
    EXPECT_EQ(lines[0].right, " = 1.638");
}

TEST(Arithmetic, ANegativeSlopeStandsInParentheses) {
    const auto run = descend(Bowl(), {.start = {-15}, .rate = 2, .steps = 1});
    const auto lines = arithmeticOf(run, 0);
    EXPECT_EQ(lines.at(0).text(), "w₁ = −15 − 2 × (−30) = 45");
    EXPECT_EQ(lines.at(0).slope, "(−30)");
}

/// −2.986 + 0.14 · 5.972 = −2.14992, and 1 − 0.14 · 20 = −1.8.
TEST(Arithmetic, ALineForEachKnob) {
    const auto run = descend(LongBowl({1, 10}, {0, 0}), {.start = {-2.986, 1}, .rate = 0.14, .steps = 1});
    const auto lines = arithmeticOf(run, 0);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].text(), "w₁: −2.986 − 0.14 × (−5.972) = −2.15");
    EXPECT_EQ(lines[1].text(), "w₂: 1 − 0.14 × 20 = −1.8");
}

TEST(Arithmetic, NobodyStepsFromTheLastRow) {
    const auto run = descend(Bowl(), {.steps = 3});
    EXPECT_FALSE(arithmeticOf(run, 2).empty());
    EXPECT_TRUE(arithmeticOf(run, 3).empty());
    EXPECT_TRUE(arithmeticOf(run, 99).empty());
    EXPECT_TRUE(arithmeticOf(run, std::numeric_limits<std::size_t>::max()).empty());
}

/// w² at rate 2 from 10¹⁵⁰: 10¹⁵⁰ − 2 · 2·10¹⁵⁰ = −3·10¹⁵⁰.
TEST(Arithmetic, LargeNumbersStayReadable) {
    const auto run = descend(Bowl(), {.start = {1e150}, .rate = 2, .steps = 1});
    EXPECT_EQ(arithmeticOf(run, 0).at(0).text(), "w₁ = 10¹⁵⁰ − 2 × 2·10¹⁵⁰ = −3·10¹⁵⁰");
}

} // namespace
} // namespace downhill
