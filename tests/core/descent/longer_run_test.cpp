// The same run, gone on.
#include "core/descent/longer_run.h"
#include "tests/core/descent/trajectory.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace downhill {
namespace {

/// Also where the schedule goes by the number of steps: its cosine ends where it would have ended.
TEST(LongerRun, BeginsWithTheRowsOfTheRunItself) {
    for (const char* course : {"constant", "step", "exponential", "cosine", "inverse"})
        for (const char* name : {"gd", "momentum", "adam"}) {
            const RunSettings settings{
                .hyper = {.rate = 0.07, .rule = rule(name), .schedule = schedule(course)},
                .rateChanges = {{5, 0.03}},
                .steps = 20,
                .tolerance = 0};
            const auto own = descend(Bowl(), settings), longer = longerRun(Bowl(), settings, {});
            ASSERT_EQ(longer.stepsTaken(), 400U);
            for (std::size_t row = 0; row < own.rows(); ++row) {
                ASSERT_EQ(own.cost(row), longer.cost(row)) << course << ", " << name << ", row " << row;
                ASSERT_EQ(own.w(row)[0], longer.w(row)[0]);
            }
        }
}

TEST(LongerRun, HasAtMostAMillionStepsButNoFewerThanItsOwn) {
    const auto longer = longerRun(Bowl(), {.hyper = {.rate = 1}, .steps = 100'000}, {});
    EXPECT_EQ(longer.stepsTaken(), 1'000'000U);
    EXPECT_EQ(longerRun(Bowl(), {.hyper = {.rate = 1}, .steps = 1'100'000}, {}).stepsTaken(), 1'100'000U);
    EXPECT_EQ(longerRun(Bowl(), {.hyper = {.rate = 2}, .steps = 100}, {}).stepsTaken(), 322U)
        << "where it is too large, it ends";
}

/// A cost that says that it takes a thousand operations.
class Costly : public Bowl {
public:
    std::size_t operations() const noexcept override { return 1000; }
};

TEST(LongerRun, OfACostThatTakesLongIsShorterAndTheSameOnAnyMachine) {
    // 50,000,000 operations are 50,000 steps
    EXPECT_EQ(longerRun(Costly(), {.hyper = {.rate = 1}, .steps = 10'000}, {}).stepsTaken(), 50'000U);
    EXPECT_EQ(longerRun(Costly(), {.hyper = {.rate = 1}, .steps = 100}, {}).stepsTaken(), 2000U);
    EXPECT_EQ(longerRun(Costly(), {.hyper = {.rate = 1}, .steps = 60'000}, {}).stepsTaken(), 60'000U)
        << "its own";
}

TEST(LongerRun, StopsWhereItIsAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(longerRun(Bowl(), {.hyper = {.rate = 1}, .steps = 100'000}, stop.get_token()).stopped(),
              StopReason::cancelled);
}

} // namespace
} // namespace downhill
