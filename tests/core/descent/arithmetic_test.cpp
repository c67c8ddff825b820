#include "core/descent/arithmetic.h"

#include "core/descent/descend.h"
#include "tests/core/descent/trajectory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

namespace downhill {
namespace {

using testing::ElementsAre;

TEST(Arithmetic, OneStepAsOnTheBlackboard) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 0.1}, .steps = 7});
    const auto lines = arithmeticOf(run, 4);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].text(), "w₅ = 2.048 − 0.1 × 4.096 = 1.638");
    EXPECT_EQ(lines[0].left, "w₅ = 2.048 − 0.1 × ");
    EXPECT_EQ(lines[0].slope, "4.096");
    EXPECT_EQ(lines[0].right, " = 1.638");
}

TEST(Arithmetic, ANegativeSlopeStandsInParentheses) {
    const auto run = descend(Bowl(), {.start = {-15}, .hyper = {.rate = 2}, .steps = 1});
    const auto lines = arithmeticOf(run, 0);
    EXPECT_EQ(lines.at(0).text(), "w₁ = −15 − 2 × (−30) = 45");
    EXPECT_EQ(lines.at(0).slope, "(−30)");
}

/// −2.986 + 0.14 · 5.972 = −2.14992, and 1 − 0.14 · 20 = −1.8.
TEST(Arithmetic, ALineForEachKnob) {
    const auto run =
        descend(LongBowl({1, 10}, {0, 0}), {.start = {-2.986, 1}, .hyper = {.rate = 0.14}, .steps = 1});
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
    const auto run = descend(Bowl(), {.start = {1e150}, .hyper = {.rate = 2}, .steps = 1});
    EXPECT_EQ(arithmeticOf(run, 0).at(0).text(), "w₁ = 10¹⁵⁰ − 2 × 2·10¹⁵⁰ = −3·10¹⁵⁰");
}

std::vector<std::string> linesOf(const CostFunction& cost, const RunSettings& settings, std::size_t row) {
    std::vector<std::string> lines;
    for (const Arithmetic& line : arithmeticOf(descend(cost, settings), row))
        lines.push_back(line.text());
    EXPECT_EQ(lines.size(), arithmeticLinesOf(settings.hyper.rule) * settings.start.size());
    return lines;
}

/// w: 5, 4, 2.3, 0.31, −1.543 and v: 0, 10, 17, 19.9, 18.53, as in the tests of the rules; then the slope is
/// −3.086 and v = 16.677 − 3.086 = 13.591.
TEST(Arithmetic, OfTheHeavyBall) {
    const RunSettings settings{.hyper = {.rule = rule("momentum")}, .steps = 5};
    EXPECT_THAT(linesOf(Bowl(), settings, 0), ElementsAre("v₁ = 0.9 × 0 + 10 = 10", "w₁ = 5 − 0.1 × 10 = 4"));
    EXPECT_THAT(linesOf(Bowl(), settings, 3),
                ElementsAre("v₄ = 0.9 × 19.9 + 0.62 = 18.53", "w₄ = 0.31 − 0.1 × 18.53 = −1.543"));
    EXPECT_THAT(linesOf(Bowl(), settings, 4),
                ElementsAre("v₅ = 0.9 × 18.53 + (−3.086) = 13.59", "w₅ = −1.543 − 0.1 × 13.59 = −2.902"));
    const auto lines = arithmeticOf(descend(Bowl(), settings), 4);
    EXPECT_EQ(lines[0].slope, "(−3.086)");
    EXPECT_EQ(lines[1].slope, "");
}

/// At momentum 0.5: v = 10, w = 5 − 0.1·(10 + 5) = 3.5; v = 5 + 7 = 12, w = 3.5 − 0.1·(7 + 6) = 2.2.
TEST(Arithmetic, OfNesterov) {
    const RunSettings settings{.hyper = {.rule = rule("nesterov:momentum=0.5")}, .steps = 2};
    EXPECT_THAT(linesOf(Bowl(), settings, 1),
                ElementsAre("v₂ = 0.5 × 10 + 7 = 12", "w₂ = 3.5 − 0.1 × (7 + 0.5 × 12) = 2.2"));
    EXPECT_EQ(arithmeticOf(descend(Bowl(), settings), 1)[1].slope, "7");
    const RunSettings uphill{.start = {-5}, .hyper = {.rule = rule("nesterov:momentum=0.5")}, .steps = 2};
    EXPECT_THAT(linesOf(Bowl(), uphill, 1),
                ElementsAre("v₂ = 0.5 × (−10) + (−7) = −12", "w₂ = −3.5 − 0.1 × (−7 + 0.5 × (−12)) = −2.2"));
}

