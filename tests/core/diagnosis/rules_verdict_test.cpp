// Verdicts and cures of runs by rules that remember, with schedules and with rate changes.
#include "core/rates/recommended_rate.h"
#include "tests/core/descent/trajectory.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

using testing::AnyOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const Bowl oneBowl;
const char* const rulesThatRemember[] = {"momentum", "nesterov", "adagrad", "rmsprop", "adam",
                                         "adadelta", "adamw",    "amsgrad", "nadam",   "lion"};

RuleChoice withMomentum(const std::string& name, double momentum) {
    RuleChoice choice = rule(name);
    choice.values[0] = momentum;
    return choice;
}

/// On w² the slopes follow x² − trace·x + determinant. Two complex roots are a swing whose size is multiplied
/// by √determinant a step; a root below −1 is an explosion.
void expectVerdictByRoots(const RunSettings& settings, double trace, double determinant) {
    const Diagnosis diagnosis = diagnosisOf(Bowl(), settings);
    const double half = trace / 2, discriminant = half * half - determinant;
    if (discriminant < -0.01) {
        EXPECT_EQ(diagnosis.verdict, Verdict::overshooting);
        EXPECT_NEAR(diagnosis.factor.value_or(NAN), -std::sqrt(determinant), 1e-6);
        EXPECT_TRUE(holds(diagnosis.evidence, "turned_back.swing")) << diagnosis.evidence;
    } else if (discriminant > 0.01 && half < 0) {
        const double root = half - std::sqrt(discriminant);
        if (std::fabs(root + 1) > 0.02) {
            EXPECT_EQ(diagnosis.verdict, root < -1 ? Verdict::diverging : Verdict::overshooting);
            EXPECT_NEAR(diagnosis.factor.value_or(NAN), root, 0.02);
        }
    } else if (discriminant > 0.01) {
        const double root = half + std::sqrt(discriminant);
        EXPECT_EQ(diagnosis.verdict,
                  std::log(100) / -std::log(root) > 1000 ? Verdict::crawling : Verdict::converging);
        EXPECT_NEAR(diagnosis.factor.value_or(NAN), root, 0.02);
    }
}

TEST(VerdictOfMomentum, IsThatOfTheRootsOnABowl) {
    for (const double rate : {0.0005, 0.001, 0.05, 0.1, 0.3, 0.7, 0.9, 1.2, 1.6, 2.0, 2.5})
        for (const double momentum : {0.1, 0.5, 0.9, 0.95})
            for (const std::uint64_t steps : {60, 200}) {
                SCOPED_TRACE(testing::Message()
                             << "rate " << rate << ", momentum " << momentum << ", " << steps);
                expectVerdictByRoots({.hyper = {.rate = rate, .rule = withMomentum("momentum", momentum)},
                                      .steps = steps,
                                      .tolerance = 0},
                                     1 + momentum - 2 * rate, momentum);
            }
}

TEST(VerdictOfNesterov, IsThatOfTheRootsOnABowl) {
    for (const double rate : {0.0005, 0.05, 0.1, 0.3, 0.4, 0.9, 1.5})
        for (const double momentum : {0.3, 0.5, 0.9})
            for (const std::uint64_t steps : {60, 200}) {
                SCOPED_TRACE(testing::Message()
                             << "rate " << rate << ", momentum " << momentum << ", " << steps);
                expectVerdictByRoots({.hyper = {.rate = rate, .rule = withMomentum("nesterov", momentum)},
                                      .steps = steps,
                                      .tolerance = 0},
                                     1 + momentum - 2 * rate * (1 + momentum), momentum * (1 - 2 * rate));
            }
}

/// Wherever in its swing a run happens to end, also in one of the many that end soon.
TEST(VerdictOfMomentum, DoesNotDependOnWhereTheSwingEnds) {
    for (std::uint64_t steps = 12; steps < 60; ++steps) {
        const Diagnosis diagnosis =
            diagnosisOf(Bowl(), {.hyper = {.rule = rule("momentum")}, .steps = steps, .tolerance = 0});
        EXPECT_EQ(diagnosis.verdict, Verdict::overshooting) << steps;
        EXPECT_NEAR(diagnosis.factor.value_or(NAN), -std::sqrt(0.9), 1e-6) << steps;
    }
}

