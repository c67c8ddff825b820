#include "core/fit/step_rows.h"

#include "core/data/built_in_data.h"
#include "core/descent/descend.h"
#include "core/formula/formula.h"

#include <gtest/gtest.h>

#include <array>

namespace downhill {
namespace {

// The run's own slopes say which rows it read: 7 is no divisor of 24, so each epoch leaves 3 rows out.
TEST(StepRows, AreThoseThatTheRunRead) {
    for (const std::size_t batch : {1U, 4U, 7U}) {
        const RunSettings settings{.cost = "(w1*x + w2 - y)^2",
                                   .start = {-1, 0},
                                   .hyper = {.rate = 0.01, .batch = batch},
                                   .steps = 60,
                                   .data = findBuiltInData("noisy-line"),
                                   .seed = 3};
        const auto formula = costOf(settings);
        const auto run = descend(*formula, settings);
        for (std::size_t step = 0; step < run.rows(); ++step) {
            const auto rows = rowsOfStep(*formula, settings, step);
            ASSERT_EQ(rows.size(), batch);
            std::array<double, 2> slope{};
            EXPECT_EQ(formula->costAndGradientOf(rows, run.w(step), slope), run.cost(step)) << step;
            EXPECT_EQ(slope[0], run.slope(step)[0]);
        }
    }
}

TEST(StepRows, AreNoneWhereAllAreRead) {
    RunSettings settings{.cost = "(w*x - y)^2", .data = findBuiltInData("line")};
    EXPECT_TRUE(rowsOfStep(*costOf(settings), settings, 2).empty());
    settings.hyper.batch = 24;
    EXPECT_TRUE(rowsOfStep(*costOf(settings), settings, 2).empty());
}

} // namespace
} // namespace downhill
