// How far a run has come, and how long the rest takes.
#include "core/verdict/way_down.h"
#include "tests/core/descent/trajectory.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

WayDown wayOf(const Run& run, std::size_t from) { return wayDownOf(run, from, run.stepsTaken()); }

/// 25·q^2k with q = 1 − 2·rate has 10⁻⁴ of it left after ln(10⁻⁴)/(2·ln q) steps, whether these were made or
/// are reckoned.
TEST(WayDown, OnTheBowlIsThatOfTheClosedForm) {
    for (const double rate : {0.0001, 0.001, 0.0023, 0.003, 0.01, 0.1, 0.3, 0.49})
        for (const std::uint64_t steps : {8, 20, 400, 5000}) {
            const double needed = std::log(1e-4) / (2 * std::log(1 - 2 * rate));
            const auto run = descend(Bowl(), {.hyper = {.rate = rate}, .steps = steps, .tolerance = 0});
            const std::size_t last = std::min<std::size_t>(steps, 30 + static_cast<std::size_t>(3 * needed));
            const WayDown way = wayDownOf(run, last / 2, last);
            EXPECT_NEAR(way.level, 0, 1e-6) << rate << ", " << steps;
            if (static_cast<double>(last) > needed + 1) {
                ASSERT_TRUE(way.there) << rate << ", " << steps;
                EXPECT_EQ(static_cast<double>(*way.there), std::ceil(needed)) << rate << ", " << steps;
            } else if (static_cast<double>(last) < needed - 1) {
                EXPECT_FALSE(way.there);
                EXPECT_NEAR(way.stepsNeeded, needed, 0.001 * needed + 0.5) << rate << ", " << steps;
            }
            EXPECT_FALSE(way.rateRanOut);
        }
}

/// A level that is not zero, and a start on the other side: only differences count.
TEST(WayDown, DoesNotDependOnWhereTheCostIsZero) {
    const OneKnobCost low([](double w) { return w * w - 1000; }, [](double w) { return 2 * w; });
    const WayDown way = wayOf(descend(low, {.start = {-5}, .hyper = {.rate = 0.01}}), 10);
    EXPECT_NEAR(way.level, -1000, 1e-9);
    EXPECT_NEAR(way.stepsNeeded, std::log(1e-4) / (2 * std::log(0.98)), 0.01);
}

/// The rate halves every step: Π(1 − 2·0.1·2⁻ᵏ) is more than 1 − 0.2·2 = 0.6, so it never gets there.
TEST(WayDown, KnowsThatTheRateRunsOut) {
    const WayDown way =
        wayOf(descend(Bowl(), {.hyper = {.rate = 0.1, .schedule = schedule("exponential:decay=0.5")}}), 10);
    EXPECT_TRUE(way.rateRanOut);
    EXPECT_TRUE(std::isinf(way.stepsNeeded));
    EXPECT_FALSE(way.there);
    EXPECT_NEAR(way.level, 0, 0.01);
}

/// 0.1/(1 + 0.1·k): the sum of the rates grows like a logarithm, without end. Π(1 − 2·rate_k) ≈ e^−2·Σrate_k,
/// Σ ≈ ln(1 + 0.1·k), which is (1 + 0.1·k)⁻²: 100 times smaller at k = 90, as a run of 200 steps shows.
TEST(WayDown, ReckonsARateThatFadesAsAPower) {
    const RunSettings settings{
        .hyper = {.rate = 0.1, .schedule = schedule("inverse:decay=0.1")}, .steps = 2000, .tolerance = 0};
    const auto whole = descend(Bowl(), settings);
    std::size_t there = 0;
    while (whole.cost(there) > 25e-4)
        ++there;
    EXPECT_NEAR(static_cast<double>(there), 75, 20);
    for (const std::size_t last : {20U, 40U}) {
        const WayDown way = wayDownOf(whole, last / 2, last);
        EXPECT_GT(way.stepsNeeded, 0.5 * static_cast<double>(there)) << last;
        EXPECT_LT(way.stepsNeeded, 2 * static_cast<double>(there)) << last;
    }
}

/// |w| from 5 at 0.1 loses 0.1 a step: 50 steps to a cost of 0. What is below zero has no such goal.
TEST(WayDown, DownASlopeIsToZero) {
    const OneKnobCost absolute([](double w) { return std::fabs(w); },
                               [](double w) { return double((w > 0) - (w < 0)); });
    const WayDown way = wayOf(descend(absolute, {}), 10);
    EXPECT_NEAR(way.stepsNeeded, 50, 1e-6);
    EXPECT_TRUE(std::isinf(way.level));
    const OneKnobCost line([](double w) { return w - 10; }, [](double) { return 1.0; });
    EXPECT_TRUE(std::isinf(wayOf(descend(line, {}), 10).stepsNeeded));
}

TEST(StepsForTwoDigits, IsTheLogarithmOfAHundred) {
    EXPECT_NEAR(stepsForTwoDigits(0.1), 2, 1e-12);
    EXPECT_NEAR(stepsForTwoDigits(-0.998), 2300.3, 0.1);
    EXPECT_TRUE(std::isinf(stepsForTwoDigits(1)));
    EXPECT_TRUE(std::isinf(stepsForTwoDigits(-1.5)));
}

} // namespace
} // namespace downhill