/// At rate 1 + momentum one root is −1: w² bounces for ever whatever the momentum.
TEST(VerdictOfMomentum, OscillatesWhereARootIsMinusOne) {
    for (const double momentum : {0.25, 0.5})
        EXPECT_EQ(
            diagnosisOf(Bowl(), {.hyper = {.rate = 1 + momentum, .rule = withMomentum("momentum", momentum)},
                                 .steps = 200,
                                 .tolerance = 0})
                .verdict,
            Verdict::oscillating);
}

/// Without momentum the verdict is that of plain descent, words and all.
TEST(VerdictOfMomentum, WithoutMomentumIsThatOfPlainDescent) {
    for (const double rate : {0.001, 0.1, 0.5, 0.6, 0.95, 1.0, 1.01, 2.0})
        for (const std::uint64_t steps : {1, 2, 3, 20, 100}) {
            RunSettings settings{.hyper = {.rate = rate}, .steps = steps};
            const Diagnosis plain = diagnosisOf(Bowl(), settings);
            settings.hyper.rule = rule("momentum:momentum=0");
            const Diagnosis none = diagnosisOf(Bowl(), settings);
            EXPECT_EQ(none.verdict, plain.verdict) << rate << ", " << steps;
            EXPECT_EQ(none.factor, plain.factor) << rate << ", " << steps;
            EXPECT_EQ(none.headline, plain.headline) << rate << ", " << steps;
        }
}

/// The slope of |w| never shrinks, so nothing makes the swings die down.
TEST(VerdictOfMomentum, SwingsForEverOnTheAbsoluteValue) {
    for (const char* name : {"momentum", "nesterov", "adam"}) {
        const Diagnosis diagnosis = diagnosisOf(absolute, {.hyper = {.rule = rule(name)}, .steps = 1000});
        EXPECT_EQ(diagnosis.verdict, Verdict::oscillating) << name;
        EXPECT_EQ(diagnosis.headline, Fact{"headline.swings"});
        EXPECT_THAT(idsOf(diagnosis.evidence), ElementsAre("swings.one_knob.second_half.between"));
    }
}

/// Runs of one, two and three steps have a verdict, too, and a start at the bottom is stationary.
TEST(VerdictOfRules, ShortRuns) {
    for (const char* name : rulesThatRemember) {
        for (const std::uint64_t steps : {1, 2, 3, 4, 5}) {
            const Diagnosis diagnosis =
                diagnosisOf(Bowl(), {.hyper = {.rate = 0.05, .rule = rule(name)}, .steps = steps});
            EXPECT_NE(diagnosis.verdict, Verdict::diverging) << name << ", " << steps;
            EXPECT_NE(diagnosis.verdict, Verdict::oscillating) << name << ", " << steps;
        }
        EXPECT_EQ(diagnosisOf(Bowl(), {.start = {0}, .hyper = {.rule = rule(name)}}).verdict,
                  Verdict::stationary)
            << name;
    }
}

/// What can be said of every step is said only where it is true: here it is not.
TEST(VerdictOfRules, TheWordsAreTrue) {
    const auto evidenceOf = [](const RunSettings& settings) {
        return diagnosisOf(Bowl(), settings).evidence;
    };
    const auto ofEveryStep = AnyOf("keeps.w", "keeps.w.across"); // which such rules do not
    for (const char* name : rulesThatRemember)
        for (const double rate : {0.01, 0.1, 0.5})
            EXPECT_THAT(idsOf(evidenceOf({.hyper = {.rate = rate, .rule = rule(name)}, .steps = 60})),
                        Each(Not(ofEveryStep)))
                << name;
    for (const char* course : {"step", "exponential", "inverse", "cosine"})
        EXPECT_THAT(idsOf(evidenceOf({.hyper = {.schedule = schedule(course)}})), Each(Not(ofEveryStep)))
            << course;
    // 0.1, then 0.2, then 0.1 again: the steps that are looked at keep 80 %, others 60 %
    const Facts changed = evidenceOf({.rateChanges = {{3, 0.2}, {5, 0.1}}});
    EXPECT_THAT(idsOf(changed), ElementsAre("keeps.slope.second_half", "costs.end"));
    EXPECT_NEAR(valueOf<Share>(changed[0], "share").value, 0.8, 1e-9);
    const Facts throughout = evidenceOf({});
    EXPECT_THAT(idsOf(throughout), ElementsAre("keeps.w"));
    EXPECT_NEAR(valueOf<Share>(throughout[0], "share").value, 0.8, 1e-9);
}