/// From 3/2 at ½ with epsilon 1: 3 and 9, 9/8; 9/4 and 225/16 = 14.0625, 135/152 = 0.8882 (√14.06 gives
/// 0.8881, √14.063 0.8882).
TEST(Arithmetic, OfAdaGrad) {
    const RunSettings settings{
        .start = {1.5}, .hyper = {.rate = 0.5, .rule = rule("adagrad:epsilon=1")}, .steps = 2};
    EXPECT_THAT(linesOf(Bowl(), settings, 0),
                ElementsAre("s₁ = 0 + 3² = 9", "w₁ = 1.5 − 0.5 × 3 / (√9 + 1) = 1.125"));
    EXPECT_THAT(linesOf(Bowl(), settings, 1),
                ElementsAre("s₂ = 9 + 2.25² = 14.06", "w₂ = 1.125 − 0.5 × 2.25 / (√14.063 + 1) = 0.8882"));
    EXPECT_EQ(arithmeticOf(descend(Bowl(), settings), 1)[1].slope, "2.25");
}

/// Slope −2, so s = ¼·4 = 1 and w = −1 + ¼·2/2. A power of ten is not read as part of another power.
TEST(Arithmetic, OfRmsProp) {
    RunSettings settings{
        .start = {-1}, .hyper = {.rate = 0.25, .rule = rule("rmsprop:decay=0.75,epsilon=1")}, .steps = 1};
    EXPECT_THAT(linesOf(Bowl(), settings, 0),
                ElementsAre("s₁ = 0.75 × 0 + 0.25 × (−2)² = 1", "w₁ = −1 − 0.25 × (−2) / (√1 + 1) = −0.75"));
    settings = {.start = {5e-6}, .hyper = {.rate = 0.25, .rule = rule("rmsprop:decay=0.75")}, .steps = 1};
    EXPECT_THAT(linesOf(Bowl(), settings, 0)[0], "s₁ = 0.75 × 0 + 0.25 × (10⁻⁵)² = 2.5·10⁻¹¹");
    EXPECT_THAT(linesOf(Bowl(), settings, 0)[1],
                testing::HasSubstr(" − 0.25 × 10⁻⁵ / (√(2.5·10⁻¹¹) + 10⁻⁸) = "));
}

/// As in the tests of the rules: m 3/2 and 15/8, m̂ 3 and 5/2, v 9/4 and 189/64, v̂ 9 and 27/4.
TEST(Arithmetic, OfAdam) {
    const RunSettings settings{.start = {1.5},
                               .hyper = {.rate = 0.5, .rule = rule("adam:beta1=0.5,beta2=0.75,epsilon=1")},
                               .steps = 2};
    EXPECT_THAT(linesOf(Bowl(), settings, 1),
                ElementsAre("m₂ = 0.5 × 1.5 + 0.5 × 2.25 = 1.875", "v₂ = 0.75 × 2.25 + 0.25 × 2.25² = 2.953",
                            "m̂₂ = 1.875 / (1 − 0.5²) = 2.5", "v̂₂ = 2.953 / (1 − 0.75²) = 6.75",
                            "w₂ = 1.125 − 0.5 × 2.5 / (√6.75 + 1) = 0.7776"));
    // 1 − 0.9 is 0.1, whatever a computer makes of it
    const auto usual = linesOf(Bowl(), {.hyper = {.rule = rule("adam")}, .steps = 1}, 0);
    EXPECT_EQ(usual[0], "m₁ = 0.9 × 0 + 0.1 × 10 = 1");
    EXPECT_EQ(usual[1], "v₁ = 0.999 × 0 + 0.001 × 10² = 0.1");
    // what was chosen is not rounded
    EXPECT_EQ(linesOf(Bowl(), {.hyper = {.rule = rule("adam:beta2=0.99999")}, .steps = 1}, 0)[3],
              "v̂₁ = 0.001 / (1 − 0.99999¹) = 100");
}

