// Which part of a cost is shown. Rooms are worked out by hand: at 6 % of the range, kept when less than 1.5 %
// is left.
#include "tests/ui/charts/runs.h"
#include "ui/charts/cost/cost_view.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

constexpr KnobRange usual{-6, 6};

CostView viewOf(const RunSettings& settings, KnobRange wanted = usual) {
    return costViewFor(*formulaOf(settings.cost), *runOf(settings), wanted);
}

void expectSound(const CostView& view) {
    for (const double end : {view.w.from, view.w.to, view.costFrom, view.costTo, view.valleyCost.value_or(0)})
        EXPECT_TRUE(std::isfinite(end));
    EXPECT_LT(view.w.from, view.w.to);
    EXPECT_LT(view.costFrom, view.costTo);
}

TEST(CostView, IsTheRangeAskedForWhenTheRunStaysInIt) {
    const CostView view = viewOf({});
    EXPECT_EQ(view.w, usual);
    EXPECT_FALSE(view.leftAt);
    EXPECT_EQ(view.costFrom, 0) << "w² never goes below zero: zero is the ground";
    EXPECT_GE(view.costTo, 25) << "the start is in view";
    EXPECT_LE(view.costTo, 40) << "and so is not much more than the curve, which reaches 36";
}

// 9 is beyond 6: 12 · 0.06 = 0.72 of room behind it.
TEST(CostView, MakesRoomForAStartOutside) {
    const CostView view = viewOf({.start = {9}});
    EXPECT_EQ(view.w.from, -6);
    EXPECT_NEAR(view.w.to, 9.72, 1e-12);
    EXPECT_FALSE(view.leftAt);
    EXPECT_GE(view.costTo, 81);
}

// 101, 100.8, 100.64, … → 100: three times as wide around 100.5. Both sides of the valley, and every step
// apart.
TEST(CostView, ShowsARunThatLiesElsewhere) {
    const CostView view = viewOf({.cost = "(w-100)^2", .start = {101}, .steps = 500});
    EXPECT_NEAR(view.w.from, 99, 0.01);
    EXPECT_NEAR(view.w.to, 102, 0.01);
    EXPECT_FALSE(view.leftAt);
    EXPECT_EQ(view.costFrom, 0);
    EXPECT_LT(view.costTo, 4) << "the edge is at 101.97, 2 from the bottom";
}

// What hardly moves is shown as widely as it would be at home: from 95 to 107.
TEST(CostView, ShowsElsewhereThatARunHardlyMoves) {
    const CostView view = viewOf({.cost = "(w-100)^2", .start = {101}, .hyper = {.rate = 1e-6}});
    EXPECT_NEAR(view.w.from, 95, 0.01);
    EXPECT_NEAR(view.w.to, 107, 0.01);
}

// From 100 to 0 and from 50 to 20: the way home, or much of it, is to be seen.
TEST(CostView, HoldsTheUsualRangeWhereARunComesNear) {
    EXPECT_EQ(viewOf({.start = {100}}).w.from, -6);
    EXPECT_EQ(viewOf({.cost = "(w-20)^2", .start = {50}}).w.from, -6);
}

// 5 → −15 → 45 at rate 2. With −15 the range is −15.72 to 6, 21.72 wide, and that is less than 4 · 12. With
// 45 (and 6 % of 21.72 of room) it would be 62.02 wide: step 2 leaves.
TEST(CostView, LosesARunThatExplodesAtTheStepDerivedByHand) {
    const CostView view = viewOf({.hyper = {.rate = 2}});
    EXPECT_EQ(view.leftAt, 2u);
    EXPECT_NEAR(view.w.from, -15.72, 1e-12);
    EXPECT_EQ(view.w.to, 6);
    EXPECT_GE(view.costTo, 225) << "what is in view is wholly in view";
    EXPECT_LT(view.costTo, 2025);
}

TEST(CostView, HoldsCostsBelowZero) {
    const CostView view = viewOf({.cost = "-w^2", .start = {0.1}});
    EXPECT_LT(view.costFrom, -1);
    expectSound(view);
}

// The view is sampled at 512 places, so a bottom is found to half the distance of two of them: squared, and
// times half of C″, that is less than 0.001 here.
TEST(CostView, KnowsTheBottomOfTheValley) {
    EXPECT_NEAR(viewOf({.cost = "(w-2)^2+1", .start = {-4}}).valleyCost.value(), 1, 0.001);
}

// C′ = (w² − 4)·w/2 + 1/2 is 0 where w³ − 4w + 1 is: at 1.86081 in the right-hand valley, with C = 0.96650;
// the left-hand one is lower (−1.02951 at −2.11491), but the start does not lie in it.
TEST(CostView, TakesTheValleyOfTheStart) {
    const RunSettings settings{.cost = "(w^2-4)^2/8+w/2", .start = {3}};
    EXPECT_NEAR(viewOf(settings, {-4, 4}).valleyCost.value(), 0.96650, 0.001);
}

TEST(CostView, KnowsNoBottomWhereThereIsNone) {
    EXPECT_FALSE(viewOf({.cost = "-w^2", .start = {0.1}}).valleyCost);
    EXPECT_FALSE(viewOf({.cost = "w", .start = {1}}).valleyCost);
    EXPECT_FALSE(viewOf({.cost = "ln(w)", .start = {1}}).valleyCost);
}

TEST(CostView, IsSoundWhateverTheCost) {
    for (const char* cost : {"1/w", "1/w^2", "ln(w)", "sqrt(w)", "exp(w)", "exp(exp(w))", "5", "0w", "1e300w",
                             "1e-300w", "w^99", "tan(w)", "-w^2", "exp(-1000w)", "0/(w-w+1)"})
        for (const double start : {5.0, -5.0, 0.0, 1e-300, 1e5, 1e154, -1e300}) {
            const auto parsed = Formula::parse(cost);
            if (std::holds_alternative<FormulaError>(parsed))
                continue;
            SCOPED_TRACE(testing::Message() << cost << " from " << start);
            expectSound(viewOf({.cost = cost, .start = {start}, .hyper = {.rate = 0.1}}));
            expectSound(viewOf({.cost = cost, .start = {start}, .hyper = {.rate = 1e6}}));
        }
}

} // namespace
} // namespace downhill
