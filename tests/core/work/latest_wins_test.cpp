#include "core/work/latest_wins.h"

#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <latch>
#include <memory>
#include <vector>

namespace downhill {
namespace {

TEST(LatestWins, RunsAJob) {
    std::promise<bool> stopped;
    LatestWins worker;
    worker.submit([&](const std::stop_token& stop) { stopped.set_value(stop.stop_requested()); });
    EXPECT_FALSE(stopped.get_future().get());
}

TEST(LatestWins, ANewJobStopsTheRunningOne) {
    std::latch started(1);
    std::promise<void> second;
    LatestWins worker;
    worker.submit([&](const std::stop_token& stop) {
        started.count_down();
        waitForStop(stop); // would hang for ever without the request
    });
    started.wait();
    worker.submit([&](const std::stop_token&) { second.set_value(); });
    second.get_future().wait();
}

TEST(LatestWins, OnlyTheNewestWaits) {
    std::latch started(1), release(1);
    std::vector<int> ran; // on the worker's thread, read after done
    std::promise<void> done;
    LatestWins worker;
    worker.submit([&](const std::stop_token&) {
        started.count_down();
        release.wait();
        ran.push_back(0);
    });
    started.wait();
    for (int i = 1; i <= 5; ++i)
        worker.submit([&, i](const std::stop_token& stop) {
            EXPECT_FALSE(stop.stop_requested());
            ran.push_back(i);
            if (i == 5)
                done.set_value();
        });
    release.count_down();
    done.get_future().wait();
    EXPECT_EQ(ran, (std::vector<int>{0, 5}));
}

TEST(LatestWins, CancelStopsWhatRunsAndWhatWaits) {
    std::latch started(1), release(1);
    std::promise<bool> runningStopped, waitingStopped;
    LatestWins worker;
    worker.submit([&](const std::stop_token& stop) {
        started.count_down();
        release.wait();
        runningStopped.set_value(stop.stop_requested());
    });
    started.wait();
    worker.submit([&](const std::stop_token& stop) { waitingStopped.set_value(stop.stop_requested()); });
    worker.cancel();
    release.count_down();
    EXPECT_TRUE(runningStopped.get_future().get());
    EXPECT_TRUE(waitingStopped.get_future().get()) << "it has its turn and can tell that it was cancelled";
}

TEST(LatestWins, WorksOnAfterCancel) {
    LatestWins worker;
    worker.cancel(); // nothing there
    std::promise<bool> stopped;
    worker.submit([&](const std::stop_token& stop) { stopped.set_value(stop.stop_requested()); });
    EXPECT_FALSE(stopped.get_future().get());
}

TEST(LatestWins, DestructionStopsWhatRunsAndDropsWhatWaits) {
    std::latch started(1);
    std::atomic<bool> ended = false, ranWaiting = false;
    const auto kept = std::make_shared<int>(7);
    {
        LatestWins worker;
        worker.submit([&](const std::stop_token& stop) {
            started.count_down();
            waitForStop(stop);
            ended = true;
        });
        started.wait();
        // It may still get its turn: submitting stopped the first one. Then its own token says stop.
        worker.submit([&, kept](const std::stop_token& stop) {
            ranWaiting = true;
            waitForStop(stop);
        });
    }
    EXPECT_TRUE(ended);
    EXPECT_EQ(kept.use_count(), 1) << "the job and what it holds are gone";
}

TEST(LatestWins, DestructionAtOnce) {
    for (int i = 0; i < 200; ++i) {
        LatestWins worker;
        if (i % 2 == 0)
            worker.submit(waitForStop);
    }
}

TEST(LatestWins, ManyThreadsSubmit) {
    std::atomic<int> running = 0;
    std::promise<void> done;
    LatestWins worker;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 500; ++i)
                    worker.submit([&](const std::stop_token&) {
                        EXPECT_EQ(running.fetch_add(1), 0) << "one at a time";
                        running.fetch_sub(1);
                    });
            });
    }
    worker.submit([&](const std::stop_token&) { done.set_value(); });
    done.get_future().wait();
}

} // namespace
} // namespace downhill
