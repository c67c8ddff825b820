// Runs whose steps are as long as the rate, and runs that a weight decay pulls at: nothing is said that does
// not hold for them.
#include "core/descent/longer_run.h"
#include "tests/core/descent/trajectory.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace downhill {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::Not;

RunSettings bySign(const char* name, std::uint64_t steps, const char* course = "constant",
                   double rate = 0.1) {
    return {.start = {5.03},
            .hyper = {.rate = rate, .rule = rule(name), .schedule = schedule(course)},
            .steps = steps,
            .tolerance = 0};
}

Diagnosis cureOnABowl(const RunSettings& settings) { return diagnose(descend(Bowl(), settings), Bowl()); }

/// 5.03, 4.93, … 0.03, −0.07, 0.03 for ever. No lower rate settles either.
TEST(VerdictOfSignDescent, BouncesByItsRateForEver) {
    for (const std::uint64_t steps : {200, 1001}) {
        const Diagnosis diagnosis = cureOnABowl(bySign("sign", steps));
        EXPECT_EQ(diagnosis.verdict, Verdict::oscillating);
        EXPECT_EQ(diagnosis.headline, Fact{"headline.bounces.for_ever"});
        EXPECT_EQ(diagnosis.cure, Cure::lower);
        EXPECT_FALSE(diagnosis.suggestedRate);
        EXPECT_EQ(diagnosis.advice, Facts{{"advice.steps_never_shrink"}});
    }
}

/// Twenty steps have not come to the bottom; the run gone on bounces there, and the words say so.
TEST(VerdictOfSignDescent, OnItsWayItIsToldToBounce) {
    const Diagnosis diagnosis = cureOnABowl(bySign("sign", 20));
    EXPECT_NE(diagnosis.verdict, Verdict::oscillating);
    EXPECT_NE(diagnosis.verdict, Verdict::diverging);
    ASSERT_TRUE(diagnosis.outlook);
    EXPECT_EQ(diagnosis.outlook->verdict, Verdict::oscillating);
    EXPECT_EQ(diagnosis.advice, Facts{{"advice.steps_never_shrink"}});
}

/// What the advice says helps: 1·0.9ᵏ are 10 in all, twice as far as it is to the bottom.
TEST(VerdictOfSignDescent, SettlesWithASchedule) {
    for (const char* name : {"sign", "lion"}) {
        const Diagnosis diagnosis = cureOnABowl(bySign(name, 200, "exponential:decay=0.9", 1));
        EXPECT_TRUE(diagnosis.verdict == Verdict::converging || diagnosis.verdict == Verdict::overshooting)
            << name << ' ' << nameOf(diagnosis.verdict);
        EXPECT_FALSE(diagnosis.outlook) << name;
        // it turns back at any rate that arrives, and with any momentum
        EXPECT_EQ(diagnosis.advice, Facts{}) << name;
    }
}

/// Its mean slope lets it swing wider, and no lower momentum or rate lets it rest.
TEST(VerdictOfLion, SwingsWithoutEnd) {
    for (const std::uint64_t steps : {300, 1000}) {
        const Diagnosis diagnosis = cureOnABowl(bySign("lion", steps));
        EXPECT_EQ(diagnosis.verdict, Verdict::oscillating);
        EXPECT_FALSE(diagnosis.suggestedRate);
        EXPECT_EQ(diagnosis.advice, Facts{{"advice.steps_never_shrink"}});
    }
    // swings that have only begun look as if they died down, and gone on they do not
    const Diagnosis begun = cureOnABowl(bySign("lion", 200));
    EXPECT_TRUE(begun.verdict == Verdict::oscillating ||
                (begun.outlook && begun.outlook->verdict == Verdict::oscillating));
    EXPECT_EQ(begun.advice, Facts{{"advice.steps_never_shrink"}});
}

/// At the bottom there is no slope, and still a decay moves: `so no step moves` would be wrong.
TEST(VerdictOfAdamW, AtTheBottomIsNotStationaryWhereADecayPulls) {
    const OneKnobCost aside = bowlAt(2);
    for (const std::uint64_t steps : {1, 5, 20, 500}) {
        RunSettings settings{
            .start = {2}, .hyper = {.rate = 0.01, .rule = rule("adamw")}, .steps = steps, .tolerance = 0};
        const auto run = descend(aside, settings);
        ASSERT_NE(run.w(1)[0], 2);
        const Diagnosis diagnosis = diagnose(run, aside);
        EXPECT_NE(diagnosis.verdict, Verdict::stationary) << steps;
        EXPECT_NE(diagnosis.headline.id, "headline.explodes") << steps;
        EXPECT_THAT(idsOf(diagnosis.evidence), Each(Not(HasSubstr("slope_zero")))) << steps;
        settings.hyper.rule = rule("adamw:weight_decay=0");
        EXPECT_EQ(diagnosisOf(aside, settings).verdict, Verdict::stationary) << steps;
    }
}

/// Pulled out of its valley by a hundredth a step, against which a slope of 2·10⁻⁴·(w − 2) can do nothing.
TEST(VerdictOfAdamW, IsToldThatTheDecayPulls) {
    const OneKnobCost shallow([](double w) { return 1e-4 * (w - 2) * (w - 2); },
                              [](double w) { return 2e-4 * (w - 2); });
    const Diagnosis diagnosis =
        diagnose(descend(shallow, {.start = {2},
                                   .hyper = {.rate = 0.01, .rule = rule("adamw:epsilon=1,weight_decay=1")},
                                   .steps = 400,
                                   .tolerance = 0}),
                 shallow);
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    EXPECT_EQ(diagnosis.headline, Fact{"headline.thrown_out"});
    EXPECT_EQ(diagnosis.advice, Facts{{"advice.decay_pulls"}});
}

} // namespace
} // namespace downhill
