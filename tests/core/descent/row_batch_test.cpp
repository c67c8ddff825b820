// Rows read a few at a time: which, in what order, and what is recorded.
#include "core/data/built_in_data.h"
#include "core/descent/descend.h"
#include "core/descent/row_batch_cost.h"
#include "core/descent/side_by_side.h"
#include "core/descent/whole_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <vector>

namespace downhill {
namespace {

using testing::ElementsAre;

RunSettings inBatches(std::size_t batch, std::uint64_t seed = 1) {
    return {.cost = "(w1*x + w2 - y)^2",
            .start = {-1, -0.9},
            .hyper = {.rate = 0.05, .batch = batch},
            .steps = 60,
            .tolerance = 0,
            .data = findBuiltInData("noisy-line"),
            .seed = seed};
}

/// The line's cost and slopes over some rows, by hand.
std::array<double, 3> over(std::span<const std::uint32_t> rows, const Data& data, std::span<const double> w) {
    std::array<double, 3> sums{};
    for (const std::uint32_t row : rows) {
        const double x = data.find("x")->values[row], rest = w[0] * x + w[1] - data.find("y")->values[row];
        sums[0] += rest * rest;
        sums[1] += 2 * x * rest;
        sums[2] += 2 * rest;
    }
    for (double& sum : sums)
        sum /= static_cast<double>(rows.size());
    return sums;
}

TEST(RowBatches, AreThoseOfTheSharedShuffle) {
    for (const std::size_t size : {1U, 4U, 23U}) {
        const RunSettings settings = inBatches(size, 7);
        const auto run = descend(*costOf(settings), settings);
        ASSERT_EQ(run.stepsTaken(), 60U);
        Batches batches(7, 24);
        for (std::size_t row = 0; row < run.rows(); ++row) {
            const auto expected = over(batches.next(size), settings.data, run.w(row));
            EXPECT_NEAR(run.cost(row), expected[0], 1e-13);
            EXPECT_NEAR(run.slope(row)[0], expected[1], 1e-13);
            EXPECT_NEAR(run.slope(row)[1], expected[2], 1e-13);
            if (row < run.stepsTaken()) {
                EXPECT_THAT(run.change(row),
                            ElementsAre(-(0.05 * run.slope(row)[0]), -(0.05 * run.slope(row)[1])));
            }
        }
    }
}

TEST(RowBatches, OfAllRowsAreTheRunWithoutBatches) {
    const RunSettings all = inBatches(Hyperparameters::allSamples);
    const auto run = descend(*costOf(all), all);
    for (const std::size_t size : {24U, 100U}) {
        const auto same = descend(*costOf(all), inBatches(size));
        EXPECT_TRUE(std::ranges::equal(run.costs(), same.costs()));
    }
    EXPECT_TRUE(wholeCostsOf(run, *costOf(all)).empty());
    EXPECT_FALSE(wholeRunOf(run, *costOf(all)));
}

TEST(RowBatches, FollowFromTheSeed) {
    const RunSettings one = inBatches(4, 1), two = inBatches(4, 2);
    const auto cost = costOf(one);
    EXPECT_TRUE(std::ranges::equal(descend(*cost, one).costs(), descend(*cost, one).costs()));
    EXPECT_FALSE(std::ranges::equal(descend(*cost, one).costs(), descend(*cost, two).costs()));
}

TEST(RowBatches, SideBySideReadTheSame) {
    const std::array rates{0.01, 0.05, 0.1, 3.0};
    RunSettings settings = inBatches(3);
    for (const char* rule : {"gd", "adam"}) {
        settings.hyper.rule = std::get<RuleChoice>(parseChoice<RuleRow>(rule));
        const auto cost = costOf(settings);
        std::size_t told = 0;
        SideBySide sideBySide;
        for (int twice = 0; twice < 2; ++twice)
            sideBySide.run(*cost, settings, rates, settings.steps, {},
                           [&](std::size_t which, const Steps& steps, StopReason) {
                               ++told;
                               RunSettings one = settings;
                               one.hyper.rate = rates[which];
                               const auto run = descend(*cost, one);
                               ASSERT_EQ(run.rows(), steps.rows());
                               for (std::size_t row = 0; row < run.rows(); ++row)
                                   EXPECT_EQ(std::bit_cast<std::uint64_t>(run.cost(row)),
                                             std::bit_cast<std::uint64_t>(steps.cost(row)));
                           });
        EXPECT_EQ(told, 2 * rates.size());
    }
}

TEST(RowBatches, TheWholeCostIsMeasuredAtThePlacesOfTheRun) {
    const RunSettings settings = inBatches(4);
    const auto cost = costOf(settings);
    const auto run = descend(*cost, settings);
    const auto costs = wholeCostsOf(run, *cost);
    const auto whole = wholeRunOf(run, *cost);
    ASSERT_TRUE(whole);
    ASSERT_EQ(costs.size(), run.rows());
    EXPECT_EQ(whole->settings().hyper.batch, Hyperparameters::allSamples);
    EXPECT_EQ(whole->stopped(), run.stopped());
    for (std::size_t row = 0; row < run.rows(); ++row) {
        std::array<double, 2> slope{};
        EXPECT_EQ(costs[row], cost->costAndGradient(run.w(row), slope));
        EXPECT_EQ(whole->cost(row), costs[row]);
        EXPECT_THAT(whole->slope(row), ElementsAre(slope[0], slope[1]));
        EXPECT_TRUE(std::ranges::equal(whole->w(row), run.w(row)));
        EXPECT_TRUE(std::ranges::equal(whole->change(row), run.change(row)));
    }
    EXPECT_LT(*costs.back(), *costs.front() / 5);
}

} // namespace
} // namespace downhill
