// Trainings that are paused, changed and taken back: what comes out does not depend on how it was done.
#include "core/network/gradient_summary.h"
#include "core/network/initial_knobs.h"
#include "tests/core/training/trainings.h"

#include <cmath>
#include <vector>

namespace downhill {
namespace {

const char* const manyRules[] = {"gd",       "momentum", "nesterov", "adagrad", "rmsprop", "adam",
                                 "adadelta", "adamw",    "amsgrad",  "nadam",   "sign",    "lion"};

TEST(Trainer, PausesDoNotCount) {
    const TrainingSettings settings = fewAtATime(60);
    Trainer trainer(settings, fewDigits());
    for (const std::uint64_t until : {1, 2, 3, 17, 17, 5, 59, 60, 70})
        goOn(trainer, until);
    EXPECT_TRUE(trainer.hasEnded());
    expectSame(trainer.training(), train(settings, fewDigits()));
}

/// Every change at once by hand, and the same in the settings.
TEST(Trainer, ChangesByHandAreThoseOfTheSettings) {
    const std::vector<HyperparameterChange> changes = {
        {0, hyperparametersWith(0.2, "gd")},
        {7, hyperparametersWith(0.1, "momentum")},
        {12, hyperparametersWith(0.05, "momentum", 5)},
        {20, hyperparametersWith(0.01, "adam", 120)},
        {23, hyperparametersWith(0.01, "adam", 3)},
        {31, hyperparametersWith(0.3, "gd", Hyperparameters::allSamples)}};
    TrainingSettings settings = fewAtATime(40);
    Trainer trainer(settings, fewDigits());
    for (const HyperparameterChange& change : changes) {
        goOn(trainer, change.step);
        trainer.change(hyperparametersWith(17, "rmsprop")); // is changed before it counts
        trainer.change(change.hyper);
    }
    goOn(trainer, 40);
    settings.changes = changes;
    const TrainingRun training = train(settings, fewDigits());
    expectSame(trainer.training(), training);
    EXPECT_EQ(trainer.training().settings->changes, changes);
    // 12 steps by 8 and, since row 12 was read before, one more; 7 by 5 and one; 2 by 120 and one; 7 by 3 …
    EXPECT_EQ(training.imagesRead, 13u * 8 + 8 * 5 + 3 * 120 + 8 * 3 + 8 * 120);
}

/// w_new = w − rate·slope, by the newest rows before and after.
TEST(Trainer, AChangeBeginsWithTheNextStep) {
    Trainer trainer(fewAtATime(TrainingSettings::endless), fewDigits());
    goOn(trainer, 10);
    const TrainingRun before = trainer.training();
    trainer.change(hyperparametersWith(0.0625, "gd"));
    goOn(trainer, 11);
    const TrainingRun after = trainer.training();
    for (std::size_t i = 0; i < networkKnobs; ++i)
        ASSERT_EQ(after.newest->knobs[i], before.newest->knobs[i] - 0.0625F * before.newest->gradient[i]);
}

TEST(Trainer, AChangeThatChangesNothingIsNone) {
    Trainer trainer(fewAtATime(20), fewDigits());
    goOn(trainer, 5);
    trainer.change(hyperparametersWith(0.1, "gd"));
    trainer.change(fewAtATime(1).hyper);
    EXPECT_TRUE(trainer.training().settings->changes.empty());
    goOn(trainer, 20);
    expectSame(trainer.training(), train(fewAtATime(20), fewDigits()));
}

TEST(Trainer, KeepsCheckpointsThatThinOut) {
    Trainer trainer(fewAtATime(1000), fewDigits());
    const auto steps = [&] {
        std::vector<std::uint64_t> list;
        for (const auto& checkpoint : trainer.training().checkpoints)
            list.push_back(checkpoint->step);
        return list;
    };
    goOn(trainer, 64);
    EXPECT_EQ(steps().size(), 64u) << "each step that was made";
    for (const std::uint64_t until : {65, 200, 999, 1000}) {
        goOn(trainer, until);
        const std::vector<std::uint64_t> list = steps();
        EXPECT_LE(list.size(), Checkpoints::most);
        EXPECT_GE(list.size(), Checkpoints::most / 2);
        const std::uint64_t every = list[1];
        for (std::size_t i = 0; i < list.size(); ++i)
            ASSERT_EQ(list[i], i * every) << "evenly spaced";
        EXPECT_LT(until - list.back(), 2 * every);
    }
}

TEST(Trainer, GoesBackAndTheSameComesAgain) {
    for (const char* name : manyRules) {
        SCOPED_TRACE(name);
        TrainingSettings settings = fewAtATime(90);
        settings.hyper = hyperparametersWith(0.02, name, 7);
        const TrainingRun straight = train(settings, fewDigits());
        Trainer trainer(settings, fewDigits());
        for (const std::uint64_t back : {80, 33, 0, 64}) {
            goOn(trainer, 90);
            EXPECT_TRUE(trainer.hasEnded());
            trainer.goBack(back);
            EXPECT_FALSE(trainer.hasEnded());
            EXPECT_LE(trainer.step(), back);
            EXPECT_GT(trainer.step() + 2, back) << "every second one is kept";
            const TrainingRun there = trainer.training();
            ASSERT_EQ(there.rows.size(), trainer.step() + 1);
            EXPECT_EQ(there.rows.back().cost, straight.rows[trainer.step()].cost);
            EXPECT_EQ(there.rows.back().gradientNorm, straight.rows[trainer.step()].gradientNorm);
        }
        goOn(trainer, 90);
        expectSame(trainer.training(), straight);
    }
}

/// The way is told by the settings alone, whatever was tried in between.
TEST(Trainer, WhatWasTakenBackLeavesNoTrace) {
    Trainer trainer(fewAtATime(100), fewDigits());
    goOn(trainer, 20);
    trainer.change(hyperparametersWith(0.1, "momentum", 16));
    goOn(trainer, 40);
    trainer.goBack(20);
    EXPECT_EQ(trainer.step(), 20u);
    trainer.change(hyperparametersWith(0.01, "adam", 4)); // instead
    goOn(trainer, 50);
    trainer.goBack(20);
    trainer.change(hyperparametersWith(0.05, "momentum"));
    goOn(trainer, 45);
    trainer.goBack(30);
    goOn(trainer, 45);
    trainer.change(hyperparametersWith(0.2, "gd"));
    goOn(trainer, 100);
    const TrainingRun training = trainer.training();
    EXPECT_EQ(training.settings->changes,
              (std::vector<HyperparameterChange>{{20, hyperparametersWith(0.05, "momentum")},
                                                 {45, hyperparametersWith(0.2, "gd")}}));
    expectSame(training, train(*training.settings, fewDigits()));
}

/// What is in force when going back stays in force, from there on.
TEST(Trainer, GoingBackKeepsTheRate) {
    Trainer trainer(fewAtATime(100), fewDigits());
    goOn(trainer, 30);
    trainer.change(hyperparametersWith(0.01, "gd"));
    goOn(trainer, 40);
    trainer.goBack(10);
    EXPECT_EQ(trainer.training().settings->changes,
              (std::vector<HyperparameterChange>{{10, hyperparametersWith(0.01, "gd")}}));
    goOn(trainer, 100);
    expectSame(trainer.training(), train(*trainer.training().settings, fewDigits()));
}

/// The answers are those that the newest measurement counted, whatever was taken back in between.
TEST(Trainer, TellsWhatWasAnswered) {
    const auto expectTheSame = [](const TrainingRun& training) {
        ASSERT_NE(training.answers, nullptr);
        EXPECT_EQ(training.answers->step, training.heldOut.back().step);
        const DigitImages& heldOut = training.data->heldOut;
        ASSERT_EQ(training.answers->digits.size(), heldOut.count());
        double right = 0;
        for (std::size_t i = 0; i < heldOut.count(); ++i)
            right += training.answers->digits[i] == heldOut.labels[i] ? 1 : 0;
        EXPECT_DOUBLE_EQ(training.heldOut.back().accuracy, right / static_cast<double>(heldOut.count()));
    };
    Trainer trainer(fewAtATime(TrainingSettings::endless), fewDigits());
    const TrainingRun first = trainer.training();
    EXPECT_EQ(first.answers->step, 0u);
    expectTheSame(first);
    goOn(trainer, 80);
    EXPECT_EQ(trainer.training().answers->step, 78u) << "the last that was due";
    expectTheSame(trainer.training());
    trainer.measure();
    const TrainingRun told = trainer.training();
    EXPECT_EQ(told.answers->step, 80u);
    EXPECT_NE(told.answers->digits, first.answers->digits);
    trainer.goBack(50);
    EXPECT_EQ(trainer.training().heldOut.back().step, 47u);
    EXPECT_EQ(trainer.training().answers, nullptr) << "those of a future that is no more";
    trainer.measure();
    EXPECT_EQ(trainer.training().heldOut.back().step, 50u);
    expectTheSame(trainer.training());
    goOn(trainer, 80);
    trainer.measure();
    EXPECT_EQ(trainer.training().answers->digits, told.answers->digits);
    EXPECT_EQ(trainer.training().answers->confidence, told.answers->confidence);
    expectTheSame(told);
}

TEST(Trainer, GoesBackFromTheBrink) {
    TrainingSettings settings = fewAtATime(300);
    settings.network.hidden = Activation::relu;
    settings.hyper.rate = 0.05;
    Trainer trainer(settings, fewDigits());
    goOn(trainer, 50);
    trainer.change(hyperparametersWith(1e30, "gd"));
    goOn(trainer, 300);
    EXPECT_EQ(trainer.training().stopped, StopReason::notFinite);
    trainer.goBack(50);
    EXPECT_EQ(trainer.step(), 50u);
    trainer.change(hyperparametersWith(0.05, "gd"));
    goOn(trainer, 300);
    expectSame(trainer.training(), train(settings, fewDigits()));
}

TEST(Trainer, MayBecomeLonger) {
    TrainingSettings settings = fewAtATime(20);
    settings.hyper.schedule = schedule("cosine");
    Trainer trainer(settings, fewDigits());
    goOn(trainer, 20);
    EXPECT_TRUE(trainer.hasEnded());
    trainer.setSteps(30);
    EXPECT_FALSE(trainer.hasEnded());
    goOn(trainer, 30);
    EXPECT_EQ(trainer.training().rows.size(), 31u);
    // the schedule stays what it was: the rate is 0 from step 20 on
    EXPECT_EQ(trainer.training().settings->hyper.schedule, schedule("cosine:steps=20"));
    Trainer shorter(settings, fewDigits());
    goOn(shorter, 20);
    EXPECT_EQ(trainer.training().newest->knobs, shorter.training().newest->knobs);
}

/// Limits that are reached soon: the same training with fewer rows.
TEST(Trainer, ALongTrainingForgetsRows) {
    const TrainingSettings settings = fewAtATime(500);
    const TrainingRun all = train(settings, fewDigits());
    Trainer trainer(settings, fewDigits(), {.rows = 100, .heldOut = 4});
    goOn(trainer, 500);
    const TrainingRun thin = trainer.training();
    EXPECT_EQ(thin.stride, 8u); // 101 rows at step 100, 200 and 400
    ASSERT_EQ(thin.rows.size(), 500 / 8 + 1u);
    for (std::size_t i = 0; i < thin.rows.size(); ++i)
        ASSERT_EQ(thin.rows[i].cost, all.rows[8 * i].cost);
    EXPECT_LE(thin.heldOut.size(), 4u);
    EXPECT_EQ(thin.heldOut[0].step, 0u);
    EXPECT_EQ(thin.heldOut.back().step, 500u);
    EXPECT_EQ(thin.newest->knobs, all.newest->knobs);
    trainer.goBack(250);
    EXPECT_EQ(trainer.training().rows.size(), trainer.step() / 8 + 1);
    goOn(trainer, 500);
    EXPECT_EQ(trainer.training().newest->knobs, all.newest->knobs);
}

/// A training that was told of does not change any more, whatever comes after.
TEST(Trainer, WhatWasToldStays) {
    Trainer trainer(fewAtATime(3000), fewDigits());
    goOn(trainer, 900);
    const TrainingRun told = trainer.training();
    std::vector<float> costs;
    for (const TrainingRow& row : told.rows)
        costs.push_back(row.cost);
    goOn(trainer, 1500);
    trainer.goBack(100);
    trainer.change(hyperparametersWith(0.001, "adam"));
    goOn(trainer, 2500);
    ASSERT_EQ(told.rows.size(), costs.size());
    for (std::size_t i = 0; i < costs.size(); ++i)
        ASSERT_EQ(told.rows[i].cost, costs[i]);
    EXPECT_EQ(told.newest->step, 900u);
}

TEST(Trainer, AnEpochReadsEveryImage) {
    Trainer trainer(fewAtATime(15), fewDigits()); // 15·8 = 120
    goOn(trainer, 15);
    EXPECT_DOUBLE_EQ(trainer.training().epochs(), 1);
    Hyperparameters hyper = TrainingSettings().hyper;
    hyper.batch = 1'000'000; // more than there are
    TrainingSettings settings;
    settings.hyper = hyper;
    settings.steps = 2;
    EXPECT_DOUBLE_EQ(train(settings, fewDigits()).epochs(), 2);
}

/// Against counting by hand.
TEST(GradientSummary, CountsLayerByLayer) {
    std::vector<float> gradient(networkKnobs, 0.0F);
    gradient[5] = -2;
    gradient[6] = 1;
    gradient[networkLayers[0].end() - 1] = 0.01F; // of the biases
    gradient[networkLayers[2].weights] = 200;
    gradient[networkLayers[2].end() - 1] = -1.5F;
    const auto layers = summaryOf(std::span<const float, networkKnobs>(gradient));
    EXPECT_NEAR(layers[0].norm, std::sqrt(4 + 1 + 0.0001), 1e-6);
    EXPECT_EQ(layers[0].up, 1u);
    EXPECT_EQ(layers[0].down, 2u);
    EXPECT_EQ(layers[0].steepest, 5u);
    EXPECT_EQ(layers[0].steepestSlope, -2);
    EXPECT_EQ(layers[0].barely, 12'560u - 1) << "1 % of 200 is 2";
    EXPECT_EQ(layers[1].norm, 0);
    EXPECT_EQ(layers[1].barely, 272u);
    EXPECT_EQ(layers[2].up, 1u);
    EXPECT_EQ(layers[2].down, 1u);
    EXPECT_EQ(layers[2].steepest, networkLayers[2].weights);
    EXPECT_EQ(layers[2].barely, 169u);
}

} // namespace
} // namespace downhill
