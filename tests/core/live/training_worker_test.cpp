// The worker: whatever is asked of it, and when, it ends at the training that its settings tell.
#include "core/live/training_worker.h"

#include "core/training_diagnosis/training_diagnosis.h"
#include "core/training_diagnosis/training_rate_search.h"
#include "tests/core/facts/facts.h"
#include "tests/core/training/trainings.h"
#include "tests/core/work/told.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

namespace downhill {
namespace {

using Activity = TrainingResult::Activity;

class TrainingListener : public Told<TrainingResult> {
public:
    TrainingResult waitForRest(std::uint64_t generation) {
        return waitUntil([&](const TrainingResult& result) {
            return result.generation == generation && result.activity != Activity::training;
        });
    }
    TrainingResult waitForStep(std::uint64_t step) {
        return waitUntil([&](const TrainingResult& result) {
            return result.training && result.training->stepsTaken() >= step;
        });
    }
    TrainingResult waitForPauseAt(std::uint64_t step) {
        return waitUntil([&](const TrainingResult& result) {
            return result.activity == Activity::paused && result.training->stepsTaken() == step;
        });
    }
};

TrainingSettings someSteps(std::uint64_t steps) {
    TrainingSettings settings;
    settings.steps = steps;
    return settings;
}

/// What the settings of a training lead to when nobody interferes. The measurements where it paused are its
/// own.
void expectAsItsSettingsSay(const TrainingRun& training) {
    TrainingSettings settings = *training.settings;
    settings.steps = training.stepsTaken();
    if (settings.steps == 0)
        return;
    const TrainingRun alone = train(settings, training.data);
    EXPECT_EQ(training.newest->knobs, alone.newest->knobs);
    EXPECT_EQ(training.newest->cost, alone.newest->cost);
    ASSERT_EQ(training.rows.size(), alone.rows.size());
    for (std::size_t row = 0; row < alone.rows.size(); ++row)
        ASSERT_EQ(training.rows[row].cost, alone.rows[row].cost) << row;
}

TEST(TrainingWorker, TrainsToTheEnd) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    const std::uint64_t generation = worker.submit(someSteps(300));
    EXPECT_EQ(generation, 1u);
    const TrainingResult result = listener.waitForRest(generation);
    EXPECT_EQ(result.activity, Activity::ended);
    EXPECT_FALSE(result.error);
    EXPECT_EQ(result.training->stopped, StopReason::maxSteps);
    EXPECT_EQ(result.training->heldOut.back().step, 300u);
    EXPECT_TRUE(result.training->data->synthetic);
    expectAsItsSettingsSay(*result.training);
}

TEST(TrainingWorker, TellsHowFarItIs) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    worker.submit({});
    listener.waitForResults(4);
    worker.pause();
    const auto results = listener.resultsUntil(
        [](const TrainingResult& result) { return result.activity == Activity::paused; });
    for (std::size_t i = 0; i < results.size(); ++i) {
        const TrainingRun& training = *results[i].training;
        EXPECT_EQ(results[i].activity, i + 1 < results.size() ? Activity::training : Activity::paused);
        EXPECT_EQ(training.stopped, StopReason::running);
        EXPECT_EQ(training.rows.size(), training.stepsTaken() + 1);
        EXPECT_EQ(training.newest->knobs.size(), networkKnobs);
        EXPECT_TRUE(i == 0 || training.stepsTaken() >= results[i - 1].training->stepsTaken());
    }
    EXPECT_EQ(results.back().training->heldOut.back().step, results.back().training->stepsTaken())
        << "where it pauses it is measured";
}

TrainingSettings explodingSettings(std::uint64_t steps) {
    TrainingSettings settings = someSteps(steps);
    settings.hyper.rate = 1000;
    return settings;
}

