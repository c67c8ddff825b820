// Curves made on a thread of their own.
#include "core/live/curve_worker.h"

#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/formula/formula.h"
#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>

namespace downhill {
namespace {

std::shared_ptr<const Formula> costOfText(const std::string& text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

class CurveWorkerTest : public testing::Test {
protected:
    CurveResult answerTo(std::uint64_t generation) { return told.waitForEndOf(generation); }

    Told<CurveResult> told;
    std::shared_ptr<StepBufferPool> pool = std::make_shared<StepBufferPool>();
    CurveWorker worker{std::ref(told), pool};
};

TEST_F(CurveWorkerTest, RunsToTheEndAndSaysTheVerdict) {
    const RunSettings settings{.hyper = {.rate = 2}};
    const CurveResult result = answerTo(worker.run(costOfText("w^2"), settings));
    ASSERT_TRUE(result.curve);
    EXPECT_TRUE(result.curve->isWhole());
    const downhill::Run expected = descend(*costOfText("w^2"), settings);
    EXPECT_TRUE(std::ranges::equal(result.curve->costs(), expected.costs()));
    EXPECT_EQ(result.diagnosis->verdict, Verdict::diverging);
}

TEST_F(CurveWorkerTest, ThinsOut) {
    const RunSettings settings{.hyper = {.rate = 1e-6}, .steps = 200'000, .tolerance = 0};
    const CurveResult whole = answerTo(worker.run(costOfText("w^2"), settings));
    const CurveResult thin = answerTo(worker.thin(*whole.curve));
    ASSERT_TRUE(thin.curve);
    EXPECT_FALSE(thin.curve->isWhole());
    EXPECT_EQ(thin.curve->stepsTaken(), 200'000U);
    EXPECT_EQ(thin.curve->costs().back(), whole.curve->costs().back());
}

TEST_F(CurveWorkerTest, TheLatestOrderWins) {
    const auto slow = costOfText("sin(3w) + exp(-w) + w^2/10");
    const std::uint64_t first =
        worker.run(slow, {.hyper = {.rate = 1e-9}, .steps = 10'000'000, .tolerance = 0});
    const std::uint64_t second = worker.run(costOfText("w^2"), {.hyper = {.rate = 0.1}});
    EXPECT_EQ(second, first + 1);
    EXPECT_TRUE(answerTo(second).curve);
    EXPECT_EQ(told.results().size(), 1U) << "nothing is told about an order that was given up";
}

TEST_F(CurveWorkerTest, SaysWhereThereIsNoMemory) {
    pool->limitOne(1'000'000);
    const CurveResult result = answerTo(worker.run(costOfText("w^2"), {.steps = 100'000, .tolerance = 0}));
    EXPECT_FALSE(result.curve);
    ASSERT_TRUE(result.failure);
    EXPECT_TRUE(result.failure->noMemory);
}

} // namespace
} // namespace downhill
