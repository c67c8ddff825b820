// The two exercises of the course, and how their cells are worked out.
#include "core/learn/hand_exercise.h"
#include "core/text/decimals.h"
#include "tests/core/descent/printed_line.h"
#include "tests/core/facts/facts.h"

#include <gmock/gmock.h>

#include <array>
#include <random>

namespace downhill {
namespace {

using ::testing::HasSubstr;

// Slope 2w, rate 0.1: every step takes a fifth of w away. 10, 8, 6.4, 5.12; squares 100, 64, 40.96, 26.2144.
TEST(HandExercise, PartAIsTheRunOfTheCourse) {
    const HandExercise a = handExerciseA();
    ASSERT_EQ(a.rows(), 4U);
    ASSERT_EQ(a.columns(), 2U);
    const double knob[] = {10, 8, 6.4, 5.12}, costs[] = {100, 64, 40.96, 26.2144};
    for (std::size_t row = 0; row < 4; ++row) {
        EXPECT_NEAR(a.exact(row, 0), knob[row], 1e-12);
        EXPECT_NEAR(a.exact(row, 1), costs[row], 1e-12);
    }
    EXPECT_FALSE(a.asksOutcome());
    EXPECT_EQ(a.outcome(), Outcome::converges);
    EXPECT_EQ(a.answer(1, 0), "w₁ = 10 − 0.1 × 20 = 8");
    EXPECT_EQ(a.answer(2, 0), "w₂ = 8 − 0.1 × 16 = 6.4");
    EXPECT_EQ(a.answer(3, 1), "C₃ = 5.12² = 26.2144");
}

// 10 − 1·20 = −10 and −10 − 1·(−20) = 10: for ever, at a cost of 100.
TEST(HandExercise, PartBBouncesForEver) {
    const HandExercise b = handExerciseB();
    ASSERT_EQ(b.rows(), 3U);
    EXPECT_EQ(b.exact(1, 0), -10);
    EXPECT_EQ(b.exact(2, 0), 10);
    EXPECT_EQ(b.exact(1, 1), 100);
    EXPECT_EQ(b.exact(2, 1), 100);
    EXPECT_TRUE(b.asksOutcome());
    EXPECT_EQ(b.outcome(), Outcome::bounces);
    EXPECT_EQ(b.evidence(),
              (Facts{{"jumps_sides", {{"places", Series{{10, -10, 10}}}, {"cost", Rounded{100}}}}}));
    EXPECT_EQ(b.answer(2, 0), "w₂ = −10 − 1 × (−20) = 10");
    EXPECT_EQ(b.answer(1, 1), "C₁ = (−10)² = 100");
}

// From −7 towards 3 at 0.2: slope 2·(−10), so w = −3, and C = (−6)².
TEST(HandExercise, ParenthesesAreNotDoubled) {
    const HandExercise shifted(
        {.cost = "(w-3)^2", .start = {-7}, .hyper = {.rate = 0.2}, .steps = 1, .tolerance = 0}, 2, false);
    EXPECT_EQ(shifted.answer(1, 1), "C₁ = (−3 − 3)² = 36");
}

// For a·w² a step multiplies w by 1 − 2·a·rate: 0.5, −0.5, −1, −2, and 0.998.
TEST(HandExercise, KnowsWhatHappens) {
    const std::pair<double, Outcome> rates[] = {{0.25, Outcome::converges},
                                                {0.75, Outcome::converges},
                                                {1, Outcome::bounces},
                                                {1.5, Outcome::explodes},
                                                {0.001, Outcome::crawls}};
    for (const auto& [rate, outcome] : rates) {
        SCOPED_TRACE(rate);
        EXPECT_EQ(HandExercise({.cost = "w^2", .hyper = {.rate = rate}, .steps = 2, .tolerance = 0}, 3, true)
                      .outcome(),
                  outcome);
    }
}

// C = w₁² + 2w₂² from (3, −2) at 0.1: slopes 6 and −8, so w = (2.4, −1.2), and C = 5.76 + 2.88 = 8.64.
TEST(HandExercise, WritesTwoKnobsOut) {
    const HandExercise two(
        {.cost = "w1^2+2w2^2", .start = {3, -2}, .hyper = {.rate = 0.1}, .steps = 1, .tolerance = 0}, 4,
        false);
    EXPECT_EQ(two.columns(), 3U);
    EXPECT_EQ(two.columnName(1), "w₂");
    EXPECT_EQ(two.columnName(2), "C");
    EXPECT_EQ(two.answer(1, 0), "w₁ = 3 − 0.1 × 6 = 2.4");
    EXPECT_EQ(two.answer(1, 1), "w₂ = −2 − 0.1 × (−8) = −1.2");
    EXPECT_EQ(two.answer(1, 2), "C₁ = 2.4² + 2 × (−1.2)² = 8.64");
}

TEST(HandExercise, NamesOutcomesByVerdict) {
    EXPECT_EQ(outcomeOf(Verdict::overshooting), Outcome::converges);
    EXPECT_EQ(outcomeOf(Verdict::oscillating), Outcome::bounces);
    EXPECT_EQ(outcomeOf(Verdict::diverging), Outcome::explodes);
    EXPECT_EQ(outcomeOf(Verdict::crawling), Outcome::crawls);
    EXPECT_EQ(outcomeOf(Verdict::stationary), std::nullopt);
}

// Also from what a learner typed, with whatever digits.
TEST(HandExercise, ItsLinesComeOutFromTheirDigits) {
    std::mt19937_64 random(5);
    const auto draw = [&](double most) {
        const int digits = static_cast<int>(random() % 14) + 1;
        const double value = std::uniform_real_distribution(-most, most)(random);
        return roundToDecimal(value, decimalExponent(std::fabs(value)) - digits + 1);
    };
    const auto two = std::get<std::shared_ptr<const Formula>>(Formula::parse("(w1-3)^2+2w2^2"));
    for (int i = 0; i < 3000; ++i) {
        const std::string step = stepText(draw(100), std::fabs(draw(2)), draw(100));
        EXPECT_TRUE(comesOut(step)) << step;
        const std::string cost = costText(*two, std::array{draw(10), draw(10)});
        EXPECT_TRUE(comesOut(cost)) << cost;
    }
}

} // namespace
} // namespace downhill
