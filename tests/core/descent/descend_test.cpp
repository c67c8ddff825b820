#include "core/descent/descend.h"

#include "core/descent/step_buffer_pool.h"
#include "core/rules/lanewise_rule.h"
#include "core/rules/plain_descent.h"
#include "tests/core/descent/costs.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstring>
#include <limits>
#include <mutex>
#include <new>
#include <thread>

namespace downhill {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;
using testing::Pointwise;

std::vector<double> vectorOf(std::span<const double> values) { return {values.begin(), values.end()}; }

TEST(PlainDescent, SubtractsRateTimesSlope) {
    LanewiseRule<PlainDescent> rule;
    rule.reset(2);
    const double gradient[] = {4.096, -3};
    double change[2];
    rule.step(gradient, gradient, 0.1, change);
    EXPECT_EQ(change[0], -(0.1 * 4.096));
    EXPECT_EQ(change[1], 0.1 * 3);
}

/// The worked run of the lesson: w² from 5 at rate 0.1. By hand: every step multiplies w by 0.8 and the cost
/// by 0.64.
TEST(Descend, WorkedRunConverges) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 0.1}, .steps = 7});
    const std::vector<double> w = {5, 4, 3.2, 2.56, 2.048, 1.6384, 1.31072, 1.048576};
    const std::vector<double> cost = {25,       16,         10.24,        6.5536,
                                      4.194304, 2.68435456, 1.7179869184, 1.099511627776};
    EXPECT_THAT(vectorOf(run.allW()), Pointwise(DoubleEq(), w));
    EXPECT_THAT(vectorOf(run.costs()), Pointwise(DoubleEq(), cost));
    EXPECT_EQ(run.rows(), 8u);
    EXPECT_EQ(run.stepsTaken(), 7u);
    EXPECT_EQ(run.stopped(), StopReason::maxSteps);
    EXPECT_EQ(run.settings().hyper.rate, 0.1);
    EXPECT_EQ(run.knobs(), 1u);
    EXPECT_THAT(run.slope(4)[0], DoubleEq(4.096));
    EXPECT_THAT(run.change(4)[0], DoubleEq(-0.4096));
    EXPECT_TRUE(run.change(7).empty()) << "nobody stepped from there";
}

/// To the last digit: each row follows from the one before by the doubles w + −(rate · slope), rounded twice.
TEST(Descend, EveryRowFollowsFromTheOneBefore) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 0.1}, .steps = 100});
    double w = 5;
    for (std::size_t row = 0; row < run.rows(); ++row) {
        ASSERT_EQ(run.w(row)[0], w);
        ASSERT_EQ(run.slope(row)[0], 2 * w);
        ASSERT_EQ(run.cost(row), w * w);
        if (row + 1 < run.rows()) {
            const double step = 0.1 * (2 * w);
            ASSERT_EQ(run.change(row)[0], -step);
            w = w - step;
        }
    }
}

TEST(Descend, WorkedRunsOfPenAndPaper) {
    const auto first = descend(Bowl(), {.start = {10}, .hyper = {.rate = 0.1}, .steps = 3});
    EXPECT_THAT(vectorOf(first.allW()), Pointwise(DoubleEq(), {10.0, 8.0, 6.4, 5.12}));
    EXPECT_THAT(vectorOf(first.costs()), Pointwise(DoubleEq(), {100.0, 64.0, 40.96, 26.2144}));
    const auto second = descend(Bowl(), {.start = {10}, .hyper = {.rate = 1}, .steps = 3});
    EXPECT_THAT(vectorOf(second.allW()), ElementsAre(10, -10, 10, -10));
    EXPECT_THAT(vectorOf(second.costs()), ElementsAre(100, 100, 100, 100));
    const auto third = descend(Bowl(), {.start = {5}, .hyper = {.rate = 2}, .steps = 2});
    EXPECT_THAT(vectorOf(third.allW()), ElementsAre(5, -15, 45));
    EXPECT_THAT(vectorOf(third.costs()), ElementsAre(25, 225, 2025));
    const auto fourth = descend(Bowl(), {.start = {5}, .hyper = {.rate = 0.001}, .steps = 1});
    EXPECT_THAT(vectorOf(fourth.allW()), Pointwise(DoubleEq(), {5.0, 4.99}));
    EXPECT_THAT(vectorOf(fourth.costs()), Pointwise(DoubleEq(), {25.0, 24.9001}));
}