/// The second half is judged: what it does there counts, not what was before.
TEST(VerdictOfRateChanges, IsThatOfTheSecondHalf) {
    const auto verdictAt = [](double rate, double later) {
        return verdictOf(Bowl(), {.hyper = {.rate = rate}, .rateChanges = {{10, later}}, .steps = 20});
    };
    EXPECT_EQ(verdictAt(0.1, 2), Verdict::diverging);
    EXPECT_EQ(verdictAt(2, 0.1), Verdict::diverging) << "25·9^10·0.64^10 is far above 25";
    EXPECT_EQ(verdictAt(1.01, 0.1), Verdict::converging);
    EXPECT_EQ(verdictAt(0.001, 0.1), Verdict::converging);
    EXPECT_EQ(verdictAt(0.1, 0.001), Verdict::crawling);
    EXPECT_EQ(verdictAt(0.1, 0.9), Verdict::overshooting);
    EXPECT_EQ(verdictAt(0.1, 1), Verdict::oscillating);
    EXPECT_NEAR(diagnosisOf(Bowl(), {.hyper = {.rate = 2}, .rateChanges = {{10, 0.1}}}).factor.value_or(NAN),
                0.8, 1e-9);
}

/// A cure is one rate from start to end: 0.5 for w², below the rate that was in force last or above it.
TEST(CureOfRateChanges, IsOneRateThroughout) {
    const auto cureOf = [](const RunSettings& settings) {
        return diagnose(descend(Bowl(), settings), Bowl());
    };
    const Diagnosis tooFast = cureOf({.hyper = {.rate = 0.001}, .rateChanges = {{10, 2}}});
    EXPECT_EQ(tooFast.cure, Cure::lower);
    EXPECT_EQ(tooFast.suggestedRate, 0.5);
    EXPECT_EQ(tooFast.advice,
              (Facts{{"advice.lower.from_start.arrives", {{"rate", Rounded{0.5}}, {"steps", Count{1}}}}}));
    const Diagnosis tooSlow = cureOf({.hyper = {.rate = 0.9}, .rateChanges = {{10, 0.0001}}});
    EXPECT_EQ(tooSlow.cure, Cure::raise);
    EXPECT_EQ(tooSlow.suggestedRate, 0.5);
    EXPECT_EQ(rateInForce(descend(Bowl(), {.rateChanges = {{10, 2}}, .steps = 10})), 0.1);
    EXPECT_EQ(rateInForce(descend(Bowl(), {.rateChanges = {{10, 2}}, .steps = 11})), 2);
}

TEST(CureOfRules, WorksWhenTaken) {
    const OneKnobCost waves([](double w) { return w * w / 10 + std::sin(3 * w); },
                            [](double w) { return w / 5 + 3 * std::cos(3 * w); });
    int suggestions = 0;
    for (const CostFunction* cost : std::initializer_list<const CostFunction*>{&oneBowl, &twoValleys, &waves})
        for (const char* name : rulesThatRemember)
            for (const char* course : {"constant", "exponential", "cosine"})
                for (const double rate : {1e-4, 0.1, 3.0})
                    for (const std::uint64_t steps : {20, 400}) {
                        const RunSettings settings{
                            .start = {3},
                            .hyper = {.rate = rate, .rule = rule(name), .schedule = schedule(course)},
                            .rateChanges = {{7, 2 * rate}},
                            .steps = steps};
                        const auto run = descend(*cost, settings);
                        const Diagnosis diagnosis = diagnose(run, *cost);
                        if (!diagnosis.suggestedRate)
                            continue;
                        ++suggestions;
                        const Verdict verdict =
                            verdictOf(*cost, withRateThroughout(settings, *diagnosis.suggestedRate));
                        ASSERT_TRUE(verdict == Verdict::converging || verdict == Verdict::overshooting)
                            << name << ", " << course << ", " << rate << ", " << steps;
                        ASSERT_EQ(*diagnosis.suggestedRate < rateInForce(run), diagnosis.cure == Cure::lower);
                    }
    EXPECT_GT(suggestions, 20);
}