TEST(TrainingWorker, DiagnosesWhatItTells) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    worker.submit(someSteps(3000));
    const auto results = listener.resultsUntil(
        [](const TrainingResult& result) { return result.activity == Activity::ended; });
    for (const TrainingResult& result : results) {
        ASSERT_TRUE(result.diagnosis);
        EXPECT_EQ(result.diagnosis->headline, Fact{"headline.training.converging"});
        EXPECT_FALSE(result.diagnosis->suggestedRate);
    }
    const Diagnosis expected = diagnose(*results.back().training);
    EXPECT_EQ(results.back().diagnosis->evidence, expected.evidence) << "that of the end, not of a while ago";
    EXPECT_EQ(results.back().diagnosis->advice, Facts{});
}

TEST(TrainingWorker, LooksForACureWhereItRests) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    worker.submit(explodingSettings(100));
    const auto results = listener.resultsUntil([](const TrainingResult& result) {
        return result.activity == Activity::ended && result.diagnosis->suggestedRate;
    });
    const TrainingResult& first = results[results.size() - 2];
    const TrainingResult& second = results.back();
    EXPECT_EQ(first.activity, Activity::ended);
    EXPECT_EQ(first.training, second.training) << "told at once, and again with the cure";
    EXPECT_EQ(first.diagnosis->verdict, Verdict::diverging);
    EXPECT_EQ(first.diagnosis->advice, Facts{{"advice.lower"}});
    EXPECT_FALSE(first.diagnosis->suggestedRate);
    EXPECT_EQ(second.diagnosis->verdict, Verdict::diverging);
    EXPECT_EQ(second.diagnosis->suggestedRate, suggestedRateFor(*second.training, {}));
    for (const TrainingResult& result : results)
        EXPECT_TRUE(&result == &results.back() || !result.diagnosis->suggestedRate);

    worker.submit(explodingSettings(TrainingSettings::endless), true);
    worker.step(20);
    const auto paused = listener.resultsUntil([](const TrainingResult& result) {
        return result.generation == 2 && result.activity == Activity::paused &&
               result.diagnosis->suggestedRate;
    });
    EXPECT_EQ(paused.back().training->stepsTaken(), 20u) << "where it pauses as well";
}

/// An order that comes while it is told where it rests, just before the search begins.
TEST(TrainingWorker, AnOrderComesBeforeTheCure) {
    TrainingListener listener;
    TrainingWorker* orders = nullptr;
    std::uint64_t rests = 0; // of the worker's thread
    TrainingWorker worker([&](const TrainingResult& result) {
        listener(result);
        if (result.activity != Activity::training && ++rests == 1)
            orders->setSteps(200);
        else if (result.activity != Activity::training && rests == 2)
            orders->submit(someSteps(50));
    });
    orders = &worker;
    worker.submit(explodingSettings(100), true);
    worker.step(100);
    const auto results = listener.resultsUntil([](const TrainingResult& result) {
        return result.activity == Activity::ended && result.generation == 2;
    });
    for (const TrainingResult& result : results)
        EXPECT_FALSE(result.diagnosis->suggestedRate);
    EXPECT_EQ(results.back().training->stepsTaken(), 50u);
}

TEST(TrainingWorker, BeginsPausedAndGoesStepByStep) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    const std::uint64_t generation = worker.submit({}, true);
    const TrainingResult first = listener.waitForRest(generation);
    EXPECT_EQ(first.activity, Activity::paused);
    EXPECT_EQ(first.training->stepsTaken(), 0u);
    worker.step();
    listener.waitForPauseAt(1);
    worker.step();
    worker.step(); // none is lost, however quick
    worker.step(20);
    const TrainingResult result = listener.waitForPauseAt(23);
    expectAsItsSettingsSay(*result.training);
    worker.resume();
    listener.waitForStep(60);
    worker.step(); // is a pause as well
    const TrainingResult paused = listener.waitUntil([](const TrainingResult& told) {
        return told.activity == Activity::paused && told.training->stepsTaken() >= 60;
    });
    expectAsItsSettingsSay(*paused.training);
}

TEST(TrainingWorker, APauseEndsManySteps) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    worker.submit({}, true);
    worker.step(100'000'000);
    listener.waitForStep(10);
    worker.pause();
    const TrainingResult paused =
        listener.waitUntil([](const TrainingResult& told) { return told.activity == Activity::paused; });
    const std::uint64_t step = paused.training->stepsTaken();
    worker.step(2);
    listener.waitForPauseAt(step + 2);
}