/// What is known of it after two steps looks like a run that goes on; nothing of the rest is to be had.
TEST(Run, UpToAStepIsTheRunAsItWasThen) {
    const auto run = descend(Bowl(), {.start = {10}, .hyper = {.rate = 0.1}, .steps = 3});
    const auto known = run.upTo(2);
    EXPECT_EQ(known.rows(), 3u);
    EXPECT_EQ(known.stopped(), StopReason::running);
    EXPECT_THAT(vectorOf(known.allW()), Pointwise(DoubleEq(), {10.0, 8.0, 6.4}));
    EXPECT_THAT(vectorOf(known.costs()), Pointwise(DoubleEq(), {100.0, 64.0, 40.96}));
    EXPECT_THAT(known.slope(2)[0], DoubleEq(12.8));
    EXPECT_TRUE(known.change(2).empty());
    EXPECT_TRUE(known.isOpenAfter(2));
    EXPECT_FALSE(known.isOpenAfter(1));
    EXPECT_EQ(run.upTo(0).rows(), 1u);
    for (const std::size_t all : {std::size_t{3}, std::size_t{4}, std::numeric_limits<std::size_t>::max()}) {
        EXPECT_EQ(run.upTo(all).rows(), 4u);
        EXPECT_EQ(run.upTo(all).stopped(), StopReason::maxSteps);
        EXPECT_FALSE(run.upTo(all).isOpenAfter(3));
    }
}

/// C = w₁² + 10·w₂² from (1, 1) at 0.04: w₁ shrinks by 1 − 2·0.04 = 0.92 a step, w₂ by 1 − 20·0.04 = 0.2.
TEST(Descend, TwoKnobsStepAtOnce) {
    const auto run =
        descend(LongBowl({1, 10}, {0, 0}), {.start = {1, 1}, .hyper = {.rate = 0.04}, .steps = 2});
    EXPECT_THAT(vectorOf(run.w(0)), ElementsAre(1, 1));
    EXPECT_THAT(vectorOf(run.w(1)), Pointwise(DoubleEq(), {0.92, 0.2}));
    EXPECT_NEAR(run.w(2)[0], 0.8464, 1e-15);
    EXPECT_NEAR(run.w(2)[1], 0.04, 1e-15);
    EXPECT_THAT(vectorOf(run.slope(0)), ElementsAre(2, 20));
    EXPECT_THAT(vectorOf(run.change(0)), Pointwise(DoubleEq(), {-0.08, -0.8}));
    EXPECT_EQ(run.allW().size(), 6u);
}

/// w² at 0.25 halves w: w_k = 2^−k exactly. The change of step k is 2^−k (from row k − 1), that of the cost
/// 3·4^−k. With a tolerance of 2^−10 both are smaller for the first time at k = 11.
TEST(Descend, FlatNeedsBothCostAndKnob) {
    const auto run =
        descend(Bowl(), {.start = {1}, .hyper = {.rate = 0.25}, .steps = 100, .tolerance = 0x1p-10});
    EXPECT_EQ(run.stopped(), StopReason::belowTolerance);
    EXPECT_EQ(run.stepsTaken(), 11u)
        << "the step below the tolerance itself is taken, and strictly less is asked";
    EXPECT_EQ(run.w(11)[0], 0x1p-11);
}

/// Around 1,000 the cost is what changes more: from w = 1,000 at rate 1e-9 a step moves w by 2e-6 and the
/// cost by 4e-3.
TEST(Descend, FlatWaitsForTheCost) {
    const RunSettings settings{.start = {1000}, .hyper = {.rate = 1e-9}, .steps = 5, .tolerance = 1e-5};
    EXPECT_EQ(descend(Bowl(), settings).stopped(), StopReason::maxSteps);
}

