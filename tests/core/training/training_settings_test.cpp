// What settings say without training: what is wrong with them, and how many images they read.
#include "core/network/initial_knobs.h"
#include "tests/core/training/trainings.h"

#include <cmath>
#include <vector>

namespace downhill {
namespace {

TEST(TrainingSettings, EveryProblemIsNamed) {
    EXPECT_TRUE(problemsOf(TrainingSettings()).empty());
    TrainingSettings settings;
    settings.start = std::make_shared<const std::vector<float>>(5);
    settings.hyper.rate = 0;
    settings.hyper.rule = {"momentum", {2.0}};
    settings.hyper.schedule = schedule("cosine");
    settings.hyper.batch = 0;
    settings.tolerance = -1;
    settings.changes = {{5, {}}, {5, {}}};
    std::vector<std::string> ids;
    for (const SettingsProblem& problem : problemsOf(settings))
        ids.push_back(problem.fact().id + " " + problem.allowed.id);
    EXPECT_EQ(ids, (std::vector<std::string>{
                       "problem.start_knobs allowed.knobs", "problem.rate allowed.above",
                       "problem.rule allowed.from_to_less", "problem.schedule allowed.steps_of",
                       "problem.batch allowed.one_or_more", "problem.changes allowed.later_step",
                       "problem.tolerance allowed.from"}));
    settings = {};
    for (const std::uint64_t steps :
         {std::uint64_t{0}, std::uint64_t{10'000'001}, TrainingSettings::endless - 1}) {
        settings.steps = steps;
        ASSERT_EQ(problemsOf(settings).size(), 1u);
        EXPECT_EQ(problemsOf(settings)[0].allowed, (Fact{"allowed.one_to", {{"most", Count{10'000'000}}}}));
    }
    settings.steps = 10'000'000;
    EXPECT_TRUE(problemsOf(settings).empty());
    settings.steps = 100;
    settings.hyper.schedule = schedule("cosine");
    EXPECT_TRUE(problemsOf(settings).empty());
    std::vector<float> knobs = initialKnobs({}, 1);
    knobs[7] = INFINITY;
    settings.start = std::make_shared<const std::vector<float>>(knobs);
    EXPECT_EQ(problemsOf(settings).front().allowed, Fact{"allowed.finite_knobs"});
}

/// Against the count of a trainer that makes every step.
TEST(TrainingSettings, TellHowManyImagesWereRead) {
    TrainingSettings settings = fewAtATime(45);
    settings.changes = {{0, hyperparametersWith(0.3, "gd", 5)},
                        {1, hyperparametersWith(0.3, "gd", Hyperparameters::allSamples)},
                        {2, hyperparametersWith(0.3, "gd", 7)},
                        {12, hyperparametersWith(0.2, "gd", 7)}, // another rate alone
                        {20, hyperparametersWith(0.3, "adam", 121)},
                        {23, hyperparametersWith(0.3, "adam", 1)},
                        {44, hyperparametersWith(0.3, "gd", 3)},
                        {45, hyperparametersWith(0.3, "gd", 4)},
                        {90, hyperparametersWith(0.3, "gd", 9)}}; // never comes to it
    Trainer trainer(settings, fewDigits());
    for (std::uint64_t step = 0; step <= 45; ++step) {
        goOn(trainer, step);
        ASSERT_EQ(imagesReadBy(settings, 120, step), trainer.training().imagesRead) << step;
    }
    // row by row: 8 for row 0, 5 for row 1, all 120 for row 2, 7 for rows 3 to 20, all for 21 to 23, then 1
    EXPECT_EQ(imagesReadBy(settings, 120, 45), 8u + 5 + 120 + 18 * 7 + 3 * 120 + 21 * 1);
    EXPECT_EQ(imagesReadBy({}, 120, 0), 0u);
    EXPECT_EQ(imagesReadBy({}, 10'000, 10'000'000'000), 320'000'000'000u) << "no matter how many";
    EXPECT_EQ(imagesReadBy({}, 20, 3), 60u) << "all where there are fewer than a batch";
}

TEST(TrainingSettings, TellHowManyImagesWereReadAfterAWayBack) {
    Trainer trainer(fewAtATime(TrainingSettings::endless), fewDigits());
    const auto expectTheSame = [&] {
        const TrainingRun training = trainer.training();
        EXPECT_EQ(imagesReadBy(*training.settings, 120, training.stepsTaken()), training.imagesRead);
    };
    goOn(trainer, 20);
    trainer.change(hyperparametersWith(0.3, "gd", 50));
    goOn(trainer, 40);
    expectTheSame();
    trainer.goBack(30); // by 50 as before
    expectTheSame();
    trainer.goBack(20); // the row was read by 8, and the next is by 50
    expectTheSame();
    goOn(trainer, 21);
    expectTheSame();
    trainer.goBack(5);
    trainer.change(hyperparametersWith(0.3, "gd", Hyperparameters::allSamples));
    goOn(trainer, 9);
    expectTheSame();
}

} // namespace
} // namespace downhill
