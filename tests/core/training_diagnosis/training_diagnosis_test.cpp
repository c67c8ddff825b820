// What is said of real trainings, and that its cures work.
#include "core/training_diagnosis/training_diagnosis.h"

#include "core/training/rate_demonstrations.h"
#include "core/training_diagnosis/training_rate_search.h"
#include "core/verdict/verdict.h"
#include "tests/core/facts/facts.h"
#include "tests/core/training_diagnosis/made_trainings.h"

#include <cmath>

namespace downhill {
namespace {

TrainingSettings settingsFor(Activation hidden, double rate, std::uint64_t steps, const char* name = "gd") {
    TrainingSettings settings;
    settings.network.hidden = hidden;
    settings.hyper = hyperparametersWith(rate, name, 32);
    settings.steps = steps;
    return settings;
}

/// 400 digits, so that training on all of them is quick.
std::shared_ptr<const DigitData> someDigits() {
    static const auto data = std::make_shared<const DigitData>(syntheticDigits(1, 400, 100));
    return data;
}

struct Case {
    double rate;
    Verdict verdict;
};

/// As a teacher judges the curves: with 300 steps a rate below 0.003 leaves the cost where it was, at 2.3 to
/// 2.6, and 1 or 0.3 halve it more than twice; far above that it jumps to ten and a thousand, and stays
/// there.
TEST(TrainingDiagnosis, ByRate) {
    using enum Verdict;
    using enum Activation;
    const std::pair<Activation, std::vector<Case>> table[] = {{sigmoid,
                                                               {{1e-4, crawling},
                                                                {1e-3, crawling},
                                                                {0.01, crawling},
                                                                {0.3, converging},
                                                                {1, converging},
                                                                {3, converging},
                                                                {10, oscillating},
                                                                {30, diverging},
                                                                {100, diverging},
                                                                {1000, diverging}}},
                                                              {tanh,
                                                               {{1e-4, crawling},
                                                                {1e-3, crawling},
                                                                {0.1, converging},
                                                                {0.3, converging},
                                                                {3, diverging},
                                                                {10, diverging},
                                                                {1000, diverging}}},
                                                              {relu,
                                                               {{1e-4, crawling},
                                                                {1e-3, crawling},
                                                                {0.1, converging},
                                                                {3, oscillating},
                                                                {30, diverging},
                                                                {100, diverging}}}};
    for (const auto& [hidden, cases] : table)
        for (const auto& [rate, verdict] : cases) {
            const Diagnosis diagnosis = diagnose(train(settingsFor(hidden, rate, 300), allDigits()));
            EXPECT_EQ(diagnosis.verdict, verdict)
                << nameOf(hidden) << " " << rate << ": " << diagnosis.evidence;
            EXPECT_EQ(diagnosis.advice, verdict == converging ? Facts{}
                                        : verdict == crawling ? Facts{{"advice.raise"}}
                                                              : Facts{{"advice.lower"}});
            EXPECT_FALSE(diagnosis.suggestedRate || diagnosis.lowerPoint);
        }
}

TEST(TrainingDiagnosis, ByRule) {
    using enum Verdict;
    for (const auto& [rate, verdict] : {Case{1e-5, crawling}, {0.01, converging}, {1, oscillating}})
        EXPECT_EQ(diagnose(train(settingsFor(Activation::sigmoid, rate, 300, "adam"), allDigits())).verdict,
                  verdict)
            << rate;
    for (const auto& [rate, verdict] : {Case{1e-4, crawling}, {0.1, converging}, {3, oscillating}})
        EXPECT_EQ(
            diagnose(train(settingsFor(Activation::sigmoid, rate, 300, "momentum"), allDigits())).verdict,
            verdict)
            << rate;
}

/// Where each step reads all images the cost of a low rate falls with every step, and bounces are real.
TEST(TrainingDiagnosis, OfAllImagesAStep) {
    using enum Verdict;
    const auto diagnosisAt = [](double rate) {
        TrainingSettings settings = settingsFor(Activation::tanh, rate, 100);
        settings.hyper.batch = Hyperparameters::allSamples;
        return diagnose(train(settings, someDigits()));
    };
    for (const auto& [rate, verdict] : {Case{1e-4, crawling}, {0.1, converging}, {10, diverging}}) {
        const Diagnosis diagnosis = diagnosisAt(rate);
        EXPECT_EQ(diagnosis.verdict, verdict) << rate << ": " << diagnosis.evidence;
    }
    // On the border: how often it turns back is a matter of how a build rounds.
    const Diagnosis border = diagnosisAt(1);
    EXPECT_TRUE(border.verdict == overshooting || border.verdict == converging) << border.evidence;
}

/// Any rate of which the three are told must show it with any seed.
TEST(TrainingDiagnosis, TheDemonstrationsShowWhatTheySay) {
    const Verdict verdicts[] = {Verdict::converging, Verdict::crawling, Verdict::diverging};
    for (std::size_t i = 0; i < rateDemonstrations.size(); ++i)
        for (const std::uint64_t seed : {1, 2, 3}) {
            TrainingSettings settings = settingsOf(rateDemonstrations[i]);
            settings.seed = seed;
            const TrainingRun training = train(settings, allDigits());
            const Diagnosis diagnosis = diagnose(training);
            EXPECT_EQ(diagnosis.verdict, verdicts[i]) << diagnosis.evidence;
            const double start = training.heldOut[0].cost, end = training.heldOut.back().cost;
            if (i == 0) {
                EXPECT_LT(end, start / 10);
                EXPECT_GT(training.heldOut.back().accuracy, 0.94);
            } else if (i == 1) {
                EXPECT_NEAR(end, start, 0.15);
            } else {
                EXPECT_GT(end, 10 * start);
            }
        }
}

/// From the first step on, and never otherwise once it goes well.
TEST(TrainingDiagnosis, WhileATrainingGoesOn) {
    Trainer trainer({}, allDigits());
    for (std::uint64_t step = 0; step <= 1000; step += step < 20 ? 1 : 35) {
        trainer.train(step, {}, nullptr);
        const Diagnosis diagnosis = diagnose(trainer.training());
        EXPECT_EQ(diagnosis.verdict, Verdict::converging) << step << ": " << diagnosis.evidence;
        EXPECT_EQ(diagnosis.headline, Fact{"headline.training.converging"});
    }
}

TEST(TrainingDiagnosis, AnswersWithTheNumbersOfTheTraining) {
    const TrainingRun training = train(settingsFor(Activation::sigmoid, 1, 1400), allDigits());
    const Facts evidence = diagnose(training).evidence;
    double last = 0; // of the last eighth of 1,401 rows
    for (std::size_t row = 1226; row <= 1400; ++row)
        last += static_cast<double>(training.rows[row].cost) / 175;
    const Fact course = factOf(evidence, "training.course.about");
    EXPECT_EQ(valueOf<Rounded>(course, "from"), (Rounded{training.heldOut[0].cost, 3}));
    EXPECT_NEAR(valueOf<Rounded>(course, "to").value, last, 0.006) << evidence;
    EXPECT_EQ(valueOf<Count>(course, "steps"), Count{1400});
    EXPECT_EQ(valueOf<Facts>(course, "read"), (Facts{{"training.read", {{"images", Count{44'800}}}}}));
    EXPECT_EQ(evidence.back(),
              (Fact{"training.right", {{"share", Share{training.heldOut.back().accuracy}}}}));
}

TEST(TrainingDiagnosis, OfNoStepAndOfOne) {
    Trainer trainer({}, fewDigits());
    EXPECT_EQ(diagnose(trainer.training()).evidence, Facts{{"no_step"}});
    trainer.train(1, {}, nullptr);
    const Fact course = factOf(diagnose(trainer.training()).evidence, "training.course.about");
    EXPECT_EQ(valueOf<Count>(course, "steps"), Count{1});
    EXPECT_EQ(valueOf<Facts>(course, "read"), (Facts{{"training.read", {{"images", Count{32}}}}}));
}

TEST(TrainingDiagnosis, WhereAValueIsNotFinite) {
    TrainingSettings settings = settingsFor(Activation::relu, 1e30, 300);
    const TrainingRun training = train(settings, allDigits());
    ASSERT_EQ(training.stopped, StopReason::notFinite);
    const Diagnosis diagnosis = diagnose(training);
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    EXPECT_EQ(diagnosis.headline, Fact{"headline.explodes"});
    EXPECT_EQ(diagnosis.evidence.back(), (Fact{"too_large", {{"step", Count{training.stepsTaken()}}}}));
}

/// The rate that was lowered by hand is not the one that was too low.
TEST(TrainingDiagnosis, NamesTheSchedule) {
    TrainingSettings settings = settingsFor(Activation::sigmoid, 0.3, 600);
    settings.hyper.schedule = schedule("exponential:decay=0.9");
    const Diagnosis diagnosis = diagnose(train(settings, allDigits()));
    EXPECT_EQ(diagnosis.verdict, Verdict::crawling) << diagnosis.evidence;
    // 0.3·0.9^599 = 1.17·10⁻²⁸
    const Fact lowered = factOf(diagnosis.evidence, "training.schedule_lowered");
    EXPECT_NEAR(valueOf<Rounded>(lowered, "rate").value / 1.17e-28, 1, 0.005);
}

/// Any suggestion, taken, comes out as converging or overshooting.
TEST(TrainingCure, WorksWhenTaken) {
    using enum Activation;
    int cures = 0;
    const auto check = [&](TrainingSettings settings, const std::shared_ptr<const DigitData>& data) {
        const TrainingRun training = train(settings, data);
        const Diagnosis diagnosis = diagnoseWithCure(training, {});
        const std::string what = textOf(settings.hyper.rule) + " " + nameOf(settings.network.hidden) + " " +
                                 std::to_string(settings.hyper.rate);
        ASSERT_NE(diagnosis.cure, Cure::none) << what;
        ASSERT_TRUE(diagnosis.suggestedRate) << what;
        EXPECT_EQ(diagnosis.cure == Cure::lower, *diagnosis.suggestedRate < settings.hyper.rate) << what;
        EXPECT_EQ(diagnosis.advice,
                  (Facts{{diagnosis.cure == Cure::lower ? "advice.lower.works" : "advice.raise.works",
                          {{"rate", Rounded{*diagnosis.suggestedRate}}}}}));
        settings.hyper.rate = *diagnosis.suggestedRate;
        const Diagnosis cured = diagnose(train(settings, data));
        EXPECT_TRUE(works(cured.verdict)) << what << ": " << settings.hyper.rate << " " << cured.evidence;
        ++cures;
    };
    for (const double rate : {1e-6, 0.001, 10.0, 1000.0})
        check(settingsFor(sigmoid, rate, 300), allDigits());
    check(settingsFor(tanh, 10, 300), allDigits());
    check(settingsFor(relu, 3, 300), allDigits());
    check(settingsFor(sigmoid, 1, 300, "adam"), allDigits());
    for (const double rate : {1e-4, 10.0}) { // all images, once with a search on a part of them
        TrainingSettings settings = settingsFor(tanh, rate, 100);
        settings.hyper.batch = Hyperparameters::allSamples;
        check(settings, someDigits());
        settings.steps = 60;
        check(settings, std::make_shared<const DigitData>(syntheticDigits(2, 1000, 100)));
    }
    EXPECT_EQ(cures, 11);
}

TEST(TrainingCure, IsForTheStartWhereThereWereChanges) {
    TrainingSettings settings = settingsFor(Activation::sigmoid, 0.3, 200);
    settings.changes = {{100, hyperparametersWith(1000, "gd", 32)}};
    const Diagnosis diagnosis = diagnoseWithCure(train(settings, allDigits()), {});
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    const Fact course = factOf(diagnosis.evidence, "training.course.about.since");
    EXPECT_EQ(valueOf<Count>(course, "since"), Count{100});
    EXPECT_EQ(valueOf<Count>(course, "steps"), Count{100});
    EXPECT_EQ(valueOf<Facts>(course, "read"), (Facts{{"training.read", {{"images", Count{3200}}}}}));
    EXPECT_EQ(idsOf(diagnosis.advice), std::vector<std::string>{"advice.lower.from_start.works"});
}

TEST(TrainingCure, ThereIsNoneWhereNoneIsNeeded) {
    const TrainingRun training = train(settingsFor(Activation::sigmoid, 1, 300), allDigits());
    const Diagnosis diagnosis = diagnoseWithCure(training, {});
    EXPECT_EQ(diagnosis.cure, Cure::none);
    EXPECT_EQ(diagnosis.suggestedRate, std::nullopt);
    EXPECT_EQ(diagnosis.advice, Facts{});
    EXPECT_EQ(suggestedRateFor(training, {}), std::nullopt);
}

/// All weights 0: every neuron of a layer is as any other, and with ReLU no slope gets through; only the last
/// biases learn how frequent each digit is.
TEST(TrainingCure, SaysWhereNoRateHelps) {
    TrainingSettings settings = settingsFor(Activation::relu, 0.001, 300);
    settings.start = std::make_shared<const std::vector<float>>(networkKnobs, 0.0F);
    const Diagnosis diagnosis = diagnoseWithCure(train(settings, allDigits()), {});
    EXPECT_EQ(diagnosis.verdict, Verdict::crawling) << diagnosis.evidence;
    EXPECT_EQ(diagnosis.suggestedRate, std::nullopt);
    EXPECT_EQ(diagnosis.advice, Facts{{"advice.training.none_learns"}});
}

TEST(TrainingCure, StopsWhenAskedTo) {
    const TrainingRun training = train(settingsFor(Activation::sigmoid, 1000, 100), allDigits());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(suggestedRateFor(training, stop.get_token()), std::nullopt);
    const Diagnosis diagnosis = diagnoseWithCure(training, stop.get_token());
    EXPECT_EQ(diagnosis.suggestedRate, std::nullopt);
    EXPECT_EQ(diagnosis.advice, Facts{{"advice.lower"}}) << "that none works was not found out";
}

} // namespace
} // namespace downhill
