// The frame of a loss curve with one run or several.
#include "ui/charts/loss/loss_view.h"

#include "tests/ui/charts/runs.h"

#include <gtest/gtest.h>

#include <vector>

namespace downhill {
namespace {

LossView viewOf(const std::vector<RunSettings>& all, std::optional<double> floor, bool logarithmic) {
    std::vector<RunCurve> shown;
    for (const RunSettings& settings : all)
        shown.emplace_back(runOf(settings));
    return lossViewFor(shown, floor, logarithmic);
}

// w² from 5 at 2.0: C = 25·9ᵏ. The floor is 0, so the start stands 25 high and 20 times that is 500: 225 is
// in, 2025 is the first out.
TEST(LossView, FollowsAnExplosionForItsFirstSteps) {
    const LossView view = viewOf({{.hyper = {.rate = 2}}}, 0.0, false);
    EXPECT_EQ(view.leftAt.at(0), 2U);
    EXPECT_EQ(view.costTo, 225);
    EXPECT_EQ(view.costFrom, 0);
    EXPECT_EQ(view.lastStep, 20U);
}

// At 0.001 the cost falls from 25 to 25·0.998⁴⁰ = 23.08 only; the floor of 0 stays in, so that it looks like
// crawling.
TEST(LossView, KeepsTheFloorInView) {
    const LossView view = viewOf({{.hyper = {.rate = 0.001}}}, 0.0, false);
    EXPECT_EQ(view.costFrom, 0);
    EXPECT_EQ(view.costTo, 25);
    EXPECT_FALSE(view.leftAt.at(0));
}

// Alone on a log axis an explosion is followed to its end: 25·9²⁰.
TEST(LossView, ALogAxisShowsAllOfOneExplosion) {
    const LossView view = viewOf({{.hyper = {.rate = 2}}}, 0.0, true);
    EXPECT_FALSE(view.leftAt.at(0));
    double cost = 25;
    for (int k = 0; k < 20; ++k)
        cost *= 9;
    EXPECT_DOUBLE_EQ(view.costTo, cost);
}

// Beside others it is followed for four decades above the start, 250,000: 25·9⁴ = 164,025 is in, 25·9⁵ =
// 1,476,225 is out; and the run that converges keeps its room below 1: 25·0.64²⁰.
TEST(LossView, OnALogAxisAnExplosionLeavesRoomForTheOthers) {
    const LossView view =
        viewOf({{.hyper = {.rate = 0.1}}, {.hyper = {.rate = 2}}, {.hyper = {.rate = 0.001}}}, 0.0, true);
    EXPECT_FALSE(view.leftAt.at(0));
    EXPECT_EQ(view.leftAt.at(1), 5U);
    EXPECT_FALSE(view.leftAt.at(2));
    EXPECT_EQ(view.costTo, 164'025);
    double cost = 25;
    for (int k = 0; k < 20; ++k)
        cost *= 0.64;
    EXPECT_NEAR(view.costFrom, cost, 1e-12);
}

// The longest run gives the width.
TEST(LossView, IsAsWideAsTheLongestRun) {
    EXPECT_EQ(
        viewOf({{.hyper = {.rate = 0.1}, .steps = 3}, {.hyper = {.rate = 0.1}, .steps = 12}}, 0.0, false)
            .lastStep,
        12U);
}

// A run that goes on has room for the first steps to come, as many as it may have, up to 20.
TEST(LossView, HasRoomForTheStepsToComeWhateverTheyAre) {
    for (const auto& [steps, room] :
         {std::pair(std::uint64_t{12}, 12u), std::pair(std::uint64_t{1000}, 20u)}) {
        const RunCurve shown[] = {RunCurve(std::make_shared<const downhill::Run>(
            runOf({.hyper = {.rate = 2}, .steps = steps, .tolerance = 0})->upTo(1)))};
        EXPECT_EQ(lossViewFor(shown, 0.0, false).lastStep, room);
    }
    const RunCurve shown[] = {RunCurve(std::make_shared<const downhill::Run>(
        runOf({.hyper = {.rate = 0.001}, .steps = 100, .tolerance = 0})->upTo(50)))};
    EXPECT_EQ(lossViewFor(shown, 0.0, false).lastStep, 50u);
}

// |w| from 2 at rate 1: 2, 1, 0, 0: two costs that a log axis cannot show, and no departure.
TEST(LossView, CountsWhatALogAxisCannotShow) {
    const LossView view =
        viewOf({{.cost = "|w|", .start = {2}, .hyper = {.rate = 1}, .steps = 5}}, 0.0, true);
    EXPECT_EQ(view.notOnLog, 2U);
    EXPECT_FALSE(view.leftAt.at(0));
    EXPECT_EQ(view.costFrom, 1);
    EXPECT_EQ(view.costTo, 2);
}

// −w² has no cost above 0.
TEST(LossView, SaysWhenNothingCanBeShown) {
    EXPECT_TRUE(viewOf({{.cost = "-w^2"}}, std::nullopt, true).nothing);
}

} // namespace
} // namespace downhill
