// Verdicts whose outcome is derived by hand, in the comment of each.
#include "core/verdict/reading.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace downhill {

namespace {

TEST(Verdict, HasANameForReports) {
    EXPECT_STREQ(nameOf(Verdict::stationary), "stationary");
    EXPECT_STREQ(nameOf(Verdict::diverging), "diverging");
    EXPECT_STREQ(nameOf(Verdict::oscillating), "oscillating");
    EXPECT_STREQ(nameOf(Verdict::overshooting), "overshooting");
    EXPECT_STREQ(nameOf(Verdict::crawling), "crawling");
    EXPECT_STREQ(nameOf(Verdict::converging), "converging");
    EXPECT_STREQ(nameOf(Cure::lower), "lower");
    EXPECT_STREQ(nameOf(Cure::raise), "raise");
    EXPECT_STREQ(nameOf(Cure::none), "none");
}

struct Row {
    double rate;
    Verdict verdict;
    Cure cure;
};

/// The table of the lesson: w² from 5, 20 steps.
TEST(Verdict, TheTableOfTheLesson) {
    using enum Verdict;
    for (const auto& [rate, verdict, cure] : {Row{0.0001, crawling, Cure::raise},
                                              {0.001, crawling, Cure::raise},
                                              {0.1, converging, Cure::none},
                                              {0.3, converging, Cure::none},
                                              {0.5, converging, Cure::none},
                                              {0.6, overshooting, Cure::none},
                                              {0.95, overshooting, Cure::none},
                                              {1.0, oscillating, Cure::lower},
                                              {1.01, diverging, Cure::lower},
                                              {2.0, diverging, Cure::lower}}) {
        const Diagnosis diagnosis = diagnosisOf(Bowl(), {.hyper = {.rate = rate}});
        EXPECT_EQ(diagnosis.verdict, verdict) << rate;
        EXPECT_EQ(diagnosis.cure, cure) << rate;
        EXPECT_NEAR(diagnosis.factor.value_or(NAN), 1 - 2 * rate, 1e-12) << rate;
        const Diagnosis still = diagnosisOf(Bowl(), {.start = {0}, .hyper = {.rate = rate}});
        EXPECT_EQ(still.verdict, stationary);
        EXPECT_EQ(still.cure, Cure::none);
        EXPECT_FALSE(still.factor);
    }
}

/// Every verdict on w² follows from 1 − 2·rate alone: not from the start, nor the steps, nor where the run
/// stops.
TEST(Verdict, AgreesWithTheClosedFormOfTheBowl) {
    std::vector<double> rates = {1e-9,     1e-4,  0.0022, 0.0024,   0.499, 0.501, 0.999, 0.9999, 1.0,
                                 0.999999, 1.001, 1.0001, 1.000001, 2.0,   30,    1e6,   1e300};
    for (int i = 1; i < 300; ++i)
        rates.push_back(i / 200.0);
    for (const double rate : rates)
        for (const double start : {5.0, -3.0, 1e-3, 7e5})
            for (const std::uint64_t steps : {1, 2, 3, 4, 5, 7, 8, 10, 20, 21, 50, 997})
                for (const double tolerance : {0.0, 1e-6}) {
                    const RunSettings settings{
                        .start = {start}, .hyper = {.rate = rate}, .steps = steps, .tolerance = tolerance};
                    const auto run = descend(Bowl(), settings);
                    const Diagnosis diagnosis = diagnose(run);
                    ASSERT_EQ(diagnosis.verdict, closedFormOfBowl(rate))
                        << "rate " << rate << " start " << start << " steps " << steps << " tolerance "
                        << tolerance;
                    if (run.rows() > 2) { // of one huge step there may be no finite factor
                        ASSERT_NEAR(diagnosis.factor.value_or(NAN), 1 - 2 * rate, 1e-12 * std::max(1.0, rate))
                            << rate;
                    }
                }
}

/// Moved to 2.1 the same holds, though doubles end in noise around 2.1, where the slope tells nothing any
/// more.
TEST(Verdict, IsNotFooledByRoundingNoise) {
    for (const double m : {2.0, 2.1, -1234.5678})
        for (const double rate : {0.001, 0.01, 0.1, 0.3, 0.45, 0.55, 0.7, 0.9, 0.99, 1.01, 1.5})
            for (const std::uint64_t steps : {20, 100, 500, 5000}) {
                const Diagnosis diagnosis = diagnosisOf(
                    bowlAt(m), {.start = {5}, .hyper = {.rate = rate}, .steps = steps, .tolerance = 0});
                ASSERT_EQ(diagnosis.verdict, closedFormOfBowl(rate))
                    << m << " rate " << rate << " steps " << steps;
                ASSERT_NEAR(diagnosis.factor.value_or(NAN), 1 - 2 * rate, 1e-3)
                    << m << " rate " << rate << " steps " << steps;
            }
}

/// A large constant on top swallows the differences between costs long before the run arrives.
TEST(Verdict, IsNotFooledByACostThatRoundsToItsBottom) {
    const OneKnobCost raised([](double w) { return 1e6 + (w - 2) * (w - 2); },
                             [](double w) { return 2 * (w - 2); });
    for (const double rate : {0.1, 0.45, 0.6, 0.9, 0.99})
        for (const std::uint64_t steps : {20, 200, 2000})
            EXPECT_EQ(verdictOf(raised, {.hyper = {.rate = rate}, .steps = steps, .tolerance = 0}),
                      closedFormOfBowl(rate))
                << rate << " " << steps;
}

/// 5,000 steps at 0.8 a step end far below the smallest double above zero: 5·0.8^5000 = 10^−484.
/// The same bowls one higher: the cost is 1 to the last digit long before the steps are done, and so falls in
/// the first rows only.
TEST(Verdict, IsNotFooledByABottomThatIsNotZero) {
    const OneKnobCost raised([](double w) { return (w - 2) * (w - 2) + 1; },
                             [](double w) { return 2 * (w - 2); });
    for (const double rate : {0.51, 0.5375, 0.6, 0.7, 0.9, 0.95})
        for (const std::uint64_t steps : {5, 10, 20, 50, 200, 1000}) {
            const Diagnosis diagnosis =
                diagnosisOf(raised, {.start = {5}, .hyper = {.rate = rate}, .steps = steps, .tolerance = 0});
            EXPECT_EQ(diagnosis.verdict, Verdict::overshooting)
                << "rate " << rate << ", " << steps << " steps";
            EXPECT_EQ(diagnosis.cure, Cure::none);
        }
}

/// sin(3w) + w²/10 has a valley every 2.1 and slopes of up to 3: at such rates a run is thrown from one to
/// the next. Whether it ever comes to rest is seen from 30,000 steps. By its first few it may look so, but
/// seldom.
TEST(Verdict, JumpingAboutInSeveralValleysIsOscillating) {
    const OneKnobCost wavy([](double w) { return std::sin(3 * w) + w * w / 10; },
                           [](double w) { return 3 * std::cos(3 * w) + w / 5; });
    int endless = 0, mistaken = 0;
    for (int i = 0; i < 60; ++i) {
        RunSettings settings{
            .start = {4}, .hyper = {.rate = 0.4 + 0.01 * i}, .steps = 30'000, .tolerance = 0};
        const auto full = descend(wavy, settings);
        double steepest = 0;
        for (std::size_t row = full.rows() - 100; row < full.rows(); ++row)
            steepest = std::max(steepest, std::fabs(full.slope(row)[0]));
        if (steepest < 1e-3)
            continue;
        for (const std::uint64_t steps : {20, 50, 100, 200, 1000}) {
            settings.steps = steps;
            ++endless;
            mistaken += verdictOf(wavy, settings) == Verdict::oscillating ? 0 : 1;
        }
    }
    EXPECT_GT(endless, 150);
    EXPECT_LE(mistaken * 25, endless) << "of " << endless;
    for (const std::uint64_t steps : {20, 100, 200, 1000, 5000})
        EXPECT_EQ(verdictOf(wavy, {.start = {4}, .hyper = {.rate = 0.5}, .steps = steps}),
                  Verdict::oscillating)
            << steps;
}

TEST(Verdict, ReadsTheFactorBeforeItDrownsInTheSmallestNumbers) {
    const Diagnosis diagnosis = diagnosisOf(Bowl(), {.hyper = {.rate = 0.1}, .steps = 5000, .tolerance = 0});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    EXPECT_NEAR(diagnosis.factor.value_or(NAN), 0.8, 1e-12);
}

/// From a million at 10⁻²⁰ a step is 2·10⁻¹⁴, which a double near a million (spacing 10⁻¹⁰) cannot even hold.
TEST(Verdict, ARunThatNeverMovesCrawls) {
    const Diagnosis diagnosis =
        diagnosisOf(Bowl(), {.start = {1e6}, .hyper = {.rate = 1e-20}, .tolerance = 0});
    EXPECT_EQ(diagnosis.verdict, Verdict::crawling);
    EXPECT_EQ(diagnosis.factor, 1);
    EXPECT_EQ(diagnosis.cure, Cure::raise);
}

/// 25·9^k is above the largest double at k = 322: the factor is still −3.
TEST(Verdict, ReadsTheFactorOfARunThatReachedInfinity) {
    const Diagnosis diagnosis = diagnosisOf(Bowl(), {.hyper = {.rate = 2}, .steps = 1000});
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    EXPECT_NEAR(diagnosis.factor.value_or(NAN), -3, 1e-12);
}

/// |w| from 5 has slope 1 until it jumps across 0. At 0.1 it is still on its way after 20 steps (w = 3), and
/// will be there after 50; at 0.001 after 5,000.
TEST(Verdict, AbsoluteValueGoesDownAndThenBounces) {
    EXPECT_EQ(verdictOf(absolute, {.hyper = {.rate = 0.1}}), Verdict::converging);
    EXPECT_EQ(verdictOf(absolute, {.hyper = {.rate = 0.001}}), Verdict::crawling);
    // 5, 3.5, 2, 0.5, −1, 0.5, −1 …
    EXPECT_EQ(verdictOf(absolute, {.hyper = {.rate = 1.5}}), Verdict::oscillating);
    // down to 0.2 in 16 steps, then −0.1, 0.2, −0.1, 0.2: the fall is over when the bouncing begins
    EXPECT_EQ(verdictOf(absolute, {.hyper = {.rate = 0.3}}), Verdict::oscillating);
    // 5, −2, 5, −2 …
    EXPECT_EQ(verdictOf(absolute, {.hyper = {.rate = 7}}), Verdict::oscillating);
    // 5 − 5·1 = 0, by luck, where its slope is 0
    const Diagnosis lucky = diagnosisOf(absolute, {.hyper = {.rate = 5}});
    EXPECT_EQ(lucky.verdict, Verdict::converging);
    EXPECT_EQ(lucky.factor, 0);
}

/// w⁴, slope 4·w³. From 5 the slope is 500: at 0.02 it jumps to 5 − 10 = −5 and back.
TEST(Verdict, QuarticBouncesWhereItsStepIsTwiceTheWay) {
    const Diagnosis diagnosis = diagnosisOf(quartic, {.start = {5}, .hyper = {.rate = 0.02}});
    EXPECT_EQ(diagnosis.verdict, Verdict::oscillating);
    EXPECT_EQ(diagnosis.factor, -1);
}

/// From 1 at 0.75: 1 − 3 = −2, −2 + 24 = 22, 22 − 31,944 = −31,922 …
TEST(Verdict, QuarticExplodes) {
    EXPECT_EQ(verdictOf(quartic, {.start = {1}, .hyper = {.rate = 0.75}}), Verdict::diverging);
    EXPECT_EQ(verdictOf(quartic, {.start = {1}, .hyper = {.rate = 0.75}, .steps = 1}),
              Verdict::diverging); // 1 to 16
    EXPECT_EQ(verdictOf(quartic, {.start = {1}, .hyper = {.rate = 0.75}, .steps = 2}), Verdict::diverging);
}

/// w⁴/4, slope w³, from 2 at 0.3: 2 − 2.4 = −0.4 jumps across once, then glides: −0.4 + 0.3·0.064 = −0.3808,
/// −0.3642 …, the slope shrinking by (1 − 0.3·w²)³, about 0.9.
TEST(Verdict, OneJumpAtTheBeginningIsNotOvershooting) {
    const OneKnobCost cost([](double w) { return w * w * w * w / 4; }, [](double w) { return w * w * w; });
    const Diagnosis diagnosis = diagnosisOf(cost, {.start = {2}, .hyper = {.rate = 0.3}});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    EXPECT_GT(diagnosis.factor.value_or(NAN), 0.85);
    EXPECT_LT(diagnosis.factor.value_or(NAN), 0.97);
}

/// (w² − 1)²/4: a step maps w to (1 + r)·w − r·w³. Around the valley 1 the steps bounce between two places p,
/// q with p·q = 1/r and p + q = √(1 + 3/r) as soon as r > 1, and the multiplier of that bounce, 9 − 2·(1 +
/// r)², keeps it stable until (1 + r)² = 5, r = 1.236; then it is four places.
TEST(Verdict, BouncesBetweenTwoOrFourPlacesAreOscillating) {
    for (const double rate : {1.05, 1.1, 1.2, 1.23, 1.25, 1.26})
        for (const double start : {1.1, 0.8, 1.15})
            for (const std::uint64_t steps : {60, 61, 200, 400, 1003})
                EXPECT_EQ(verdictOf(twoValleys, {.start = {start}, .hyper = {.rate = rate}, .steps = steps}),
                          Verdict::oscillating)
                    << rate << " from " << start << ", " << steps << " steps";
    // at 1.2 the two places by hand: p·q = 5/6, p + q = √3.5, so p = 1.1395, q = 0.7313
    const double p = (std::sqrt(3.5) + std::sqrt(1.0 / 6)) / 2;
    const Diagnosis diagnosis = diagnosisOf(twoValleys, {.start = {p}, .hyper = {.rate = 1.2}});
    EXPECT_EQ(diagnosis.verdict, Verdict::oscillating);
    EXPECT_NEAR(diagnosis.factor.value_or(NAN), -1, 1e-9);
}

/// At 1.05 a step away from 1 grows by 1 − 2.1 = −1.1, from 0.001 until it bounces between two places 0.218
/// apart
/// ((p − q)² = 1 − 1/r), some 50 steps later. That rise ends, and is no explosion.
TEST(Verdict, ClosingInOnABounceFromBelowIsOscillating) {
    for (const std::uint64_t steps : {64, 70, 77, 90, 100, 200})
        EXPECT_EQ(verdictOf(twoValleys, {.start = {1.001}, .hyper = {.rate = 1.05}, .steps = steps}),
                  Verdict::oscillating)
            << steps << " steps";
}

/// −0.1, 0.2, −0.1: the cost 0.1, 0.2, 0.1 fell in the last step, and still is where it began.
TEST(Verdict, TwoStepsOfABounceAreOscillating) {
    EXPECT_EQ(verdictOf(absolute, {.start = {-0.1}, .hyper = {.rate = 0.3}, .steps = 2}),
              Verdict::oscillating);
    EXPECT_EQ(verdictOf(absolute, {.start = {0.2}, .hyper = {.rate = 0.3}, .steps = 2}),
              Verdict::oscillating);
}

/// Below 1, the same valley: curvature 2, so 1 − 2·rate as for w². At 0.9, −0.8.
TEST(Verdict, TheSameValleyConvergesBelowItsLimit) {
    EXPECT_EQ(verdictOf(twoValleys, {.start = {1.1}, .hyper = {.rate = 0.3}}), Verdict::converging);
    const Diagnosis diagnosis =
        diagnosisOf(twoValleys, {.start = {1.1}, .hyper = {.rate = 0.9}, .steps = 60});
    EXPECT_EQ(diagnosis.verdict, Verdict::overshooting);
    EXPECT_NEAR(diagnosis.factor.value_or(NAN), -0.8, 0.02);
}

/// w₁² + 10·w₂² from (1, 1): w₁ by 1 − 2·rate, w₂ by 1 − 20·rate a step. At 0.04: 0.92 and 0.2. At 0.095:
/// 0.81 and −0.9. At 0.1: 0.8 and −1, so that w₂ bounces for ever. At 0.11: −1.2.
TEST(Verdict, TwoKnobs) {
    const LongBowl bowl({1, 10}, {0, 0});
    const auto of = [&](double rate, std::uint64_t steps) {
        return diagnosisOf(bowl, {.start = {1, 1}, .hyper = {.rate = rate}, .steps = steps, .tolerance = 0});
    };
    for (const std::uint64_t steps : {60, 300}) {
        EXPECT_EQ(of(0.04, steps).verdict, Verdict::converging);
        EXPECT_NEAR(of(0.04, steps).factor.value_or(NAN), 0.92, 1e-6);
        EXPECT_EQ(of(0.095, steps).verdict, Verdict::overshooting);
        EXPECT_NEAR(of(0.095, steps).factor.value_or(NAN), -0.9, 1e-3);
        EXPECT_EQ(of(0.1, steps).verdict, Verdict::oscillating);
        EXPECT_NEAR(of(0.1, steps).factor.value_or(NAN), -1, 1e-3);
        EXPECT_EQ(of(0.11, steps).verdict, Verdict::diverging);
        EXPECT_NEAR(of(0.11, steps).factor.value_or(NAN), -1.2, 1e-3);
    }
    EXPECT_EQ(of(1e-5, 20).verdict, Verdict::crawling); // 1 − 2·10⁻⁵ and 1 − 2·10⁻⁴
    EXPECT_EQ(diagnosisOf(bowl, {.start = {0, 0}}).verdict, Verdict::stationary);
}

/// The minimum at (0, 2): w₁ shrinks towards 0 for ever, w₂ ends in the noise around 2. Both by 0.8 at 0.1.
TEST(Verdict, NoiseInOneKnobDoesNotHideTheOther) {
    const LongBowl bowl({1, 1}, {0, 2});
    const Diagnosis diagnosis =
        diagnosisOf(bowl, {.start = {5, 5}, .hyper = {.rate = 0.1}, .steps = 3000, .tolerance = 0});
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    EXPECT_NEAR(diagnosis.factor.value_or(NAN), 0.8, 1e-3);
}

/// A thousand knobs, all by 1 − 2·rate.
TEST(Verdict, ManyKnobs) {
    const LongBowl bowl(std::vector<double>(1000, 1.0), std::vector<double>(1000, 0.0));
    for (const double rate : {0.001, 0.1, 0.5, 0.9, 1.0, 1.5})
        EXPECT_EQ(verdictOf(bowl, {.start = std::vector<double>(1000, 5.0), .hyper = {.rate = rate}}),
                  closedFormOfBowl(rate));
}

TEST(Verdict, ACancelledRunIsReadAsFarAsItCame) {
    std::stop_source stop;
    stop.request_stop();
    const Diagnosis diagnosis = diagnose(descend(Bowl(), {}, stop.get_token()));
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    EXPECT_FALSE(diagnosis.factor);
    EXPECT_EQ(diagnosis.evidence, Facts{{"no_step"}});
}

/// Ten million rows in a blink; the limit is generous, as machines stall.
TEST(Verdict, TenMillionSteps) {
    for (const auto& [rate, verdict] :
         {std::pair{1e-7, Verdict::crawling}, {1.0, Verdict::oscillating}, {0.5, Verdict::converging}}) {
        const auto run = descend(Bowl(), {.hyper = {.rate = rate}, .steps = 10'000'000, .tolerance = 0});
        EXPECT_EQ(diagnose(run).verdict, verdict);
    }
}

} // namespace
} // namespace downhill
