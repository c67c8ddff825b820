// Verdicts on costs that fall for ever, that are flat far out, or that are not defined everywhere.
#include "tests/core/diagnosis/verdicts.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

/// −w² multiplies w by 1 + 2·rate: at 0.1 by 1.2, and the cost falls for ever.
TEST(Verdict, AHillFallsForEver) {
    for (const std::uint64_t steps : {10, 20, 5000}) {
        const Diagnosis diagnosis = diagnosisOf(hill, {.hyper = {.rate = 0.1}, .steps = steps});
        EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
        EXPECT_EQ(diagnosis.cure, Cure::none);
        EXPECT_NEAR(diagnosis.factor.value_or(NAN), 1.2, 1e-12);
    }
}

/// w³ from −5 at 0.1: −5 − 0.3·25 = −12.5, −59.4, −1,117 … reaches −∞.
TEST(Verdict, ACubicFallsForEver) {
    const Diagnosis diagnosis = diagnosisOf(cubic, {.start = {-5}, .hyper = {.rate = 0.1}});
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    EXPECT_EQ(diagnosis.cure, Cure::none);
    // −5 − 3000·25: the cost −4·10¹⁴ after one step, −∞ in a few
    EXPECT_EQ(diagnosisOf(cubic, {.start = {-5}, .hyper = {.rate = 1000}}).cure, Cure::none);
}

/// w³ from 1 at 0.1: w − 0.3·w² is about 1/(1 + 0.3·k), so the slope 3·w² goes from 1/16 to 1/49 of the first
/// in the second half, (16/49)^(1/10) = 0.894 a step: it arrives at the level place 0.
TEST(Verdict, ACubicFromAboveConvergesToItsLevelPlace) {
    const Diagnosis diagnosis = diagnosisOf(cubic, {.start = {1}, .hyper = {.rate = 0.1}});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    EXPECT_NEAR(diagnosis.factor.value_or(NAN), 0.894, 0.02);
}

/// tanh² has a bottom at 0 and is flat far out: it never falls for ever, however steep it gets on the way.
TEST(Verdict, RollingOffAPlateauIsNotDiverging) {
    for (double start = 0.5; start <= 4; start += 0.25)
        for (double rate = 0.01; rate <= 0.5; rate += 0.01)
            for (const std::uint64_t steps : {3, 5, 10, 20, 60, 300})
                ASSERT_NE(verdictOf(plateaus, {.start = {start}, .hyper = {.rate = rate}, .steps = steps}),
                          Verdict::diverging)
                    << start << " rate " << rate << ", " << steps << " steps";
    // from 2.5 at 0.05 the slope, 0.05, moves w by 0.0026 a step, and is no smaller after 20 of them
    EXPECT_EQ(verdictOf(plateaus, {.start = {2.5}, .hyper = {.rate = 0.05}}), Verdict::crawling);
}

/// cos from 0.01: the slope grows by up to 1 + rate a step, less and less, until the valley π comes.
TEST(Verdict, RollingOffAHilltopIsNotDiverging) {
    const OneKnobCost cosine([](double w) { return std::cos(w); }, [](double w) { return -std::sin(w); });
    for (double rate = 0.05; rate <= 0.9; rate += 0.05)
        for (const std::uint64_t steps : {5, 10, 20, 40, 80, 200})
            ASSERT_NE(verdictOf(cosine, {.start = {0.01}, .hyper = {.rate = rate}, .steps = steps}),
                      Verdict::diverging)
                << rate << ", " << steps << " steps";
}

/// The slope of w is 1 everywhere: from 5 at 0.1 it would be at a cost of 0 in 50 steps, and it does not slow
/// down there; at 0.001 it would take 5,000.
TEST(Verdict, ASlopeThatNeverShrinksSetsNoLevel) {
    const OneKnobCost line([](double w) { return w; }, [](double) { return 1.0; });
    const Diagnosis diagnosis = diagnosisOf(line, {});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    EXPECT_EQ(diagnosis.headline, Fact{"headline.converging.on_its_way"});
    EXPECT_EQ(diagnosis.factor, 1);
    EXPECT_EQ(verdictOf(line, {.hyper = {.rate = 0.001}}), Verdict::crawling);
    EXPECT_EQ(verdictOf(line, {.steps = 400}), Verdict::crawling) << "past 0, and on";
}

/// w − ln w from 5 at 10: the slope 1 − 1/5 = 0.8 moves it to −3, where there is no logarithm. At 0.5 it
/// converges to 1.
TEST(Verdict, LeavingTheDomainIsDiverging) {
    const OneKnobCost cost([](double w) { return w - std::log(w); }, [](double w) { return 1 - 1 / w; });
    const Diagnosis diagnosis = diagnosisOf(cost, {.hyper = {.rate = 10}});
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    EXPECT_EQ(diagnosis.cure, Cure::lower);
    EXPECT_FALSE(diagnosis.factor) << "there is one finite slope only";
    EXPECT_EQ(verdictOf(cost, {.hyper = {.rate = 0.5}}), Verdict::converging);
}

TEST(Verdict, AStartOutsideTheDomainHasNoCure) {
    const OneKnobCost root([](double w) { return std::sqrt(w); },
                           [](double w) { return 0.5 / std::sqrt(w); });
    // at 0 the cost is defined and the slope is infinite: nothing to follow
    for (const auto& [start, verdict] : {std::pair(-1.0, Verdict::diverging), {0.0, Verdict::stationary}}) {
        const Diagnosis diagnosis = diagnosisOf(root, {.start = {start}});
        EXPECT_EQ(diagnosis.verdict, verdict);
        EXPECT_EQ(diagnosis.cure, Cure::none);
        EXPECT_FALSE(diagnosis.factor);
    }
}

} // namespace
} // namespace downhill
