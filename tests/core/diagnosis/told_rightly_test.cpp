// Runs that were told wrongly once, each with what is right by the mathematics of it.
#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/formula/formula.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"
#include "tests/core/sweep/fact_judge.h"
#include "tests/core/sweep/row_judge.h"
#include "tests/core/sweep/swept_run.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {
namespace {

/// A run as one types it: `run("w^2", {5}, 3).scheduled("cosine")`.
struct Typed {
    RunSettings settings;

    Typed&& rule(std::string_view text) && {
        settings.hyper.rule = std::get<RuleChoice>(parseChoice<RuleRow>(text));
        return std::move(*this);
    }
    Typed&& scheduled(std::string_view text) && {
        settings.hyper.schedule = std::get<ScheduleChoice>(parseChoice<ScheduleRow>(text));
        return std::move(*this);
    }
    Typed&& changed(std::string_view text) && {
        settings.rateChanges = std::get<std::vector<RateChange>>(parseRateChanges(text));
        return std::move(*this);
    }
    Typed&& steps(std::uint64_t many) && {
        settings.steps = many;
        return std::move(*this);
    }
};

Typed run(std::string_view cost, std::vector<double> start, double rate) {
    Typed typed;
    typed.settings.cost = cost;
    typed.settings.start = std::move(start);
    typed.settings.hyper.rate = rate;
    return typed;
}

/// The catalogue's own, with its start, rate and steps.
Typed catalogued(std::string_view name) {
    Typed typed;
    typed.settings = withCost({}, *findNamedCost(name));
    return typed;
}

/// With the rate from start to end that is not its own.
Typed catalogued(std::string_view name, double rate) {
    Typed typed = catalogued(name);
    typed.settings.hyper.rate = rate;
    return typed;
}

/// Read from its rows, and with its cost looked at: what both have to say, and nothing that the judges of the
/// sweep object to.
struct ToldRun {
    Diagnosis diagnosis;
    Verdict inTheEnd; ///< as it goes on
};

ToldRun told(const Typed& typed) {
    SCOPED_TRACE(commandLineOf(typed.settings));
    const auto cost = costOf(typed.settings);
    const JudgedRun judged = judgedRun(*cost, typed.settings);
    const Diagnosis diagnosis = diagnose(judged.run, *cost, {}, viewOf(*cost));
    for (const Findings& findings : {judgeReading(judged, diagnosis), judgeFacts(judged, diagnosis),
                                     judgeOutlook(judged, diagnosis), judgeCure(judged, diagnosis)})
        for (const Finding& finding : findings)
            ADD_FAILURE() << finding.kind << ": " << finding.why;
    return {diagnosis, diagnosis.outlook ? diagnosis.outlook->verdict : diagnosis.verdict};
}

void expectLeft(const Typed& typed, Cure cure) {
    const ToldRun run = told(typed);
    EXPECT_EQ(run.diagnosis.verdict, Verdict::diverging) << commandLineOf(typed.settings);
    EXPECT_EQ(run.diagnosis.cure, cure) << commandLineOf(typed.settings);
}

void expectGetsThere(const Typed& typed) {
    EXPECT_TRUE(works(told(typed).inTheEnd)) << commandLineOf(typed.settings);
}

/// Thrown out of its valley while the rate was large, it rests or glides far above where it began.
TEST(ToldRightly, WhatEndsAboveItsStartHasLeft) {
    // the first steps multiply w by about 1 − 2·3; then the rate is nearly 0, at C = 4·10⁹
    expectLeft(run("w^2", {5}, 3).scheduled("cosine"), Cure::lower);
    // five steps of 1 − 2·2 = −3, then of 0.6, 0.96, 0.996: 25·(243·0.0778·0.815·0.98)² = 5.7·10³
    expectLeft(run("w^2", {5}, 2).scheduled("step:every=5,factor=0.1"), Cure::lower);
    // the first step that has a slope to follow leads across the valley, to where the plain has none
    expectLeft(catalogued("plateau", 30), Cure::lower);
    // slope 1·e^(−1/4) = 0.78: at rate 10 to −7.3, at rate 5 to −3.4, on the plain both
    expectLeft(run("1-exp(-w^2)", {0.5}, 10), Cure::lower);
    expectLeft(run("1-exp(-w^2)", {0.5}, 5), Cure::lower);
}

/// Lower and lower before the pole, then across it to where 1/w is above 0. What it does to a rate that is
/// lower is the same a little later, so nothing must be raised.
TEST(ToldRightly, AcrossThePoleHasLeft) {
    const ToldRun across = told(run("1/w", {-1}, 0.1));
    EXPECT_EQ(across.diagnosis.verdict, Verdict::diverging);
    EXPECT_NE(across.diagnosis.cure, Cure::raise);
}

/// Near the bottom tanh(w)² and log(1 + w²) are w²: at 0.6 each step multiplies w by −0.2.
TEST(ToldRightly, WhatSettlesIsNoBounce) {
    for (const Typed& typed :
         {catalogued("plateau", 0.6).steps(100), run("log(1+w^2)", {10}, 0.6).steps(100)}) {
        const ToldRun settled = told(typed);
        EXPECT_EQ(settled.inTheEnd, Verdict::overshooting) << commandLineOf(typed.settings);
    }
}

/// With a momentum of 0.9 the swings around any bottom shrink by √0.9 a step, at rates as low as these.
TEST(ToldRightly, SwingsThatDieAreNoBounce) {
    expectGetsThere(catalogued("flat-bottomed").rule("nesterov"));
    expectGetsThere(catalogued("cliff").rule("momentum"));
    expectGetsThere(catalogued("plateau-and-cliff").rule("momentum"));
}

/// Each bottom is too sharp for the rate: 1 − rate·curvature is below −1 wherever it could come to rest
/// (9·0.9 for the waves, 5·1 for the sine, any for the root, whose slope grows without end towards 0).
TEST(ToldRightly, ChaosIsNoConvergence) {
    for (const Typed& typed :
         {catalogued("wavy", 0.9), run("sin(w)", {1}, 5), run("sqrt(|w|)", {5}, 1).steps(200)})
        EXPECT_EQ(told(typed).inTheEnd, Verdict::oscillating) << commandLineOf(typed.settings);
}

/// w1·w2 along w1 = −w2, where each step makes it longer by a tenth; and −w², whatever the rule.
TEST(ToldRightly, WhatFallsForEverHasLeft) {
    expectLeft(run("w1*w2", {0, 1}, 0.1), Cure::none);
    for (const char* rule : {"adam", "rmsprop", "adagrad"})
        expectLeft(catalogued("no-bottom").rule(rule), Cure::none);
}

/// All rates together are 0.1·(1 + 0.9 + 0.65 + 0.35 + 0.1): w stops at 2.6, where the slope is 5.2; and at
/// 5·0.8³ = 2.56 with the other.
TEST(ToldRightly, ARateThatRanOutIsACrawl) {
    EXPECT_EQ(told(run("w^2", {5}, 0.1).scheduled("cosine:steps=5").steps(100)).diagnosis.verdict,
              Verdict::crawling);
    EXPECT_EQ(told(run("w^2", {5}, 0.1).changed("3=1e-12").steps(1000)).diagnosis.verdict, Verdict::crawling);
}

/// 5·0.8¹⁰·(1 − 2·2)³ = −14.5: above its start, and each step is three times the one before.
TEST(ToldRightly, AYoungExplosionIsAnExplosion) {
    const ToldRun young = told(run("w^2", {5}, 0.1).changed("10=2").steps(13));
    EXPECT_EQ(young.diagnosis.verdict, Verdict::diverging);
    EXPECT_EQ(young.diagnosis.cure, Cure::lower);
}

/// Where the cost is defined and its slope is not, at the very bottom: 5 − 5·1, |(3, 4)| − 5·1, 1 − 2·(1/2).
TEST(ToldRightly, LandingOnATipIsArriving) {
    for (const Typed& typed :
         {run("sqrt(w^2)", {5}, 1), run("sqrt(w1^2+w2^2)", {3, 4}, 1), run("sqrt(|w|)", {1}, 2)}) {
        const ToldRun landed = told(typed);
        EXPECT_TRUE(works(landed.diagnosis.verdict)) << commandLineOf(typed.settings);
        EXPECT_EQ(landed.diagnosis.cure, Cure::none) << commandLineOf(typed.settings);
    }
    EXPECT_EQ(told(run("sqrt(w1^2+w2^2)", {0, 0}, 0.1)).diagnosis.verdict, Verdict::stationary);
}

/// e³ − 1 = 19 is the slope at 3: at 5 the first step leads to −92, from where steps of 5 lead back up to the
/// wall and out again. At the bottom the curvature is 1 and at the start 20, so a rate between works.
TEST(ToldRightly, ThrownByAWallItIsLowered) {
    const ToldRun thrown = told(run("exp(w)-w", {3}, 5));
    EXPECT_EQ(thrown.diagnosis.cure, Cure::lower);
    ASSERT_TRUE(thrown.diagnosis.suggestedRate);
    EXPECT_GT(*thrown.diagnosis.suggestedRate, 0.02);
    EXPECT_LT(*thrown.diagnosis.suggestedRate, 1);
}

/// What was suggested ended higher than the run that it cured; told() runs what is suggested.
TEST(ToldRightly, NoCureEndsHigher) {
    told(catalogued("cliff").rule("adam"));
    told(run("|w|", {2}, 0.1).rule("adam"));
    told(run("|w|", {2}, 0.1).rule("adam").steps(400));
    told(catalogued("steep-bowl"));
}

/// From 5 the first step leads to −0.0 and the second past it; there is nothing that a half of two could be
/// the mean of.
TEST(ToldRightly, AFactorIsANumberOrNone) {
    for (const std::uint64_t steps : {1, 2, 3, 4})
        told(run("w^2", {5}, 0.5).rule("momentum").steps(steps));
}

/// Sentences that these runs contradicted; told() holds each against the rows.
TEST(ToldRightly, SentencesAreTrueOfTheRows) {
    told(catalogued("rosenbrock", 0.1).rule("adam").steps(400));      // the cost: 24.2, 5.62, 6.267, 11.8 …
    told(catalogued("rosenbrock"));                                   // the slope: from 233 to 1.9
    told(run("1/w+w", {5}, 1));                                       // four steps do not jump across
    told(catalogued("cliff", 1));                                     // slopes 0.21, 0.25, 0.7, 4.6, −0.4
    told(catalogued("tilted-valley", 0.02));                          // a valley does not only get steeper
    told(run("w^3-3w", {0.9}, 0.7));                                  // the cost: −1.97, −1.7, 0.43, 1.25
    told(run("|w|", {2}, 0.3).steps(1));                              // of one step nothing is for ever
    told(run("sin(3w)+w^2/10", {4}, 0.9).rule("rmsprop").steps(400)); // bursts
}

/// tanh(20)² is 1 to the last digit all around, though its slope, 8·e⁻⁴⁰, is not 0 yet; that of 400 is.
TEST(ToldRightly, APlainIsNoHilltop) {
    EXPECT_EQ(told(run("tanh(w)^2", {20}, 0.1)).diagnosis.verdict, Verdict::crawling);
    const Diagnosis diagnosis = told(run("tanh(w)^2", {400}, 0.1)).diagnosis;
    EXPECT_EQ(diagnosis.verdict, Verdict::stationary);
    EXPECT_TRUE(holds(diagnosis.evidence, "start.plain")) << diagnosis.evidence;
}

/// 10⁴⁰⁰ is defined, and no double.
TEST(ToldRightly, TooLargeIsNotUndefined) {
    const Diagnosis diagnosis = told(run("w^2", {1e200}, 0.1)).diagnosis;
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    for (const Fact& fact : diagnosis.evidence)
        EXPECT_EQ(fact.id.find("undefined"), std::string::npos) << fact;
}

/// A lower place does not depend on where 0 is, and where it is at 0 it is not said to be beside it.
TEST(ToldRightly, ALowerPlaceIsTheSameWhereverZeroIs) {
    const auto lowerOf = [](const char* cost, double start) {
        return told(run(cost, {start}, 0.1)).diagnosis.lowerPoint;
    };
    EXPECT_EQ(lowerOf("w^3", 0).has_value(), lowerOf("(w-1)^3", 1).has_value());
    const auto left = lowerOf("min((w-4)^2+1, w^2)", 4.5);
    ASSERT_TRUE(left);
    EXPECT_EQ(left->front(), 0);
}

} // namespace
} // namespace downhill
