#include "core/descent/stop_conditions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <vector>

namespace downhill {
namespace {

struct Place {
    std::vector<double> w, slope;
    double cost;
};

std::optional<StopReason> reasonFor(const StopConditions& conditions, std::uint64_t row, const Place& here,
                                    const std::optional<Place>& rowBefore, bool changesHere = false) {
    const auto before = [&] { return *rowBefore; };
    const auto changes = [&] { return changesHere; };
    return conditions.reasonAt(StopQuestion{row, here, rowBefore.has_value(), before, changes});
}

// Of several conditions that hold at a row the first is the reason: not finite, below the tolerance, all
// made.
TEST(StopConditions, AreAskedInTheirOrder) {
    const StopConditions conditions(10, 0.01);
    const Place far{{5, 1}, {10, 2}, 26}, near{{5.005, 1}, {10, 2}, 26.005}, wild{{5, 1}, {10, NAN}, 26};
    EXPECT_EQ(reasonFor(conditions, 3, far, Place{{6, 1}, {12, 2}, 37}), std::nullopt);
    EXPECT_EQ(reasonFor(conditions, 10, far, Place{{6, 1}, {12, 2}, 37}), StopReason::maxSteps);
    EXPECT_EQ(reasonFor(conditions, 3, far, near), StopReason::belowTolerance);
    EXPECT_EQ(reasonFor(conditions, 10, far, near), StopReason::belowTolerance);
    EXPECT_EQ(reasonFor(conditions, 10, wild, near), StopReason::notFinite);
    EXPECT_EQ(reasonFor(conditions, 0, {{INFINITY, 1}, {0, 0}, 1}, {}), StopReason::notFinite);
    EXPECT_EQ(reasonFor(conditions, 0, {{1, 1}, {0, 0}, -INFINITY}, {}), StopReason::notFinite);
}

// Both the cost and every knob; strictly less; not at the first row; not where somebody wants to go on.
TEST(StopConditions, BelowTheToleranceIsMeantOfAll) {
    const StopConditions conditions(100, 0.25);
    const Place here{{5, 1}, {10, 2}, 26};
    const auto from = [&](double w1, double w2, double cost) {
        return reasonFor(conditions, 7, here, Place{{w1, w2}, {1, 1}, cost});
    };
    EXPECT_EQ(from(5, 1, 26), StopReason::belowTolerance);
    EXPECT_EQ(from(5.25, 1, 26), std::nullopt);
    EXPECT_EQ(from(5, 0.75, 26), std::nullopt);
    EXPECT_EQ(from(5, 1, 26.25), std::nullopt);
    EXPECT_EQ(from(5.125, 1.125, 25.875), StopReason::belowTolerance);
    EXPECT_EQ(reasonFor(conditions, 0, here, {}), std::nullopt);
    EXPECT_EQ(reasonFor(conditions, 7, here, here, true), std::nullopt);
    EXPECT_EQ(reasonFor(StopConditions(100, 0), 7, here, here), std::nullopt);
}

TEST(StopConditions, SayWhatLanesNeedNotAsk) {
    EXPECT_FALSE(StopConditions(100, 0).mayHoldEarlier(false));
    EXPECT_TRUE(StopConditions(100, 0).mayHoldEarlier(true));
    EXPECT_TRUE(StopConditions(100, 1e-6).mayHoldEarlier(false));
}

TEST(StopReasons, HaveTheirNamesInReports) {
    EXPECT_STREQ(nameOf(StopReason::running), "running");
    EXPECT_STREQ(nameOf(StopReason::maxSteps), "max-steps");
    EXPECT_STREQ(nameOf(StopReason::belowTolerance), "flat");
    EXPECT_STREQ(nameOf(StopReason::notFinite), "not-finite");
    EXPECT_STREQ(nameOf(StopReason::cancelled), "cancelled");
    EXPECT_TRUE(isLiftedByChange(StopReason::belowTolerance));
    EXPECT_FALSE(isLiftedByChange(StopReason::notFinite));
    EXPECT_FALSE(isLiftedByChange(StopReason::maxSteps));
}

} // namespace
} // namespace downhill