/// 2⁻ᵏ: after 40 steps the rate is gone long before w has arrived, and the words say so.
TEST(VerdictOfSchedules, SayWhereTheRateIsGone) {
    const auto run = descend(
        Bowl(), {.hyper = {.schedule = schedule("exponential:decay=0.5")}, .steps = 10, .tolerance = 0});
    const Diagnosis diagnosis = diagnose(run, Bowl());
    EXPECT_EQ(diagnosis.verdict, Verdict::crawling);
    // 0.1/2⁹
    EXPECT_EQ(factOf(diagnosis.evidence, "schedule_lowered"),
              (Fact{"schedule_lowered", {{"rate", Rounded{0.1 / 512}}}}));
    EXPECT_THAT(idsOf(diagnosis.advice),
                ElementsAre(AnyOf(HasSubstr("shrink_more_slowly"), HasSubstr("raise"))));
}

/// From a tenth of its rate upwards: after 400 steps of 1,000 it has 46 % of it, and was never higher. Where
/// a shorter run is taken for faster than it is, the same gone on says so.
TEST(VerdictOfSchedules, WhatClimbsIsNotCalledLowered) {
    for (const char* course : {"warm-up:climb=1000", "cyclic:climb=1000", "one-cycle:total=10000"}) {
        RunSettings settings{
            .hyper = {.rate = 1e-3, .schedule = schedule(course)}, .steps = 400, .tolerance = 0};
        const Diagnosis diagnosis = diagnosisOf(Bowl(), settings);
        EXPECT_EQ(diagnosis.verdict, Verdict::crawling) << course;
        EXPECT_FALSE(holds(diagnosis.evidence, "schedule_lowered")) << course;
        settings.steps = 20;
        const Diagnosis sooner = diagnose(descend(Bowl(), settings), Bowl());
        EXPECT_TRUE(sooner.verdict == Verdict::crawling ||
                    (sooner.outlook && sooner.outlook->verdict == Verdict::crawling))
            << course;
        EXPECT_FALSE(holds(sooner.evidence, "keeps.w"))
            << course << ": each step keeps less than the one before";
    }
}

/// |w| is bounced about at any rate; that a rate which has only climbed should shrink more slowly helps
/// nobody.
TEST(VerdictOfSchedules, WhatClimbsIsNotToldToShrinkMoreSlowly) {
    const auto adviceFor = [](const char* course) {
        const RunSettings settings{
            .start = {5.03}, .hyper = {.rate = 0.3, .schedule = schedule(course)}, .steps = 200};
        return idsOf(diagnose(descend(absolute, settings), absolute).advice);
    };
    EXPECT_THAT(adviceFor("warm-up"), ElementsAre("advice.none_arrives"));
    EXPECT_THAT(adviceFor("cyclic:climb=7"), ElementsAre(HasSubstr("advice.none_arrives")));
}

/// −15, 15, then exactly 0: that is no bounce for ever.
TEST(VerdictOfSchedules, ToLandOnTheBottomIsToArrive) {
    const auto run =
        descend(Bowl(), {.hyper = {.rate = 2, .schedule = schedule("exponential:decay=0.5")}, .steps = 40});
    EXPECT_EQ(run.w(run.rows() - 1)[0], 0);
    EXPECT_EQ(diagnose(run).verdict, Verdict::overshooting);
}

} // namespace
} // namespace downhill