/// Slope 3: as of Adam, and ½·½·3/2 less.
TEST(Arithmetic, OfAdamW) {
    RunSettings settings{
        .start = {1.5},
        .hyper = {.rate = 0.5, .rule = rule("adamw:beta1=0.5,beta2=0.75,epsilon=1,weight_decay=0.5")},
        .steps = 1};
    EXPECT_THAT(linesOf(Bowl(), settings, 0),
                ElementsAre("m₁ = 0.5 × 0 + 0.5 × 3 = 1.5", "v₁ = 0.75 × 0 + 0.25 × 3² = 2.25",
                            "m̂₁ = 1.5 / (1 − 0.5¹) = 3", "v̂₁ = 2.25 / (1 − 0.75¹) = 9",
                            "w₁ = 1.5 − 0.5 × 3 / (√9 + 1) − 0.5 × 0.5 × 1.5 = 0.75"));
    settings.hyper.rule = rule("adamw:beta1=0.5,beta2=0.75,epsilon=1,weight_decay=0");
    EXPECT_EQ(linesOf(Bowl(), settings, 0)[4], "w₁ = 1.5 − 0.5 × 3 / (√9 + 1) = 1.125");
}

/// Slope 4: v = u = 8, û = 16, w = 2 − 4/(4 + 1) = 1.2. Slope 2.4: v = 4 + 2.88 is less than u, which stays;
/// û is 8/(3/4), w = 1.2 − 2.4/(√10.667 + 1) = 0.6374 (√10.67 gives 0.6375).
TEST(Arithmetic, OfAmsGrad) {
    const RunSettings settings{
        .start = {2}, .hyper = {.rate = 1, .rule = rule("amsgrad:beta1=0,beta2=0.5,epsilon=1")}, .steps = 2};
    EXPECT_THAT(linesOf(Bowl(), settings, 0),
                ElementsAre("m₁ = 0 × 0 + 1 × 4 = 4", "v₁ = 0.5 × 0 + 0.5 × 4² = 8", "u₁ = max(0, 8) = 8",
                            "m̂₁ = 4 / (1 − 0¹) = 4", "û₁ = 8 / (1 − 0.5¹) = 16",
                            "w₁ = 2 − 1 × 4 / (√16 + 1) = 1.2"));
    const auto second = linesOf(Bowl(), settings, 1);
    EXPECT_EQ(second[1], "v₂ = 0.5 × 8 + 0.5 × 2.4² = 6.88");
    EXPECT_EQ(second[2], "u₂ = max(8, 6.88) = 8");
    EXPECT_EQ(second[4], "û₂ = 8 / (1 − 0.5²) = 10.67");
    EXPECT_EQ(second[5], "w₂ = 1.2 − 1 × 2.4 / (√10.667 + 1) = 0.6374");
}

/// With momentum_decay 0 each μ is half of beta1, ¼. Slope 3: m = 3/2, v̂ = 9, c = 1 − ¼,
/// n = ¼·(3/2)/(15/16) + ¾·3/¾ = 3.4, w = 3/2 − ½·3.4/4 = 1.075.
TEST(Arithmetic, OfNAdam) {
    const RunSettings settings{
        .start = {1.5},
        .hyper = {.rate = 0.5, .rule = rule("nadam:beta1=0.5,beta2=0.75,epsilon=1,momentum_decay=0")},
        .steps = 1};
    EXPECT_THAT(linesOf(Bowl(), settings, 0),
                ElementsAre("m₁ = 0.5 × 0 + 0.5 × 3 = 1.5", "v₁ = 0.75 × 0 + 0.25 × 3² = 2.25",
                            "c₁ = 1 − (1 − 0) × 0.5 × (1 − 1 / 2) = 0.75", "v̂₁ = 2.25 / (1 − 0.75¹) = 9",
                            "n₁ = 0.25 × 1.5 / (1 − (1 − 0.75) × 0.25) + (1 − 0.25) × 3 / 0.75 = 3.4",
                            "w₁ = 1.5 − 0.5 × 3.4 / (√9 + 1) = 1.075"));
}

