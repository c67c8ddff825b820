#include "core/live/run_worker.h"

#include "tests/core/descent/costs.h"
#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <latch>
#include <mutex>
#include <new>
#include <thread>
#include <vector>

namespace downhill {
namespace {

const auto bowl = std::make_shared<const Bowl>();

RunSettings endless() { return {.hyper = {.rate = 1e-9}, .steps = 10'000'000, .tolerance = 0}; }

/// Blocks in its first look until released.
class BlockingCost final : public CostFunction {
public:
    std::size_t knobs() const noexcept override { return 1; }
    double cost(std::span<const double> w) const override { return w[0]; }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        started.count_down();
        release.wait();
        gradient[0] = 1;
        return w[0];
    }
    mutable std::latch started{1};
    mutable std::latch release{1};
};

TEST(RunWorker, TellsTheVerdictAndThenTheCure) {
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    const std::uint64_t generation = worker.submit(bowl, {.hyper = {.rate = 1}});
    listener.waitForEndOf(generation);
    const std::vector<RunResult> results = listener.results();
    ASSERT_EQ(results.size(), 2u);
    EXPECT_EQ(generation, 1u);
    for (const RunResult& result : results) {
        EXPECT_EQ(result.generation, generation);
        EXPECT_EQ(result.cost, bowl);
        EXPECT_EQ(result.run->stopped(), StopReason::maxSteps);
        EXPECT_EQ(result.diagnosis->verdict, Verdict::oscillating);
        EXPECT_FALSE(result.failure);
    }
    EXPECT_FALSE(results[0].complete);
    EXPECT_FALSE(results[0].diagnosis->suggestedRate);
    EXPECT_TRUE(results[1].complete);
    EXPECT_EQ(results[1].diagnosis->suggestedRate, 0.5);
    EXPECT_EQ(results[0].run, results[1].run);
}

TEST(RunWorker, PublishesALongRunInParts) {
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    // Stopped by hand after three parts, so that it is long enough on any machine.
    const auto slow = std::make_shared<const OneKnobCost>(
        [](double w) {
            const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(100);
            while (std::chrono::steady_clock::now() < until) {
            }
            return w * w;
        },
        [](double w) { return 2 * w; });
    worker.submit(slow, endless());
    listener.waitForResults(3);
    worker.cancel();
    listener.waitUntil([](const RunResult& result) { return result.complete; });
    const std::vector<RunResult> results = listener.results();
    std::size_t rows = 0;
    for (const RunResult& result : results) {
        EXPECT_GT(result.run->rows(), rows);
        rows = result.run->rows();
        EXPECT_EQ(result.run->allW().data(), results[0].run->allW().data()) << "one memory for all";
        EXPECT_EQ(result.complete, result.run->stopped() == StopReason::cancelled);
        EXPECT_EQ(result.diagnosis.has_value(), result.complete);
        EXPECT_EQ(result.run->cost(0), 25);
    }
}

TEST(RunWorker, TheLatestWins) {
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    std::uint64_t last = 0;
    for (int i = 1; i <= 1000; ++i) {
        RunSettings settings = i % 3 == 0 ? endless() : RunSettings{.steps = static_cast<std::uint64_t>(i)};
        settings.start = {static_cast<double>(i)};
        if (i == 1000)
            settings.steps = 20;
        const std::uint64_t generation = worker.submit(bowl, settings);
        ASSERT_EQ(generation, last + 1);
        last = generation;
    }
    listener.waitForEndOf(last);
    const std::vector<RunResult> results = listener.results();
    EXPECT_TRUE(std::ranges::is_sorted(results, {}, &RunResult::generation))
        << "nothing stale after something newer";
    EXPECT_EQ(results.back().run->settings().start[0], 1000);
    for (const RunResult& result : results)
        EXPECT_EQ(result.run->settings().start[0], static_cast<double>(result.generation))
            << "each answers its own";
}

TEST(RunWorker, ANewOneStopsALongOne) {
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    const auto blocking = std::make_shared<const BlockingCost>();
    worker.submit(blocking, endless());
    blocking->started.wait();
    const std::uint64_t second = worker.submit(bowl, {});
    blocking->release.count_down();
    listener.waitForEndOf(second);
    for (const RunResult& result : listener.results())
        EXPECT_EQ(result.generation, second) << "the first one has nothing to tell any more";
}

/// Submitted while the verdict of the first is told: its cure comes too late to be told.
TEST(RunWorker, NothingIsToldAboutAnOlderOne) {
    Told<RunResult> listener;
    RunWorker* toSubmit = nullptr;
    std::latch ready(1);
    RunWorker worker([&](const RunResult& result) {
        ready.wait();
        listener(result);
        if (result.generation == 1)
            toSubmit->submit(bowl, {.hyper = {.rate = 0.2}});
    });
    toSubmit = &worker;
    ready.count_down();
    worker.submit(bowl, {.hyper = {.rate = 1}});
    listener.waitForEndOf(2);
    const std::vector<RunResult> results = listener.results();
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(results[0].generation, 1u);
    EXPECT_FALSE(results[0].complete);
    EXPECT_EQ(results[1].generation, 2u);
    EXPECT_EQ(results[2].generation, 2u);
}

TEST(RunWorker, CancelEndsTheRunAsCancelled) {
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    const auto blocking = std::make_shared<const BlockingCost>();
    const std::uint64_t generation = worker.submit(blocking, endless());
    blocking->started.wait();
    worker.cancel();
    blocking->release.count_down();
    listener.waitForEndOf(generation);
    const RunResult result = listener.results().back();
    EXPECT_EQ(result.run->stopped(), StopReason::cancelled);
    EXPECT_EQ(result.run->rows(), 1u);
    EXPECT_TRUE(result.diagnosis);
}

TEST(RunWorker, CancelAlsoReachesARunThatWaits) {
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    const auto blocking = std::make_shared<const BlockingCost>();
    worker.submit(blocking, endless());
    blocking->started.wait();
    const std::uint64_t waiting = worker.submit(bowl, endless());
    worker.cancel();
    blocking->release.count_down();
    listener.waitForEndOf(waiting);
    EXPECT_EQ(listener.results().back().run->stopped(), StopReason::cancelled);
    const std::uint64_t next = worker.submit(bowl, {});
    listener.waitForEndOf(next);
    EXPECT_EQ(listener.results().back().run->stopped(), StopReason::maxSteps);
}

TEST(RunWorker, DestructionWhileBusy) {
    for (int i = 0; i < 50; ++i) {
        Told<RunResult> listener;
        RunWorker worker(std::ref(listener));
        worker.submit(bowl, endless());
        if (i % 2 == 0)
            worker.submit(bowl, endless());
    }
    const auto blocking = std::make_shared<const BlockingCost>();
    Told<RunResult> listener;
    {
        RunWorker worker(std::ref(listener));
        worker.submit(blocking, endless());
        blocking->started.wait();
        blocking->release.count_down();
    }
    EXPECT_EQ(blocking.use_count(), 1) << "nothing is left behind";
}

TEST(RunWorker, RunsOutliveTheWorker) {
    Told<RunResult> listener;
    {
        RunWorker worker(std::ref(listener));
        listener.waitForEndOf(worker.submit(bowl, {}));
    }
    EXPECT_EQ(listener.results().back().run->cost(0), 25);
}

TEST(RunWorker, UsesMemoryAgain) {
    const double* memory = nullptr;
    std::mutex mutex;
    std::condition_variable told;
    std::uint64_t complete = 0;
    RunWorker worker([&](const RunResult& result) { // keeps nothing
        const std::lock_guard lock(mutex);
        if (result.complete) {
            complete = result.generation;
            memory = result.run->allW().data();
        }
        told.notify_all();
    });
    const auto memoryOf = [&](std::uint64_t generation) {
        std::unique_lock lock(mutex);
        told.wait(lock, [&] { return complete == generation; });
        return memory;
    };
    const double* first = memoryOf(worker.submit(bowl, {}));
    EXPECT_EQ(memoryOf(worker.submit(bowl, {.hyper = {.rate = 0.2}})), first);
}

/// As where there is no memory for the steps.
TEST(RunWorker, SaysWhereThereIsNoMemory) {
    const auto greedy = std::make_shared<const OneKnobCost>([](double) -> double { throw std::bad_alloc(); },
                                                            [](double) { return 0.0; });
    Told<RunResult> listener;
    RunWorker worker(std::ref(listener));
    listener.waitForEndOf(worker.submit(greedy, {.steps = 10'000'000}));
    const RunResult result = listener.results().back();
    EXPECT_EQ(result.run, nullptr);
    EXPECT_EQ(result.cost, greedy);
    ASSERT_TRUE(result.failure);
    EXPECT_TRUE(result.failure->noMemory);
    // and it works on
    listener.waitForEndOf(worker.submit(bowl, {}));
    EXPECT_TRUE(listener.results().back().run);
}

/// What a slider does: settings from one thread, reading in another, both at once.
TEST(RunWorker, PartsMayBeReadWhileItRuns) {
    std::mutex mutex;
    std::condition_variable_any told;
    std::vector<std::shared_ptr<const downhill::Run>> toRead;
    std::size_t parts = 0;
    std::jthread reader([&](const std::stop_token& quit) {
        for (;;) {
            std::shared_ptr<const downhill::Run> run;
            {
                std::unique_lock lock(mutex);
                if (!told.wait(lock, quit, [&] { return !toRead.empty(); }))
                    return;
                run = std::move(toRead.back());
                toRead.pop_back();
            }
            for (std::size_t row = 0; row < run->rows(); row += 1 + run->rows() / 500) {
                const double w = run->w(row)[0];
                ASSERT_EQ(run->cost(row), w * w);
                if (row + 1 < run->rows()) {
                    ASSERT_EQ(run->w(row + 1)[0], w + run->change(row)[0]);
                }
            }
        }
    });
    {
        std::uint64_t complete = 0;
        RunWorker worker([&](const RunResult& result) {
            const std::lock_guard lock(mutex);
            toRead.push_back(result.run);
            ++parts;
            complete = result.complete ? result.generation : complete;
            told.notify_all();
        });
        for (int i = 1; i <= 5; ++i) {
            const std::uint64_t generation = worker.submit(
                bowl, {.start = {1.0 * i}, .hyper = {.rate = 1e-7}, .steps = 2'000'000, .tolerance = 0});
            std::unique_lock lock(mutex);
            told.wait(lock,
                      [&] { return i == 5 ? complete == generation : parts >= static_cast<std::size_t>(i); });
        }
    }
}

} // namespace
} // namespace downhill
