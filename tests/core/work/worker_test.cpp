#include "core/work/worker.h"

#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace downhill {
namespace {

struct Doubled {
    std::uint64_t generation = 0;
    std::string label; ///< what all answers to an order have in common
    std::optional<int> number;
    bool complete = false;
    std::optional<WorkFailure> failure;
};

struct ToDouble {
    int number = 0;
    std::string label = {};

    Doubled answer() const {
        Doubled result;
        result.label = label;
        return result;
    }
};

using Doubler = Worker<ToDouble, Doubled>;

void twice(const Doubler::Job& job) {
    Doubled result = job.answer();
    result.number = 2 * job.order().number;
    job.tellLast(std::move(result));
}

TEST(Worker, AnswersEachOrder) {
    Told<Doubled> listener;
    Doubler worker(twice, std::ref(listener));
    for (int i = 1; i <= 3; ++i) {
        const std::uint64_t generation = worker.submit({i, "here"});
        EXPECT_EQ(generation, static_cast<std::uint64_t>(i));
        const Doubled result = listener.waitForEndOf(generation);
        EXPECT_EQ(result.number, 2 * i);
        EXPECT_EQ(result.label, "here");
        EXPECT_FALSE(result.failure);
    }
}

TEST(Worker, MayTellMoreThanOnce) {
    Told<Doubled> listener;
    Doubler worker(
        [](const Doubler::Job& job) {
            job.tell(job.answer());
            twice(job);
        },
        std::ref(listener));
    listener.waitForEndOf(worker.submit({4, "both"}));
    const std::vector<Doubled> results = listener.results();
    ASSERT_EQ(results.size(), 2U);
    EXPECT_FALSE(results[0].complete);
    EXPECT_TRUE(results[1].complete);
    for (const Doubled& result : results) {
        EXPECT_EQ(result.generation, 1U);
        EXPECT_EQ(result.label, "both");
    }
}

TEST(Worker, ANewOrderStopsTheRunningOneAndIsAllThatIsToldOf) {
    std::latch started(1);
    std::atomic<bool> wasWanted = true;
    Told<Doubled> listener;
    Doubler worker(
        [&](const Doubler::Job& job) {
            if (job.order().number == 1) {
                started.count_down();
                waitForStop(job.stop()); // would hang for ever without the request
                wasWanted = job.isWanted();
            }
            twice(job);
        },
        std::ref(listener));
    worker.submit({1});
    started.wait();
    EXPECT_EQ(listener.waitForEndOf(worker.submit({2})).number, 4);
    EXPECT_FALSE(wasWanted);
    EXPECT_EQ(listener.results().size(), 1U);
}

TEST(Worker, LatestOfAThousandWins) {
    Told<Doubled> listener;
    Doubler worker(twice, std::ref(listener));
    std::uint64_t last = 0;
    for (int i = 1; i <= 1000; ++i)
        last = worker.submit({i});
    EXPECT_EQ(listener.waitForEndOf(last).number, 2000);
    std::uint64_t before = 0;
    for (const Doubled& result : listener.results()) {
        EXPECT_GT(result.generation, before) << "nothing stale after something newer";
        before = result.generation;
        EXPECT_EQ(result.number, 2 * static_cast<int>(result.generation)) << "each answers its own";
    }
}

TEST(Worker, SubmittingFromManyThreads) {
    Told<Doubled> listener;
    Doubler worker(twice, std::ref(listener));
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 250; ++i)
                    worker.submit({i});
            });
    }
    const std::uint64_t last = worker.submit({7});
    EXPECT_EQ(last, 1001U);
    EXPECT_EQ(listener.waitForEndOf(last).number, 14);
}

TEST(Worker, CancelStopsWhatRuns) {
    std::latch started(1);
    Told<Doubled> listener;
    Doubler worker(
        [&](const Doubler::Job& job) {
            if (job.order().number == 1) {
                started.count_down();
                waitForStop(job.stop());
                return; // of what was stopped nothing is told
            }
            twice(job);
        },
        std::ref(listener));
    worker.cancel(); // nothing there
    worker.submit({1});
    started.wait();
    worker.cancel();
    listener.waitForEndOf(worker.submit({2}));
    EXPECT_EQ(listener.results().size(), 1U);
}

// Whatever it was, somebody hears of it, and the thread goes on.
TEST(Worker, TellsOfAnyException) {
    Told<Doubled> listener;
    Doubler worker(
        [](const Doubler::Job& job) {
            switch (job.order().number) {
            case 0:
                throw std::bad_alloc();
            case 1:
                throw std::runtime_error("so it is");
            case 2:
                throw 2;
            default:
                twice(job);
            }
        },
        std::ref(listener));
    const auto failureOfOrder = [&](int number) {
        const Doubled result = listener.waitForEndOf(worker.submit({number, "mine"}));
        EXPECT_EQ(result.label, "mine");
        EXPECT_FALSE(result.number);
        return result.failure.value_or(WorkFailure{});
    };
    EXPECT_TRUE(failureOfOrder(0).noMemory);
    const WorkFailure known = failureOfOrder(1);
    EXPECT_FALSE(known.noMemory);
    EXPECT_EQ(known.what, "so it is");
    const WorkFailure unknown = failureOfOrder(2);
    EXPECT_FALSE(unknown.noMemory);
    EXPECT_EQ(unknown.what, "");
    EXPECT_EQ(listener.waitForEndOf(worker.submit({3})).number, 6) << "and works on";
}

TEST(Worker, AnOvertakenFailureIsNotTold) {
    std::latch started(1);
    Told<Doubled> listener;
    Doubler worker(
        [&](const Doubler::Job& job) {
            if (job.order().number == 1) {
                started.count_down();
                waitForStop(job.stop());
                throw std::bad_alloc();
            }
            twice(job);
        },
        std::ref(listener));
    worker.submit({1});
    started.wait();
    listener.waitForEndOf(worker.submit({2}));
    EXPECT_EQ(listener.results().size(), 1U);
}

TEST(Worker, DestructionStopsWhatRunsAndTellsNothing) {
    const auto kept = std::make_shared<int>(1);
    for (int i = 0; i < 50; ++i) {
        std::latch started(1);
        std::atomic<int> told = 0;
        {
            Doubler worker(
                [&started, kept](const Doubler::Job& job) {
                    started.count_down();
                    waitForStop(job.stop());
                    twice(job);
                },
                [&told](const Doubled&) { ++told; });
            worker.submit({1});
            if (i % 2 == 0)
                started.wait();
        }
        EXPECT_EQ(told, 0);
    }
    EXPECT_EQ(kept.use_count(), 1) << "nothing is left behind";
}

} // namespace
} // namespace downhill
