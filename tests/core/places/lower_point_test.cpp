// A run that settles while a lower place is in view is told so.
#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/diagnosis/diagnosis.h"
#include "core/places/run_view.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace downhill {
namespace {

struct Told {
    std::shared_ptr<const Formula> cost;
    Run run;
    Diagnosis diagnosis;
};

Told told(const RunSettings& settings) {
    auto cost = std::get<std::shared_ptr<const Formula>>(Formula::parse(settings.cost));
    Run run = descend(*cost, settings);
    Diagnosis diagnosis = diagnose(run, *cost, {}, viewOf(*cost));
    return {cost, std::move(run), std::move(diagnosis)};
}

// (w² − 4)²/8 + w/2 is level where w³ − 4w + 1 = 0. With Viète's 2·√(4/3)·cos((arccos(−½/(4/3)^1.5) − 2πk)/3)
// its roots are 1.8608 (a valley, C = 0.9665), 0.2541 (the hill) and −2.1149 (the deeper valley, C =
// −1.0294).
double root(int k) {
    const double third = std::acos(-0.5 / std::pow(4.0 / 3, 1.5)) / 3;
    return 2 * std::sqrt(4.0 / 3) * std::cos(third - 2 * std::numbers::pi * k / 3);
}

TEST(LowerPoint, IsFoundAndToldInTheShallowerValley) {
    const Told run = told({.cost = "(w^2-4)^2/8 + w/2", .start = {3}});
    ASSERT_EQ(run.diagnosis.verdict, Verdict::converging);
    ASSERT_TRUE(run.diagnosis.lowerPoint);
    ASSERT_EQ(run.diagnosis.lowerPoint->size(), 1U);
    double lowest = root(0);
    for (int k : {1, 2})
        lowest = std::min(lowest, root(k));
    EXPECT_NEAR(lowest, -2.1149, 1e-4);
    EXPECT_NEAR(run.diagnosis.lowerPoint->front(), lowest, 1e-6);
    const Fact& told = run.diagnosis.evidence.front();
    EXPECT_EQ(told.id, "lower_place.at_place");
    EXPECT_NEAR(valueOf<Rounded>(told, "cost").value,
                (lowest * lowest - 4) * (lowest * lowest - 4) / 8 + lowest / 2, 1e-9);
    const Facts place = valueOf<Facts>(told, "place");
    EXPECT_NEAR(valueOf<Rounded>(factOf(place, "place.one_knob"), "w").value, lowest, 1e-6);
}

TEST(LowerPoint, IsToldBeforeAnyRateIsTried) {
    const Told run = told({.cost = "(w^2-4)^2/8 + w/2", .start = {3}});
    const Diagnosis quick = diagnoseWithoutCure(run.run, *run.cost, viewOf(*run.cost));
    EXPECT_EQ(quick.evidence, run.diagnosis.evidence);
    EXPECT_EQ(quick.lowerPoint, run.diagnosis.lowerPoint);
    EXPECT_FALSE(quick.suggestedRate);
}

TEST(LowerPoint, IsNoneInTheDeeperValley) {
    const Told run = told({.cost = "(w^2-4)^2/8 + w/2", .start = {-3}});
    EXPECT_EQ(run.diagnosis.verdict, Verdict::converging);
    EXPECT_FALSE(run.diagnosis.lowerPoint);
    EXPECT_FALSE(holds(run.diagnosis.evidence, "lower_place.at_place"));
}

// Nobody looks where nothing is drawn, and an explosion has worse problems.
TEST(LowerPoint, IsLookedForInViewOnly) {
    const Told run = told({.cost = "(w^2-4)^2/8 + w/2", .start = {3}});
    EXPECT_FALSE(diagnose(run.run, *run.cost).lowerPoint);
    const KnobRange right{0.5, 4};
    EXPECT_FALSE(diagnose(run.run, *run.cost, {}, std::span(&right, 1)).lowerPoint);
    EXPECT_FALSE(
        told({.cost = "(w^2-4)^2/8 + w/2", .start = {3}, .hyper = {.rate = 5}}).diagnosis.lowerPoint);
}

// 2w⁴ − 4w³ + 2w² is level at 0 (C = 0), ½ and 1 (C = 0); less w³/10 the valley at 0 stays level and the
// other sinks.
TEST(LowerPoint, IsToldAtALevelStartToo) {
    const Told run = told({.cost = "2w^4-4.1w^3+2w^2", .start = {0}});
    ASSERT_EQ(run.diagnosis.verdict, Verdict::stationary);
    // Level as well where 8w² − 12.3w + 4 = 0: at (12.3 + √(12.3² − 128))/16.
    ASSERT_TRUE(run.diagnosis.lowerPoint);
    EXPECT_NEAR(run.diagnosis.lowerPoint->front(), (12.3 + std::sqrt(12.3 * 12.3 - 128)) / 16, 1e-6);
    EXPECT_TRUE(holds(run.diagnosis.evidence, "lower_place.at_place"));
}

// Room of 6 % of the range, as in cost_view_test.cpp, for each knob by itself: 12 · 6 % = 0.72 beyond 8; 4 ·
// 6 % = 0.24.
TEST(RunView, HoldsTheRunKnobByKnob) {
    const auto cost = std::get<std::shared_ptr<const Formula>>(Formula::parse("w1^2+w2^2"));
    const auto run = descend(*cost, {.cost = "w1^2+w2^2", .start = {8, -2.5}, .steps = 3});
    const KnobRange wanted[] = {{-6, 6}, {-2, 2}};
    const RunView view = viewOf(run, wanted);
    EXPECT_EQ(view.knobs, (std::vector<KnobRange>{{-6, 8.72}, {-2.74, 2}}));
    EXPECT_FALSE(view.leftAt);
    // At rate 2 every step multiplies both by −3: 8 → −24 → 72, −2.5 → 7.5 → −22.5. The second range may grow
    // to 4 · 4.74 = 18.96: with 7.5 it is −2.74 … 7.78; −22.5 is out. The first may grow to 4 · 14.72
    // = 58.88, and −24 still fits in.
    const auto wild =
        descend(*cost, {.cost = "w1^2+w2^2", .start = {8, -2.5}, .hyper = {.rate = 2}, .steps = 3});
    EXPECT_EQ(viewOf(wild, wanted).leftAt, 2U);
}

} // namespace
} // namespace downhill
