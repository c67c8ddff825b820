// Verdicts on trainings made by hand, each derived in its comment.
#include "core/training_diagnosis/training_diagnosis.h"
#include "core/training_diagnosis/training_reading.h"
#include "tests/core/facts/facts.h"
#include "tests/core/training_diagnosis/made_trainings.h"

#include <cmath>
#include <sstream>

namespace downhill {
namespace {

Verdict verdictOf(const Made& made) { return diagnose(trainingOf(made)).verdict; }

double number(std::uint64_t row) { return static_cast<double>(row); }

auto flatAt(double cost) {
    return [cost](std::uint64_t) { return cost; };
}

constexpr std::size_t all = Hyperparameters::allSamples;
constexpr std::uint64_t seeds[] = {1, 2, 3, 4, 5};

TEST(TrainingVerdict, AnExponentialToAFloorConverges) {
    const auto cost = [](std::uint64_t row) { return 0.08 + 2.4 * std::exp(-number(row) / 100); };
    for (const std::uint64_t seed : seeds)
        for (const std::uint64_t steps : {0, 1, 5, 40, 300, 2000, 20'000})
            for (const double way : {0.01, 30.0})
                EXPECT_EQ(verdictOf({noisy(cost, 0.08, seed), steps, 2.48, way}), Verdict::converging)
                    << steps << " way " << way << " seed " << seed;
    EXPECT_EQ(verdictOf({cost, 300, 2.48, 1, all}), Verdict::converging);
}

/// A flat curve alone does not tell whether the steps are too short or too long; the knobs do.
TEST(TrainingVerdict, FlatNoiseCrawlsOrBounces) {
    for (const std::uint64_t seed : seeds)
        for (const std::uint64_t steps : {500, 2000, 50'000}) {
            const auto cost = noisy(flatAt(2.5), 0.12, seed);
            EXPECT_EQ(verdictOf({cost, steps, 2.5, 0.01}), Verdict::crawling) << steps << " " << seed;
            EXPECT_EQ(verdictOf({cost, steps, 2.5, 6}), Verdict::oscillating) << steps << " " << seed;
            // at a third of what guessing costs: high for a floor, with knobs that came so far
            EXPECT_EQ(verdictOf({noisy(flatAt(0.8), 0.12, seed), steps, 2.5, 6}), Verdict::oscillating)
                << steps << " " << seed;
            EXPECT_EQ(verdictOf({noisy(flatAt(0.1), 0.1, seed), steps, 2.5, 6}), Verdict::converging)
                << "a floor " << steps << " " << seed;
        }
}

/// From 2.5 to 2.3 in 2,000 steps: at this pace it takes ln 2·2.3/10⁻⁴ = 16,000 steps to halve.
TEST(TrainingVerdict, ASlowDriftCrawls) {
    const auto cost = [](std::uint64_t row) { return 2.5 - 1e-4 * number(row); };
    for (const std::uint64_t seed : seeds) {
        const TrainingRun training = trainingOf({noisy(cost, 0.1, seed), 2000, 2.5, 0.05});
        const Diagnosis diagnosis = diagnose(training);
        EXPECT_EQ(diagnosis.verdict, Verdict::crawling) << seed;
        EXPECT_EQ(diagnosis.cure, Cure::raise);
        EXPECT_FALSE(diagnosis.factor);
        // from the third quarter to the last it falls by 0.05 ± 0.0063, that is 1/8 of it
        EXPECT_NEAR(readingOf(training).stepsToHalve, 16'000, 6'000);
    }
}

/// Halved every so many steps, without noise: where that are more than 1,000 it crawls as long as the cost is
/// high (three quarters of 2.303 are 1.73).
TEST(TrainingVerdict, CrawlsWhereAThousandStepsDoNotHalveIt) {
    for (const double steps : {700, 950, 1050, 1500}) {
        const auto cost = [&](std::uint64_t row) { return 2.3 * std::exp2(-number(row) / steps); };
        EXPECT_EQ(verdictOf({cost, 200, 2.3, 0.1, all}),
                  steps > 1000 ? Verdict::crawling : Verdict::converging)
            << steps;
        EXPECT_EQ(verdictOf({cost, 2000, 2.3, 0.1, all}), Verdict::converging) << "it got low by then";
        EXPECT_NEAR(readingOf(trainingOf({cost, 200, 2.3, 0.1, all})).stepsToHalve, steps, 1e-2 * steps);
    }
}

/// Rows that are not all recorded are as far apart as they are.
TEST(TrainingVerdict, ThePaceIsThatOfSteps) {
    const auto cost = [](std::uint64_t row) { return 2.3 * std::exp2(-number(row) / 100'000); };
    const TrainingRun training = trainingOf({cost, 32'000, 2.3, 0.1, all, 16});
    EXPECT_NEAR(readingOf(training).stepsToHalve, 100'000, 1000);
    EXPECT_EQ(diagnose(training).verdict, Verdict::crawling);
}

TEST(TrainingVerdict, ExplosionsAreSeenAtOnce) {
    for (const std::uint64_t seed : seeds) {
        // 1 % a step: 2.5 to 50 in 300 steps
        const auto growth = [](std::uint64_t row) { return 2.5 * std::pow(1.01, number(row)); };
        EXPECT_EQ(verdictOf({noisy(growth, 0.1, seed), 300, 2.5, 20}), Verdict::diverging) << seed;
        // to where sigmoids let it go no farther
        for (const std::uint64_t steps : {1, 2, 5, 20, 100, 2000}) {
            const auto jump = [](std::uint64_t row) { return row == 0 ? 2.5 : 90; };
            EXPECT_EQ(verdictOf({noisy(jump, 0.4, seed), steps, 2.5, 20}), Verdict::diverging) << steps;
        }
        // slowly, but up to the end: 0.0005 a step, where an eighth of all rows has a noise of 0.1/√250
        const auto drift = [](std::uint64_t row) { return 2.5 + 5e-4 * number(row); };
        EXPECT_EQ(verdictOf({noisy(drift, 0.1, seed), 2000, 2.5, 3}), Verdict::diverging) << seed;
        // a third more than at the start, and there it stays
        EXPECT_EQ(verdictOf({noisy(flatAt(3.3), 0.1, seed), 2000, 2.5, 3}), Verdict::oscillating) << seed;
    }
    TrainingRun training = trainingOf({flatAt(2.5), 5});
    training.stopped = StopReason::notFinite;
    EXPECT_EQ(diagnose(training).verdict, Verdict::diverging);
    const auto overflow = [](std::uint64_t row) { return row < 4 ? std::pow(1e9, number(row)) : NAN; };
    EXPECT_EQ(verdictOf({overflow, 4}), Verdict::diverging);
    const Diagnosis noStart = diagnose(trainingOf({flatAt(INFINITY), 0, INFINITY}));
    EXPECT_EQ(noStart.verdict, Verdict::diverging);
    EXPECT_EQ(noStart.cure, Cure::none);
    EXPECT_EQ(noStart.advice, Facts{{"advice.start_where_defined"}});
}

/// With one image a step a single row is often far above the start.
TEST(TrainingVerdict, OneHardImageIsNoExplosion) {
    const auto cost = [](std::uint64_t row) { return row == 3 ? 6.9 : 2.5; };
    for (const std::uint64_t steps : {3, 4, 5, 8, 40})
        EXPECT_NE(verdictOf({cost, steps, 2.5, 0.01, 1}), Verdict::diverging) << steps;
}

/// Where all images are read each second row rises: by a factor of 1.1/0.9, and e^(−1/50) against it.
TEST(TrainingVerdict, BouncesWithoutNoise) {
    const auto bounce = [](std::uint64_t row) { return row % 2 == 0 ? 1.1 : 0.9; };
    const auto falling = [&](std::uint64_t row) { return bounce(row) * 2.3 * std::exp(-number(row) / 50); };
    for (const std::uint64_t steps : {20, 101, 400}) {
        EXPECT_EQ(verdictOf({falling, steps, 2.53, 1, all}), Verdict::overshooting) << steps;
        EXPECT_EQ(verdictOf({bounce, steps, 1.1, 0.01, all}), Verdict::oscillating) << steps;
    }
    EXPECT_NEAR(readingOf(trainingOf({falling, 400, 2.53, 1, all})).risingShare, 0.5, 0.01);
    EXPECT_EQ(verdictOf({falling, 400, 2.53, 1, 8}), Verdict::converging) << "in noise that is noise";
    // thrown onto a plateau within three steps: 2.303 for ever after
    const auto thrown = [](std::uint64_t row) { return row == 2 ? 40 : row == 0 ? 2.4 : 2.303; };
    EXPECT_EQ(verdictOf({thrown, 100, 2.4, 5, all}), Verdict::oscillating);
    EXPECT_EQ(diagnose(trainingOf({thrown, 100, 2.4, 5, all})).headline, Fact{"headline.training.plateau"});
}

TEST(TrainingVerdict, ALevelStartIsStationary) {
    Made made{flatAt(2.3), 0};
    TrainingRun training = trainingOf(made);
    SharedRows<TrainingRow> rows;
    rows.append({2.3F, 0});
    training.rows = rows.view();
    auto newest = std::make_shared<NewestRow>(*training.newest);
    newest->gradientNorm = 0;
    training.newest = newest;
    EXPECT_EQ(diagnose(training).verdict, Verdict::stationary);
    EXPECT_EQ(diagnose(training).cure, Cure::none);
}

/// What counts is what came of the last change.
TEST(TrainingVerdict, BeginsAnewWithAChange) {
    const auto changedAt = [](std::uint64_t step) {
        return std::vector<HyperparameterChange>{{step, hyperparametersWith(1, "gd")}};
    };
    for (const std::uint64_t seed : seeds) {
        // 1,000 steps at 2.5, and then down: halved every 100 steps
        const auto late = noisy(
            [](std::uint64_t row) {
                return row <= 1000 ? 2.5 : 2.5 * std::exp2(-(number(row) - 1000) / 100);
            },
            0.1, seed);
        EXPECT_EQ(verdictOf({late, 1060, 2.5, 0.1}), Verdict::crawling) << "as a whole, " << seed;
        EXPECT_EQ(verdictOf({late, 1060, 2.5, 0.1, 8, 1, changedAt(1000)}), Verdict::converging) << seed;
        // down to 0.2, and since the change up again to where it began
        const auto wasted = noisy([](std::uint64_t row) { return row <= 1000 ? 0.2 : 2.4; }, 0.1, seed);
        const TrainingRun training = trainingOf({wasted, 1400, 2.5, 5, 8, 1, changedAt(1000)});
        EXPECT_EQ(diagnose(training).verdict, Verdict::diverging) << seed;
        EXPECT_EQ(readingOf(training).since, 1000u);
        EXPECT_EQ(readingOf(training).steps, 400u);
        EXPECT_NEAR(readingOf(training).startCost, 0.2, 0.1) << "the mean of 32 rows";
        // at a floor where the rate was lowered, nothing is wrong
        EXPECT_EQ(verdictOf({noisy(flatAt(0.1), 0.1, seed), 3000, 2.5, 0.1, 8, 1, changedAt(2000)}),
                  Verdict::converging);
    }
    const Diagnosis now = diagnose(trainingOf({flatAt(2.5), 100, 2.5, 0.1, 8, 1, changedAt(100)}));
    EXPECT_EQ(now.verdict, Verdict::converging);
    EXPECT_EQ(now.evidence, (Facts{{"training.no_step_since", {{"since", Count{100}}}}}));
    // a change that is still to come
    EXPECT_EQ(readingOf(trainingOf({flatAt(2.5), 100, 2.5, 0.1, 8, 1, changedAt(101)})).since, 0u);
}

TEST(TrainingVerdict, OfAnyCostsWhatever) {
    for (const double cost : {0.0, 1e-40, 1e-300, 1.0, 3e38})
        for (const std::uint64_t steps : {0, 1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 500})
            for (const std::size_t batch : {std::size_t{1}, std::size_t{8}, all})
                for (const double way : {0.0, 1e30}) {
                    const Diagnosis diagnosis = diagnose(trainingOf({flatAt(cost), steps, cost, way, batch}));
                    EXPECT_FALSE(diagnosis.headline.id.empty());
                    std::ostringstream told;
                    told << diagnosis.evidence;
                    EXPECT_THAT(told.str(), testing::Not(testing::HasSubstr("nan")));
                }
}

} // namespace
} // namespace downhill