/// The endless bounce does not change the cost at all, and must not count as below the tolerance.
TEST(Descend, TheBounceIsNotFlat) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 1}, .steps = 50, .tolerance = 0.1});
    EXPECT_EQ(run.stopped(), StopReason::maxSteps);
    EXPECT_EQ(run.stepsTaken(), 50u);
}

TEST(Descend, ToleranceZeroNeverStopsEarly) {
    const auto run = descend(Bowl(), {.start = {0}, .hyper = {.rate = 0.5}, .steps = 50, .tolerance = 0});
    EXPECT_EQ(run.stopped(), StopReason::maxSteps);
    EXPECT_EQ(run.stepsTaken(), 50u);
}

TEST(Descend, AtTheBottomOneStepIsEnough) {
    const auto run = descend(Bowl(), {.start = {0}, .steps = 50});
    EXPECT_EQ(run.stopped(), StopReason::belowTolerance);
    EXPECT_EQ(run.stepsTaken(), 1u);
}

TEST(Descend, FlatCountsEvenInTheLastStep) {
    EXPECT_EQ(descend(Bowl(), {.start = {0}, .steps = 1}).stopped(), StopReason::belowTolerance);
}

/// w² at rate 2 from 5: |w_k| = 5·3^k. The cost 25·9^k is above 1.797…·10³⁰⁸ for the first time at k = 322:
/// log₉(1.7977e308/25) = (308.2547 − 1.3979)/0.9542425 = 321.57.
TEST(Descend, RecordsTheRowThatIsNotFiniteAndEnds) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 2}, .steps = 1000});
    EXPECT_EQ(run.stopped(), StopReason::notFinite);
    EXPECT_EQ(run.stepsTaken(), 322u);
    EXPECT_EQ(run.cost(322), infinity);
    EXPECT_TRUE(std::isfinite(run.cost(321)));
}

TEST(Descend, EndsWhereTheSlopeAloneIsNotFinite) {
    const OneKnobCost root([](double w) { return std::sqrt(w); },
                           [](double w) { return 0.5 / std::sqrt(w); });
    const auto run = descend(root, {.start = {0}});
    EXPECT_EQ(run.stopped(), StopReason::notFinite);
    EXPECT_EQ(run.rows(), 1u);
    EXPECT_EQ(run.cost(0), 0);
}

TEST(Descend, EndsWhereTheKnobAloneIsNotFinite) {
    const OneKnobCost slide([](double) { return 1.0; }, [](double) { return -1e308; });
    const auto run = descend(slide, {.start = {1e308}, .hyper = {.rate = 1}, .steps = 10});
    EXPECT_EQ(run.stopped(), StopReason::notFinite);
    EXPECT_EQ(run.w(run.rows() - 1)[0], infinity); // 1e308 + 1e308
    EXPECT_EQ(run.stepsTaken(), 1u);
}

TEST(Descend, HonoursTheStopToken) {
    std::stop_source stop;
    stop.request_stop();
    const auto run = descend(Bowl(), {.steps = 10'000'000, .tolerance = 0}, stop.get_token());
    EXPECT_EQ(run.stopped(), StopReason::cancelled);
    EXPECT_EQ(run.rows(), 1u);
    EXPECT_EQ(run.cost(0), 25);
}

/// A cost that asks to stop while it is looked at for the 1,000th time.
TEST(Descend, AStopInTheMiddleKeepsWhatWasReached) {
    std::stop_source stop;
    int looks = 0;
    const OneKnobCost cost(
        [&](double w) {
            if (++looks == 1000)
                stop.request_stop();
            return w * w;
        },
        [](double w) { return 2 * w; });
    const auto run =
        descend(cost, {.hyper = {.rate = 0.001}, .steps = 10'000'000, .tolerance = 0}, stop.get_token());
    EXPECT_EQ(run.stopped(), StopReason::cancelled);
    EXPECT_EQ(run.rows(), 1000u);
    EXPECT_NEAR(run.w(999)[0], 5 * std::pow(0.998, 999), 1e-12);
}