TEST(TrainingWorker, ChangesInMidTraining) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    worker.submit({});
    Hyperparameters hyper = TrainingSettings().hyper;
    const char* rules[] = {"momentum", "adam", "gd"};
    for (int i = 0; i < 12; ++i) {
        hyper.rate = 0.01 * (i + 1);
        hyper.rule = rule(rules[i / 4]);
        hyper.batch = static_cast<std::size_t>(8 * (i + 1));
        hyper.schedule = schedule(i % 2 == 0 ? "constant" : "inverse:decay=0.001");
        worker.change(hyper);
        listener.waitUntil([&](const TrainingResult& told) {
            return told.training && !told.training->settings->changes.empty() &&
                   told.training->settings->changes.back().hyper == hyper;
        });
    }
    worker.pause();
    const TrainingResult paused =
        listener.waitUntil([](const TrainingResult& told) { return told.activity == Activity::paused; });
    EXPECT_EQ(hyperparametersAt(*paused.training->settings, paused.training->stepsTaken()), hyper);
    expectAsItsSettingsSay(*paused.training);
}

TEST(TrainingWorker, GoesBackAndOnWithAnotherRate) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    worker.submit(someSteps(150));
    listener.waitUntil([](const TrainingResult& told) { return told.activity == Activity::ended; });
    worker.goBack(60);
    TrainingResult result =
        listener.waitUntil([](const TrainingResult& told) { return told.activity == Activity::paused; });
    EXPECT_LE(result.training->stepsTaken(), 60u);
    EXPECT_GT(result.training->stepsTaken(), 40u);
    Hyperparameters hyper = TrainingSettings().hyper;
    hyper.rate = 0.05;
    worker.change(hyper);
    worker.resume();
    result = listener.waitUntil([](const TrainingResult& told) { return told.activity == Activity::ended; });
    EXPECT_EQ(result.training->stepsTaken(), 150u);
    expectAsItsSettingsSay(*result.training);
    worker.setSteps(170);
    result = listener.waitUntil([](const TrainingResult& told) {
        return told.activity == Activity::ended && told.training->stepsTaken() == 170;
    });
    expectAsItsSettingsSay(*result.training);
}

TEST(TrainingWorker, TheLatestWins) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    std::uint64_t last = 0;
    for (std::uint64_t i = 1; i <= 100; ++i) {
        TrainingSettings settings = someSteps(i % 3 == 0 ? TrainingSettings::endless : 5);
        settings.seed = i;
        const std::uint64_t generation = worker.submit(settings);
        ASSERT_EQ(generation, last + 1);
        last = generation;
    }
    const TrainingResult result = listener.waitForRest(last);
    EXPECT_EQ(result.training->settings->seed, 100u);
    EXPECT_EQ(result.training->stepsTaken(), 5u);
}

/// A file that is not there costs nobody what was trained.
TEST(TrainingWorker, KeepsWhatWasWhereThereAreNoOtherDigits) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    const TrainingResult before = listener.waitForRest(worker.submit(someSteps(30)));
    TrainingSettings settings;
    settings.digits = {"/nowhere/images.idx", "/nowhere/labels.idx"};
    const std::uint64_t generation = worker.submit(settings);
    TrainingResult result = listener.waitForRest(generation);
    EXPECT_EQ(result.error, (Fact{"digit_file.not_found", {{"file", "/nowhere/images.idx"}}}));
    ASSERT_NE(result.training, nullptr);
    EXPECT_EQ(result.training->newest->knobs, before.training->newest->knobs);
    EXPECT_TRUE(result.training->settings->digits.isBuiltIn());
    worker.setSteps(40); // and it can go on
    worker.resume();
    result = listener.waitForStep(40);
    EXPECT_EQ(result.generation, generation);
    EXPECT_FALSE(result.error);
    expectAsItsSettingsSay(*result.training);
}

