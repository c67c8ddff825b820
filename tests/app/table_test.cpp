// The step table on standard output and in a file: the worked runs to the digit.
#include "tests/app/program.h"
#include "tests/app/steps.h"

#include <gmock/gmock.h>

#include <cmath>

namespace downhill::test {
namespace {

struct WorkedRun {
    double start, rate;
    const char *startText, *rateText;
    int steps;
};

class WorkedRuns : public testing::TestWithParam<WorkedRun> {};

// Of C = w² the slope is 2w, so the rule is w − rate·2w. The same operations on doubles must give the same
// doubles; and by hand w after k steps is start·(1 − 2·rate)^k, which rounding may miss by half a unit in the
// last place a step.
TEST_P(WorkedRuns, AreTheRecurrenceToTheLastBitAndTheClosedFormNearly) {
    const WorkedRun& run = GetParam();
    const Outcome outcome = runProgram({"--start", run.startText, "--rate", run.rateText, "--steps",
                                        std::to_string(run.steps), "--table", "-"});
    expectDone(outcome);
    const auto steps = stepsOf(outcome.out);
    ASSERT_EQ(steps.size(), static_cast<std::size_t>(run.steps) + 1);
    double w = run.start;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        SCOPED_TRACE(k);
        const double slope = 2 * w, step = run.rate * slope;
        EXPECT_EQ(steps[k].w, w);
        EXPECT_EQ(steps[k].slope, slope);
        EXPECT_EQ(steps[k].cost, w * w);
        EXPECT_EQ(steps[k].change, k + 1 < steps.size() ? std::optional(-step) : std::nullopt);
        const double closed = run.start * std::pow(1 - 2 * run.rate, static_cast<double>(k));
        EXPECT_NEAR(steps[k].w, closed, std::abs(closed) * 1e-15 * static_cast<double>(2 * k + 1));
        w = w - step;
    }
}

INSTANTIATE_TEST_SUITE_P(, WorkedRuns,
                         testing::Values(WorkedRun{5, 0.1, "5", "0.1", 20}, WorkedRun{5, 2.0, "5", "2.0", 20},
                                         WorkedRun{5, 0.001, "5", "0.001", 20},
                                         WorkedRun{10, 0.1, "10", "0.1", 3},
                                         WorkedRun{10, 1.0, "10", "1.0", 20}));

// The figures that stand in the lesson.
TEST(Table, HoldsTheLessonsFigures) {
    auto steps = stepsOf(runProgram({"--table", "-"}).out); // 5, 0.1 and 20 steps are the defaults
    ASSERT_EQ(steps.size(), 21U);
    EXPECT_DOUBLE_EQ(steps[4].w, 2.048);
    EXPECT_DOUBLE_EQ(steps[7].w, 1.0485760);
    EXPECT_NEAR(steps[4].cost, 4.19, 0.005);
    EXPECT_NEAR(steps[7].cost, 1.10, 0.005);
    steps = stepsOf(runProgram({"--rate", "2", "--table", "-"}).out);
    ASSERT_EQ(steps.size(), 21U);
    EXPECT_EQ(steps[1].w, -15);
    EXPECT_EQ(steps[1].cost, 225);
    EXPECT_EQ(steps[2].w, 45);
    EXPECT_EQ(steps[2].cost, 2025);
    steps = stepsOf(runProgram({"--rate", "0.001", "--table", "-"}).out);
    EXPECT_EQ(steps.at(1).w, 4.99);
    EXPECT_NEAR(steps.at(1).cost, 24.9, 0.005);
    steps = stepsOf(runProgram({"--start", "10", "--steps", "3", "--table", "-"}).out);
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_DOUBLE_EQ(steps[3].w, 5.12);
    EXPECT_NEAR(steps[3].cost, 26.21, 0.005);
    steps = stepsOf(runProgram({"--start", "10", "--rate", "1", "--table", "-"}).out);
    ASSERT_EQ(steps.size(), 21U);
    for (std::size_t k = 0; k < steps.size(); ++k) {
        EXPECT_EQ(steps[k].w, k % 2 == 0 ? 10 : -10);
        EXPECT_EQ(steps[k].cost, 100);
    }
}

// Exactly these bytes: 5 and 4 are exact, −0.1·10 and −0.1·8 are −1 and −0.8 rounded.
TEST(Table, IsPlainText) {
    EXPECT_EQ(runProgram({"--steps", "1", "--table", "-"}).out, "step,w,slope,change,cost\n"
                                                                "0,5,10,-1,25\n"
                                                                "1,4,8,,16\n");
}

// At rate 2 every step multiplies w by −3 and the cost by 9: 25·9^k passes the largest double, 1.8·10^308, at
// k = 322, because (308.25 − 1.40)/0.9542 = 321.6. There the run ends, with its true values.
TEST(Table, WritesWhatIsNotFiniteInWords) {
    const Outcome outcome = runProgram({"--rate", "2", "--steps", "2000", "--table", "-"});
    expectDone(outcome);
    const auto steps = stepsOf(outcome.out);
    ASSERT_EQ(steps.size(), 323U);
    EXPECT_TRUE(std::isinf(steps[322].cost));
    EXPECT_NEAR(std::log10(steps[322].w), std::log10(5) + 322 * std::log10(3), 1e-9);
    EXPECT_THAT(outcome.out, testing::EndsWith(",,inf\n"));

    // the same upside down
    EXPECT_THAT(
        runProgram({"--cost", "-w^2", "--rate", "2", "--start", "5", "--steps", "2000", "--table", "-"}).out,
        testing::EndsWith(",,-inf\n"));
    // the root of a negative number is none, and it has no slope either
    EXPECT_EQ(runProgram({"--cost", "sqrt(w)", "--start", "-1", "--table", "-"}).out,
              "step,w,slope,change,cost\n0,-1,nan,,nan\n");
}

// At rate 0.5 the first step lands on 0 and the second changes nothing: flat after two. Tolerance 0 goes on.
TEST(Table, EndsWhereTheRunIsFlat) {
    EXPECT_EQ(stepsOf(runProgram({"--rate", "0.5", "--table", "-"}).out).size(), 3U);
    EXPECT_EQ(stepsOf(runProgram({"--rate", "0.5", "--tolerance", "0", "--table", "-"}).out).size(), 21U);
    // From 5 at 0.1 the k-th step moves w by 0.8^(k−1), below 1 from k = 2 on, and the cost by 9·0.64^(k−1):
    // 9, 5.76, 3.69, 2.36, 1.51, and 0.97 at k = 6, the first below 1. Both, so it ends there.
    EXPECT_EQ(stepsOf(runProgram({"--tolerance", "1", "--table", "-"}).out).size(), 7U);
}

TEST(Table, IsTheSameInAFile) {
    const Folder folder;
    expectDone(runProgram({"--table", folder / "steps.csv"}));
    EXPECT_EQ(contentOf(folder / "steps.csv"), runProgram({"--table", "-"}).out);
    EXPECT_THAT(folder.names(), testing::ElementsAre("steps.csv"));
}

// Written over a file that was there: the new bytes alone, the file's permissions as they were.
TEST(Table, TakesThePlaceOfAnOlderOne) {
    const Folder folder;
    put(folder / "steps.csv", std::string(100'000, 'x'));
    expectDone(runProgram({"--steps", "1", "--table", "steps.csv"}, {.folder = folder.path()}));
    EXPECT_EQ(contentOf(folder / "steps.csv"), "step,w,slope,change,cost\n0,5,10,-1,25\n1,4,8,,16\n");
    EXPECT_THAT(folder.names(), testing::ElementsAre("steps.csv"));
}

TEST(Table, TakesFileNamesAsTheyAre) {
    const Folder folder;
    for (const std::string name : {":colon", " blank ", "ä·²", "%1", "new\nline", "a:b", "-dash"}) {
        SCOPED_TRACE(name);
        expectDone(runProgram({"--steps", "1", "--table=" + name}, {.folder = folder.path()}));
        EXPECT_THAT(contentOf(folder / name), testing::StartsWith("step,"));
    }
}

// A million rows, each with the number it should have, and none of it held twice in memory.
TEST(Table, MayBeLong) {
    const Outcome outcome =
        runProgram({"--rate", "1", "--steps", "1000000", "--table", "-"}); // bounces: 5, −5, 5, …
    expectDone(outcome);
    EXPECT_EQ(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 1'000'002);
    EXPECT_THAT(outcome.out, testing::EndsWith("\n999999,-5,-10,10,25\n1000000,5,10,,25\n"));
}

TEST(Table, TakesNamedCostsWithTheirStartAndRate) {
    // (w²−4)²/8 + w/2 from 3 at 0.1: the slope is (w²−4)·w/2 + 1/2 = 5·3/2 + 1/2 = 8, the cost 25/8 + 3/2
    // = 4.625.
    const auto steps = stepsOf(runProgram({"--cost", "double-valley", "--table", "-"}).out);
    ASSERT_GE(steps.size(), 2U);
    EXPECT_EQ(steps[0].w, 3);
    EXPECT_DOUBLE_EQ(steps[0].slope, 8);
    EXPECT_DOUBLE_EQ(steps[0].cost, 4.625);
    EXPECT_DOUBLE_EQ(steps[0].change.value(), -0.8);
    // what is given goes before what the catalogue says
    const auto own =
        stepsOf(runProgram({"--cost", "double-valley", "--start", "2", "--rate", "1", "--table", "-"}).out);
    ASSERT_GE(own.size(), 2U);
    EXPECT_EQ(own[0].w, 2);
    EXPECT_DOUBLE_EQ(own[0].slope, 0.5);
    EXPECT_DOUBLE_EQ(own[0].change.value(), -0.5);
}

} // namespace
} // namespace downhill::test