/// Waits until another thread has read what was published, while this one goes on writing behind it.
TEST(Descend, PublishedRowsStayAsTheyAre) {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::vector<downhill::Run> published;
    std::size_t checked = 0, rowsSeen = 0;
    std::jthread reader([&](const std::stop_token& quit) {
        for (;;) {
            std::unique_lock lock(mutex);
            if (!changed.wait(lock, quit, [&] { return checked < published.size(); }))
                return;
            const auto run = published[checked];
            lock.unlock();
            EXPECT_EQ(run.stopped(), StopReason::running);
            EXPECT_GE(run.rows(), rowsSeen);
            rowsSeen = run.rows();
            EXPECT_EQ(run.costs().size(), run.rows());
            for (std::size_t row = 0; row < run.rows(); row += 1 + run.rows() / 1000) {
                const double w = run.w(row)[0];
                ASSERT_EQ(run.cost(row), w * w);
                ASSERT_EQ(run.slope(row)[0], 2 * w);
            }
            EXPECT_TRUE(run.change(run.rows() - 1).empty());
            lock.lock();
            ++checked;
        }
    });
    StepBufferPool pool;
    const RunSettings settings{.hyper = {.rate = 1e-7}, .steps = 3'000'000, .tolerance = 0};
    std::stop_source stop;
    std::size_t tellings = 0;
    // slow enough to be published a few times, however fast the machine
    const OneKnobCost cost([](double w) { return w * w; }, [](double w) { return 2 * w; });
    const auto last = descend(cost, settings, stop.get_token(), pool, [&](downhill::Run run) {
        {
            const std::lock_guard lock(mutex);
            published.push_back(std::move(run));
        }
        changed.notify_one();
        if (++tellings == 5)
            stop.request_stop();
    });
    for (const auto& run : published)
        EXPECT_EQ(run.allW().data(), last.allW().data()) << "shared, not copied";
    reader.request_stop();
}

/// A cost so slow that only looking at the clock in every step tells in time.
TEST(Descend, PublishesSlowRunsAboutThirtyTimesASecond) {
    using Clock = std::chrono::steady_clock;
    const OneKnobCost slow(
        [](double w) {
            const auto until = Clock::now() + std::chrono::milliseconds(8);
            while (Clock::now() < until) {
            }
            return w * w;
        },
        [](double w) { return 2 * w; });
    StepBufferPool pool;
    std::vector<std::size_t> rows;
    descend(slow, {.hyper = {.rate = 0.01}, .steps = 40, .tolerance = 0}, {}, pool,
            [&](const downhill::Run& run) { rows.push_back(run.rows()); });
    // 41 looks of 8 ms or more: every fifth step or oftener would be due; generous, as machines stall
    EXPECT_GE(rows.size(), 4u);
    EXPECT_LE(rows.size(), 40u);
}

TEST(Descend, AShortRunIsNotPublishedInParts) {
    StepBufferPool pool;
    int tellings = 0;
    descend(Bowl(), {}, {}, pool, [&](const downhill::Run&) { ++tellings; });
    EXPECT_EQ(tellings, 0);
}

TEST(Descend, UsesMemoryAgain) {
    StepBufferPool pool;
    const double* memory = descend(Bowl(), {}, {}, pool, nullptr).allW().data();
    EXPECT_EQ(descend(Bowl(), {}, {}, pool, nullptr).allW().data(), memory);
}

TEST(Descend, TheRunOutlivesThePool) {
    const auto run = descend(Bowl(), {.steps = 3});
    const auto copy = run;
    EXPECT_THAT(copy.costs()[3], DoubleEq(25 * 0.64 * 0.64 * 0.64));
}

/// w² at 1e-7 for ten million steps: w = 5·(1 − 2e-7)^10,000,000 = 5·e^−2·(1 − 2e-7…), 0.676676 by hand.
TEST(Descend, TenMillionSteps) {
    const auto run = descend(Bowl(), {.hyper = {.rate = 1e-7}, .steps = 10'000'000, .tolerance = 0});
    EXPECT_EQ(run.stopped(), StopReason::maxSteps);
    EXPECT_EQ(run.rows(), 10'000'001u);
    EXPECT_NEAR(run.w(10'000'000)[0], 5 * std::exp(1e7 * std::log1p(-2e-7)), 1e-9);
}

} // namespace
} // namespace downhill
