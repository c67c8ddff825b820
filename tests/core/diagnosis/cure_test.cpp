// Cures are tried out, so they must work.
#include "core/places/surroundings.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {

namespace {

/// With the cure looked up.
Diagnosis cureOf(const CostFunction& cost, const RunSettings& settings) {
    return diagnose(descend(cost, settings), cost);
}

/// 1 − 2·0.5 = 0: one step, and no rate can do better.
TEST(Cure, OfTheBowlIsOneHalf) {
    for (const double rate : {0.0001, 0.001, 0.1, 0.3, 0.5, 0.6, 0.95, 1.0, 1.01, 2.0})
        for (const std::uint64_t steps : {3, 20, 5000}) {
            const Diagnosis diagnosis = cureOf(Bowl(), {.hyper = {.rate = rate}, .steps = steps});
            EXPECT_EQ(diagnosis.suggestedRate.has_value(), diagnosis.cure != Cure::none) << rate;
            if (diagnosis.suggestedRate) {
                EXPECT_EQ(diagnosis.suggestedRate, 0.5) << rate;
            }
        }
}

/// c·w²: 1 − 2·c·rate is 0 at 0.5/c.
TEST(Cure, FindsSmallAndLargeRates) {
    for (const double c : {1e-3, 0.1, 10.0, 1e5}) {
        const LongBowl bowl({c}, {0});
        EXPECT_EQ(cureOf(bowl, {.hyper = {.rate = 1.5 / c}}).suggestedRate, 0.5 / c);
        EXPECT_EQ(cureOf(bowl, {.hyper = {.rate = 1e-4 / c}}).suggestedRate, 0.5 / c);
    }
    // far below the usual grid
    const LongBowl steep({1e8}, {0});
    EXPECT_EQ(cureOf(steep, {.hyper = {.rate = 0.1}}).suggestedRate, 5e-9);
}

TEST(Cure, WorksWhenTaken) {
    const OneKnobCost valleys([](double w) { return (w * w - 4) * (w * w - 4) / 8 + w / 2; },
                              [](double w) { return w * (w * w - 4) / 2 + 0.5; });
    const OneKnobCost quartic([](double w) { return w * w * w * w; }, [](double w) { return 4 * w * w * w; });
    const OneKnobCost logarithm([](double w) { return w - std::log(w); }, [](double w) { return 1 - 1 / w; });
    const OneKnobCost waves([](double w) { return w * w / 10 + std::sin(3 * w); },
                            [](double w) { return w / 5 + 3 * std::cos(3 * w); });
    int suggestions = 0;
    for (const CostFunction* cost :
         std::initializer_list<const CostFunction*>{&valleys, &quartic, &logarithm, &waves})
        for (const double start : {0.7, 3.0, 5.0})
            for (const double rate : {1e-5, 1e-3, 0.02, 0.1, 0.3, 0.5, 0.7, 1.0, 2.0, 10.0})
                for (const std::uint64_t steps : {5, 20, 3000}) {
                    RunSettings settings{.start = {start}, .hyper = {.rate = rate}, .steps = steps};
                    const Diagnosis diagnosis = cureOf(*cost, settings);
                    if (!diagnosis.suggestedRate)
                        continue;
                    ++suggestions;
                    ASSERT_NE(diagnosis.cure, Cure::none);
                    ASSERT_EQ(*diagnosis.suggestedRate < rate, diagnosis.cure == Cure::lower);
                    settings.hyper.rate = *diagnosis.suggestedRate;
                    const Verdict verdict = diagnose(descend(*cost, settings)).verdict;
                    ASSERT_TRUE(verdict == Verdict::converging || verdict == Verdict::overshooting)
                        << "from " << start << " at " << rate << ": " << settings.hyper.rate;
                }
    EXPECT_GT(suggestions, 50);
}

/// w₁² + 10·w₂²: below 0.1 it converges, so a run at 0.2 is told to go there.
TEST(Cure, OfTwoKnobs) {
    const LongBowl bowl({1, 10}, {0, 0});
    const Diagnosis diagnosis = cureOf(bowl, {.start = {1, 1}, .hyper = {.rate = 0.2}});
    EXPECT_EQ(diagnosis.verdict, Verdict::diverging);
    ASSERT_TRUE(diagnosis.suggestedRate);
    EXPECT_LT(*diagnosis.suggestedRate, 0.1);
    EXPECT_GT(*diagnosis.suggestedRate, 0.01);
}

/// The slope of |w| never shrinks: no fixed rate settles, but for one that lands on the tip by luck (5 from
/// 5). A run that has come across the tip is told why: after 5/rate steps.
TEST(Cure, OfTheAbsoluteValueThereIsNone) {
    for (const double rate : {0.001, 0.1, 0.26, 0.3, 1.5, 7.0})
        for (const std::uint64_t steps : {20, 1000}) {
            const Diagnosis diagnosis = cureOf(absolute, {.hyper = {.rate = rate}, .steps = steps});
            EXPECT_FALSE(diagnosis.suggestedRate) << rate << ", " << steps << " steps";
            if (static_cast<double>(steps - 1) > 5 / rate) {
                EXPECT_EQ(diagnosis.advice, Facts{{"advice.slope_never_shrinks"}}) << rate << ", " << steps;
            }
        }
}

TEST(Cure, OfACostWithoutABottomThereIsNone) {
    const OneKnobCost line([](double w) { return w; }, [](double) { return 1.0; });
    for (const Diagnosis& diagnosis :
         {cureOf(hill, {}), cureOf(hill, {.steps = 5000}), cureOf(hill, {.hyper = {.rate = 0.001}}),
          cureOf(cubic, {.start = {-5}}), cureOf(cubic, {.start = {-5}, .hyper = {.rate = 0.001}}),
          cureOf(line, {})}) {
        EXPECT_EQ(diagnosis.cure, Cure::none);
        EXPECT_FALSE(diagnosis.suggestedRate);
        EXPECT_EQ(diagnosis.advice, Facts{{"advice.no_bottom"}});
    }
}

/// −w² near 0, but with walls: −w² + w⁴/10⁸ has its bottoms at ±7,071. What looks like a fall without end is
/// none.
TEST(Cure, NoBottomIsOnlySaidWhereThereIsNone) {
    const OneKnobCost walls([](double w) { return -w * w + w * w * w * w / 1e8; },
                            [](double w) { return -2 * w + 4 * w * w * w / 1e8; });
    const Diagnosis diagnosis = cureOf(walls, {.start = {1e-3}, .hyper = {.rate = 0.1}, .steps = 10});
    EXPECT_FALSE(holds(diagnosis.advice, "advice.no_bottom")) << diagnosis.advice;
}

/// tanh² from 3: a rate of 1,000 jumps to −17, from one plateau to the other, where it stands still. That is
/// no cure.
TEST(Cure, DoesNotLeadFromPlateauToPlateau) {
    const OneKnobCost plateaus([](double w) { return std::tanh(w) * std::tanh(w); },
                               [](double w) { return 2 * std::tanh(w) / (std::cosh(w) * std::cosh(w)); });
    for (const std::uint64_t steps : {20, 200}) {
        RunSettings settings{.start = {3}, .hyper = {.rate = 0.001}, .steps = steps};
        const Diagnosis diagnosis = cureOf(plateaus, settings);
        EXPECT_EQ(diagnosis.verdict, Verdict::crawling);
        ASSERT_TRUE(diagnosis.suggestedRate);
        settings.hyper.rate = *diagnosis.suggestedRate;
        settings.steps *= 20; // 20 alone are too few to come down
        const auto run = descend(plateaus, settings);
        EXPECT_LT(run.cost(run.rows() - 1), 0.01);
    }
}

TEST(Cure, ComesBackEarlyWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto run = descend(Bowl(), {.hyper = {.rate = 1}, .steps = 100'000});
    const Diagnosis diagnosis = diagnose(run, Bowl(), stop.get_token());
    EXPECT_EQ(diagnosis.verdict, Verdict::oscillating);
    EXPECT_EQ(diagnosis.cure, Cure::lower);
    EXPECT_FALSE(diagnosis.suggestedRate);
    EXPECT_EQ(diagnosis.advice, Facts{{"advice.lower"}});
}

TEST(Cure, TheVerdictIsThatOfTheStepsAlone) {
    for (const double rate : {0.001, 0.1, 0.5, 0.7, 1.0, 1.2}) {
        const auto run = descend(Bowl(), {.hyper = {.rate = rate}});
        EXPECT_EQ(diagnose(run).verdict, diagnose(run, Bowl()).verdict);
        EXPECT_EQ(diagnose(run).factor, diagnose(run, Bowl()).factor);
        EXPECT_EQ(diagnose(run).evidence, diagnose(run, Bowl()).evidence);
        EXPECT_FALSE(diagnose(run).suggestedRate);
    }
}

TEST(HasNoBottom, LooksAllTheWayDown) {
    const auto from = [](const OneKnobCost& cost, double w) {
        double slope = 0;
        cost.costAndGradient({&w, 1}, {&slope, 1});
        return hasNoBottom(cost, {&w, 1}, {&slope, 1});
    };
    EXPECT_TRUE(from(hill, 5));
    EXPECT_TRUE(from(cubic, -5));
    EXPECT_TRUE(from(cubic, 5)) << "downhill from 5 leads through 0 and on";
    // −ln w falls by ln 2 with every doubling, for ever
    EXPECT_TRUE(from({[](double w) { return -std::log(w); }, [](double w) { return -1 / w; }}, 5));
    EXPECT_TRUE(from(
        {[](double w) { return -w + std::sin(3 * w); }, [](double w) { return -1 + 3 * std::cos(3 * w); }},
        0.6));
    EXPECT_FALSE(from({[](double w) { return w * w; }, [](double w) { return 2 * w; }}, 5));
    EXPECT_FALSE(from({[](double w) { return std::exp(w); }, [](double w) { return std::exp(w); }}, 5))
        << "down to 0";
    EXPECT_FALSE(from({[](double w) { return 1 / w; }, [](double w) { return -1 / (w * w); }}, 5))
        << "down to 0";
    EXPECT_FALSE(from({[](double w) { return std::sin(w); }, [](double w) { return std::cos(w); }}, 5));
    EXPECT_FALSE(from({[](double w) { return std::log(w); }, [](double w) { return 1 / w; }}, 5))
        << "ends at 0";
    EXPECT_FALSE(from(absolute, 0)) << "no direction";
}

TEST(LevelPlace, TellsABottomFromATop) {
    const auto at = [](OneKnobCost::Function cost, double w) {
        const OneKnobCost one(std::move(cost), [](double) { return 0.0; });
        return levelPlaceAt(one, {&w, 1});
    };
    EXPECT_EQ(at([](double w) { return w * w; }, 0), LevelPlace::minimum);
    EXPECT_EQ(at([](double w) { return std::pow(w, 8); }, 0), LevelPlace::minimum);
    EXPECT_EQ(at([](double w) { return 1e9 + std::pow(w, 4); }, 0), LevelPlace::minimum)
        << "hidden by rounding nearby";
    EXPECT_EQ(at([](double w) { return std::cos(w); }, 0), LevelPlace::maximum);
    EXPECT_EQ(at([](double w) { return w * w * w; }, 0), LevelPlace::saddle);
    EXPECT_EQ(at([](double) { return 3.0; }, 7), LevelPlace::flat);

    const double origin[] = {0, 0};
    EXPECT_EQ(levelPlaceAt(LongBowl({1, -1}, {0, 0}), origin), LevelPlace::saddle);
    EXPECT_EQ(levelPlaceAt(LongBowl({1, 2}, {0, 0}), origin), LevelPlace::minimum);
    EXPECT_EQ(levelPlaceAt(LongBowl({-1, -2}, {0, 0}), origin), LevelPlace::maximum);
    const std::vector<double> many(100, 0.0);
    EXPECT_EQ(levelPlaceAt(LongBowl(std::vector<double>(100, 1.0), many), many), LevelPlace::unknown);
}

} // namespace
} // namespace downhill
