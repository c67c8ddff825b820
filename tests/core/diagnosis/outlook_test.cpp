// What a run comes to, gone on, and the one rate that is recommended.
#include "tests/core/descent/trajectory.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

Diagnosis wholeOf(const CostFunction& cost, const RunSettings& settings) {
    return diagnose(descend(cost, settings), cost);
}

/// 25·(1 − 2·rate)^2k is what it is, however long.
TEST(Outlook, IsSilentWhereNothingChanges) {
    for (const double rate : {0.0001, 0.001, 0.1, 0.3, 0.6, 0.95, 1.0, 1.01, 2.0})
        EXPECT_FALSE(wholeOf(Bowl(), {.hyper = {.rate = rate}}).outlook) << rate;
}

/// |w| from 5 at 0.1 is at 3 after 20 steps, at 0 after 50, and then bounces for ever.
TEST(Outlook, SaysThatARunWillBounce) {
    const Diagnosis diagnosis = wholeOf(absolute, {});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    ASSERT_TRUE(diagnosis.outlook);
    EXPECT_EQ(diagnosis.outlook->verdict, Verdict::oscillating);
    EXPECT_EQ(diagnosis.outlook->steps, 400U);
    const Fact& told = diagnosis.evidence.back();
    EXPECT_EQ(told.id, "outlook.oscillating");
    EXPECT_EQ(valueOf<Count>(told, "steps"), Count{400});
}

/// The rate grows tenfold in step 30: 1 − 2·2 = −3 from there on, and beyond doubles within 400.
TEST(Outlook, SaysThatARunWillExplode) {
    const Diagnosis diagnosis = wholeOf(Bowl(), {.hyper = {.rate = 0.2}, .rateChanges = {{30, 2}}});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    ASSERT_TRUE(diagnosis.outlook);
    EXPECT_EQ(diagnosis.outlook->verdict, Verdict::diverging);
    EXPECT_EQ(diagnosis.evidence.back().id, "outlook.explodes");
    // 5·0.6^30·3^k overflows when squared: (5·0.6^30·3^k)² > 1.797·10³⁰⁸
    const double steps = 30 + (std::log(1.797e308) / 2 - std::log(5 * std::pow(0.6, 30))) / std::log(3);
    EXPECT_EQ(static_cast<double>(diagnosis.outlook->steps), std::ceil(steps));
}

TEST(Outlook, IsOfTheStepsAloneWithoutTheCost) {
    EXPECT_FALSE(diagnosisOf(absolute, {}).outlook);
    EXPECT_FALSE(diagnoseWithoutCure(descend(absolute, {}), absolute).outlook);
}

/// w² is there in one step at 0.5: so for whatever run of it there is one recommendation, and it is this.
TEST(Recommended, IsTheSameWhateverTheRun) {
    for (const double rate : {0.001, 0.1, 0.6, 1.0, 2.0}) {
        const Diagnosis diagnosis = wholeOf(Bowl(), {.hyper = {.rate = rate}});
        ASSERT_TRUE(diagnosis.recommended) << rate;
        EXPECT_EQ(diagnosis.recommended->rate, 0.5);
        EXPECT_EQ(diagnosis.recommended->stepsNeeded, 1U);
        EXPECT_EQ(diagnosis.suggestedRate.has_value(), diagnosis.cure != Cure::none);
    }
}

} // namespace
} // namespace downhill