TEST(TrainingWorker, SaysWhereThereAreNoDigits) {
    TrainingListener listener;
    TrainingWorker worker(std::ref(listener));
    TrainingSettings settings;
    settings.digits = {"/nowhere/images.idx", "/nowhere/labels.idx"};
    TrainingResult result = listener.waitForRest(worker.submit(settings));
    EXPECT_EQ(result.activity, Activity::ended);
    EXPECT_EQ(result.training, nullptr);
    EXPECT_EQ(result.error, (Fact{"digit_file.not_found", {{"file", "/nowhere/images.idx"}}}));
    worker.resume(); // nothing comes of it
    worker.step();
    worker.goBack(0);
    result = listener.waitForRest(worker.submit(someSteps(3))); // and it works on
    EXPECT_EQ(result.training->stepsTaken(), 3u);
}

TEST(TrainingWorker, DestructionWhileBusy) {
    for (int i = 0; i < 6; ++i) { // each of the two conditions with and without the other
        TrainingListener listener;
        TrainingWorker worker(std::ref(listener));
        worker.submit({});
        if (i % 2 == 0)
            listener.waitForStep(1);
        if (i % 3 == 0)
            worker.change({});
    }
}

TEST(TrainingWorker, TrainingsOutliveTheWorker) {
    TrainingListener listener;
    TrainingResult result;
    {
        TrainingWorker worker(std::ref(listener));
        result = listener.waitForRest(worker.submit(someSteps(50)));
    }
    expectAsItsSettingsSay(*result.training);
}

/// Orders of all kinds by chance from two threads, while a third reads what was told; and what comes out in
/// the end is what its settings say.
TEST(TrainingWorker, AnyOrdersAtAnyTime) {
    std::mutex mutex;
    std::condition_variable_any told;
    TrainingResult last;
    TrainingWorker worker([&](const TrainingResult& result) {
        const std::lock_guard lock(mutex);
        last = result;
        told.notify_all();
    });
    worker.submit({});
    std::jthread reader([&](const std::stop_token& quit) {
        double sum = 0;
        while (!quit.stop_requested()) {
            TrainingResult result;
            {
                const std::lock_guard lock(mutex);
                result = last;
            }
            if (result.training == nullptr)
                continue;
            for (std::size_t i = 0; i < result.training->rows.size(); i += 7)
                sum += static_cast<double>(result.training->rows[i].cost);
            for (const auto& checkpoint : result.training->checkpoints)
                sum += static_cast<double>(checkpoint->knobs[5]);
            sum += static_cast<double>(result.training->newest->knobs[12'000]);
        }
        EXPECT_FALSE(std::isinf(sum));
    });
    const auto orderAround = [&](unsigned seed) {
        std::mt19937 random(seed);
        for (int i = 0; i < 150; ++i) {
            Hyperparameters hyper = TrainingSettings().hyper;
            hyper.rate = 0.01 * (1 + static_cast<double>(random() % 30));
            hyper.batch = 1 + random() % 64;
            hyper.rule = rule(random() % 2 == 0 ? "gd" : "momentum");
            switch (random() % 7) {
            case 0:
                worker.pause();
                break;
            case 1:
            case 2:
                worker.resume();
                break;
            case 3:
                worker.step(random() % 50);
                break;
            case 4:
            case 5:
                worker.change(hyper);
                break;
            default:
                worker.goBack(random() % 500);
            }
            if (random() % 4 == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(random() % 5));
        }
    };
    {
        std::jthread one([&] { orderAround(1); });
        std::jthread two([&] { orderAround(2); });
    }
    worker.step(3); // the last word: three more steps, and a pause
    std::unique_lock lock(mutex);
    std::uint64_t rest = 0;
    told.wait(lock,
              [&] { return last.activity == Activity::paused && (rest = last.training->stepsTaken()) > 0; });
    lock.unlock();
    // the pause may still be that of an order before; nothing comes behind this one
    const std::uint64_t generation = worker.submit(*last.training->settings, true);
    lock.lock();
    const TrainingResult paused = last;
    told.wait(lock, [&] { return last.generation == generation; });
    lock.unlock();
    expectAsItsSettingsSay(*paused.training);
}

} // namespace
} // namespace downhill