/// Slope 3/2: s = 9/16, whose root with 1 added is 5/4; Δ = 1.2, d = ¼·1.44, w = ¾ − ½·1.2.
TEST(Arithmetic, OfAdaDelta) {
    const RunSettings settings{
        .start = {0.75}, .hyper = {.rate = 0.5, .rule = rule("adadelta:decay=0.75,epsilon=1")}, .steps = 1};
    EXPECT_THAT(linesOf(Bowl(), settings, 0),
                ElementsAre("s₁ = 0.75 × 0 + 0.25 × 1.5² = 0.5625",
                            "Δ₁ = √(0 + 1) / √(0.5625 + 1) × 1.5 = 1.2", "d₁ = 0.75 × 0 + 0.25 × 1.2² = 0.36",
                            "w₁ = 0.75 − 0.5 × 1.2 = 0.15"));
}

TEST(Arithmetic, OfSignDescent) {
    EXPECT_THAT(linesOf(Bowl(), {.hyper = {.rule = rule("sign")}, .steps = 1}, 0),
                ElementsAre("w₁ = 5 − 0.1 × sign(10) = 4.9"));
    EXPECT_THAT(linesOf(Bowl(), {.start = {-15}, .hyper = {.rate = 2, .rule = rule("sign")}, .steps = 1}, 0),
                ElementsAre("w₁ = −15 − 2 × sign(−30) = −13"));
}

/// From 5 at 0.1: slopes 10 and 9.8, m = 0.1 and 0.099 + 0.098.
TEST(Arithmetic, OfLion) {
    const RunSettings settings{.hyper = {.rule = rule("lion")}, .steps = 2};
    EXPECT_THAT(linesOf(Bowl(), settings, 1),
                ElementsAre("u₂ = sign(0.9 × 0.1 + 0.1 × 9.8) = 1", "m₂ = 0.99 × 0.1 + 0.01 × 9.8 = 0.197",
                            "w₂ = 4.9 − 0.1 × 1 = 4.8"));
    EXPECT_EQ(linesOf(Bowl(), {.hyper = {.rule = rule("lion:weight_decay=0.2")}, .steps = 1}, 0)[2],
              "w₁ = 5 − 0.1 × 1 − 0.1 × 0.2 × 5 = 4.8");
}

/// w₁² + 10·w₂² from (1, 1) at 0.01 with momentum ½: slopes 2 and 20; then 0.98 and 0.8, slopes 1.96 and 16,
/// v = 2.96 and 26, w = 0.9504 and 0.54.
TEST(Arithmetic, TwoLinesForEachKnob) {
    const RunSettings settings{
        .start = {1, 1}, .hyper = {.rate = 0.01, .rule = rule("momentum:momentum=0.5")}, .steps = 2};
    EXPECT_THAT(linesOf(LongBowl({1, 10}, {0, 0}), settings, 1),
                ElementsAre("v₁: 0.5 × 2 + 1.96 = 2.96", "w₁: 0.98 − 0.01 × 2.96 = 0.9504",
                            "v₂: 0.5 × 20 + 16 = 26", "w₂: 0.8 − 0.01 × 26 = 0.54"));
}

/// 0.1·0.5 after a step, then 0.4 by a change, of which the schedule leaves a quarter.
TEST(Arithmetic, NamesTheRateOfTheStep) {
    const RunSettings settings{
        .hyper = {.schedule = schedule("step:every=1")}, .rateChanges = {{2, 0.4}}, .steps = 3};
    EXPECT_THAT(linesOf(Bowl(), settings, 0), ElementsAre("w₁ = 5 − 0.1 × 10 = 4"));
    EXPECT_THAT(linesOf(Bowl(), settings, 1), ElementsAre("w₂ = 4 − 0.05 × 8 = 3.6"));
    EXPECT_THAT(linesOf(Bowl(), settings, 2), ElementsAre("w₃ = 3.6 − 0.1 × 7.2 = 2.88"));
}

} // namespace
} // namespace downhill
