// Descents of a cost that is the mean over rows: the same loop as of any other.
#include "core/data/built_in_data.h"
#include "core/data/standardise.h"
#include "core/descent/data_columns.h"
#include "core/descent/descend.h"
#include "core/descent/run_arguments.h"
#include "core/descent/side_by_side.h"
#include "core/formula/formula.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cmath>

namespace downhill {
namespace {

using testing::ElementsAre;

RunSettings lineThrough(const char* data) {
    return {.cost = "(w1*x + w2 - y)^2",
            .start = {-1, -0.9},
            .hyper = {.rate = 0.1},
            .steps = 400,
            .tolerance = 0,
            .data = findBuiltInData(data)};
}

TEST(DataRun, FollowsTheRuleStepByStep) {
    for (const char* rule : {"gd", "momentum:momentum=0.5"}) {
        RunSettings settings = lineThrough("noisy-line");
        settings.hyper.rule = std::get<RuleChoice>(parseChoice<RuleRow>(rule));
        const auto cost = costOf(settings);
        const auto run = descend(*cost, settings);
        ASSERT_EQ(run.stepsTaken(), 400U);
        std::array w{-1.0, -0.9}, momentum{0.0, 0.0};
        for (std::size_t step = 0; step <= 400; ++step) {
            std::array<double, 2> slope{};
            EXPECT_EQ(run.cost(step), cost->costAndGradient(w, slope));
            EXPECT_THAT(run.slope(step), ElementsAre(slope[0], slope[1]));
            EXPECT_THAT(run.w(step), ElementsAre(w[0], w[1]));
            for (std::size_t i = 0; i < 2; ++i) {
                momentum[i] = rule[0] == 'g' ? slope[i] : 0.5 * momentum[i] + slope[i];
                w[i] += -(0.1 * momentum[i]);
            }
        }
    }
}

TEST(DataRun, ComesToTheBottomOfTheNormalEquations) {
    const RunSettings settings = lineThrough("line");
    const auto run = descend(*costOf(settings), settings);
    EXPECT_NEAR(run.w(400)[0], 0.5, 1e-12);
    EXPECT_NEAR(run.w(400)[1], 1, 1e-12);
    EXPECT_NEAR(run.cost(400), 0, 1e-24);
}

TEST(DataRun, SideBySideIsTheSameToTheLastBit) {
    const std::array rates{0.01, 0.1, 0.25, 0.3, 5.0};
    for (const char* data : {"noisy-line", "not-centred"}) {
        RunSettings settings = lineThrough(data);
        settings.steps = 50;
        const auto cost = costOf(settings);
        std::size_t told = 0;
        SideBySide sideBySide;
        sideBySide.run(*cost, settings, rates, settings.steps, {},
                       [&](std::size_t which, const Steps& steps, StopReason stopped) {
                           ++told;
                           RunSettings one = settings;
                           one.hyper.rate = rates[which];
                           const auto run = descend(*cost, one);
                           EXPECT_EQ(run.stopped(), stopped);
                           ASSERT_EQ(run.rows(), steps.rows());
                           for (std::size_t row = 0; row < run.rows(); ++row)
                               EXPECT_EQ(std::bit_cast<std::uint64_t>(run.cost(row)),
                                         std::bit_cast<std::uint64_t>(steps.cost(row)));
                       });
        EXPECT_EQ(told, rates.size());
    }
}

TEST(DataRun, StandardisedALongValleyIsABowl) {
    RunSettings settings = lineThrough("not-centred");
    settings.start = {0, 0};
    settings.hyper.rate = 0.5; // with mean 0 and deviation 1 the curvature is 2 both ways: there at once
    settings.standardise = true;
    settings.steps = 1;
    const auto run = descend(*costOf(settings), settings);
    const Data& data = settings.data;
    const Scaling x = scalingOf(data.find("x")->values), y = scalingOf(data.find("y")->values);
    EXPECT_NEAR(run.w(1)[1], y.mean, 1e-12);
    EXPECT_NEAR(run.slope(1)[0], 0, 1e-12);
    EXPECT_NEAR(run.slope(1)[1], 0, 1e-12);
    // in the file's own units the slope of the line is near that of which it was drawn
    EXPECT_NEAR(run.w(1)[0] / x.deviation, 0.5, 0.15);
    settings.standardise = false;
    const auto wild = descend(*costOf(settings), settings);
    EXPECT_GT(wild.cost(1), 1e6);
}

TEST(DataRun, ACostThatNamesNoColumnLeavesDataUnused) {
    RunSettings settings = lineThrough("line");
    settings.cost = "w^2";
    settings.start = {5};
    EXPECT_TRUE(problemsOf(settings).empty());
    EXPECT_EQ(costOf(settings)->cost(std::array{3.0}), 9);
    settings.data = {};
    settings.cost = "(w*x - y)^2";
    ASSERT_EQ(problemsOf(settings).size(), 1U);
    EXPECT_EQ(problemsOf(settings)[0].field, SettingsProblem::Field::cost);
}

TEST(DataRun, ArgumentsNameTheDataAndTheColumns) {
    RunSettings settings = lineThrough("noisy-line");
    settings.standardise = true;
    const auto words = argumentsOf(settings);
    EXPECT_THAT(words, testing::IsSupersetOf({"--data", "noisy-line", "--standardise"}));
    EXPECT_THAT(words, testing::Not(testing::Contains("--columns")));
    settings.data = {"a b.csv", {{"x", "height", {1}}, {"y", "weight", {2}}}};
    EXPECT_THAT(argumentsOf(settings), testing::IsSupersetOf({"a b.csv", "--columns", "x=height,y=weight"}));
}

TEST(DataColumns, AreReadByLetterAndTitle) {
    using Columns = std::vector<ColumnChoice>;
    EXPECT_EQ(std::get<Columns>(parseColumns("x=height,y=my weight")),
              (Columns{{"x", "height"}, {"y", "my weight"}}));
    EXPECT_EQ(std::get<Columns>(parseColumns("x1=a=b")), (Columns{{"x1", "a=b"}}));
    for (const char* wrong : {"", "x", "x=", "=a", "e=a", "w=a", "w1=a", "xy=a", "x=a,", "x=a,x=b", "x =a"})
        EXPECT_TRUE(std::holds_alternative<ChoiceProblem>(parseColumns(wrong))) << wrong;
}

} // namespace
} // namespace downhill
