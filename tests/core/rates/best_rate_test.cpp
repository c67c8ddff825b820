// How many steps a rate needs, and the best rate of a map.
#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "core/verdict/arrival.h"
#include "tests/core/rates/rate_maps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// The cost is 25·(1 − 2·rate)^2k, and some rates end at 0: there after k ≥ ln(10⁻⁴)/(2·ln|1 − 2·rate|).
TEST(StepsNeeded, OnTheBowl) {
    int arrived = 0, underway = 0;
    for (const MappedRate& mapped : mapOf(*formula("w^2"), {.steps = 1000, .tolerance = 0}).rates) {
        const double exactly = std::log(1e-4) / (2 * std::log(std::fabs(1 - 2 * mapped.rate)));
        if (mapped.rate >= 1 || exactly > 1000) {
            EXPECT_FALSE(mapped.stepsNeeded) << mapped.rate;
            ++underway;
        } else {
            ASSERT_TRUE(mapped.stepsNeeded) << mapped.rate;
            EXPECT_EQ(static_cast<double>(*mapped.stepsNeeded), std::ceil(exactly)) << mapped.rate;
            ++arrived;
        }
    }
    EXPECT_GT(arrived, 50);
    EXPECT_GT(underway, 50);
}

/// A ten-thousandth of the way is left, also where the whole way is more than a double can hold.
TEST(StepsNeeded, OfTheLongestWayDown) {
    EXPECT_EQ(goalOf(25, 0), 0.0025);
    EXPECT_NEAR(goalOf(1.5e308, -1.5e308) / 1.5e308, -0.9998, 1e-12);
}

/// A rate that crawls may get there all the same, if it is given the time.
TEST(StepsNeeded, ByOneThatCrawls) {
    const std::vector<double> rates = {0.001, 0.1, 0.11, 0.12};
    const RateMap map = mapOf(*formula("w^2"), {.steps = 5000, .tolerance = 0}, rates);
    EXPECT_EQ(map.rates[0].verdict, Verdict::crawling);
    EXPECT_EQ(map.rates[0].stepsNeeded, 2301U) << "ln(10⁻⁴)/(2·ln 0.998) = 2300.3";
}

/// With momentum 0.9 a step leaves √0.9 of a swing, 0.9 of its cost, and so 0.9²⁰ = 12 % after 20 steps: some
/// rate passes through the bottom just then, but none has got there. In 200 steps (0.9²⁰⁰ = 7·10⁻¹⁰)
/// many do.
TEST(StepsNeeded, NotByPassingThrough) {
    const RuleChoice momentum{"momentum", {0.9}};
    const RateMap early = mapOf(*formula("w^2"), {.hyper = {.rule = momentum}, .steps = 20});
    EXPECT_TRUE(std::ranges::none_of(early.rates, [](const auto& m) { return m.stepsNeeded.has_value(); }));
    EXPECT_FALSE(early.best);
    EXPECT_TRUE(mapOf(*formula("w^2"), {.hyper = {.rule = momentum}, .steps = 200}).best);
}

/// Two valleys: who settles in the higher one has not got there.
TEST(StepsNeeded, ToTheLowestOnly) {
    const std::vector<double> rates = {0.01, 0.02, 0.03, 0.11, 0.12, 0.13}; // these jump across: slope 53
    const auto cost = formula("(w^2-4)^2/8 + w/2");
    const RunSettings settings{.start = {5}, .steps = 2000, .tolerance = 0};
    for (const MappedRate& mapped : mapOf(*cost, settings, rates).rates) {
        ASSERT_TRUE(mapped.verdict == Verdict::converging || mapped.verdict == Verdict::overshooting);
        const double lowest = -1.02, higher = 0.9; // at −2.12 and 1.86
        ASSERT_TRUE(mapped.finalCost < lowest || mapped.finalCost > higher) << mapped.finalCost;
        EXPECT_EQ(mapped.stepsNeeded.has_value(), mapped.rate > 0.1) << mapped.rate;
    }
}

/// w³ − 3·w from 5: low rates glide into its valley at 1, others jump beyond −1 and fall for ever.
TEST(StepsNeeded, NotByOneThatFallsForEver) {
    const RateMap map = mapOf(*formula("w^3 - 3*w"), {.start = {5}, .steps = 1000, .tolerance = 0});
    std::size_t arrive = 0, fall = 0;
    for (const MappedRate& mapped : map.rates)
        if (mapped.verdict == Verdict::diverging) {
            EXPECT_FALSE(mapped.stepsNeeded) << mapped.rate;
            ++fall;
        } else {
            arrive += mapped.stepsNeeded ? 1 : 0;
        }
    EXPECT_GT(arrive, 20U);
    EXPECT_GT(fall, 20U);
}

/// c·w² gets there in one step at 0.5/c, and no rate can do better.
TEST(BestRate, OfABowl) {
    for (const std::uint64_t steps : {3, 20, 1000}) {
        for (const auto& [text, best] : {std::pair("w^2", 0.5),
                                         {"10*w^2", 0.05},
                                         {"w^2/4", 2.0},
                                         {"500*w^2", 0.001},
                                         // beyond what a slider shows
                                         {"w^2/10", 5.0},
                                         {"w^2/1000", 500.0},
                                         {"100000*w^2", 0.000005}}) {
            const RateMap map = mapOf(*formula(text), {.steps = steps});
            ASSERT_TRUE(map.best) << text;
            EXPECT_EQ(map.best->rate, best) << text;
            EXPECT_EQ(map.best->verdict, Verdict::converging);
            EXPECT_EQ(map.best->stepsNeeded, 1U);
        }
    }
}

/// Run on its own it does what the map says, and no rate of the map does it sooner.
/// sin(3w) + w²/10 from 4: the bottom of the valley it stands in is at 3.5847, where the curvature is 8.93.
/// So 0.112 is there at once, or nearly, whatever higher rates find that throw it from valley to valley.
TEST(BestRate, InAValleyAmongOthers) {
    for (const std::uint64_t steps : {20, 100, 1000}) {
        const RateMap map = mapOf(*formula("sin(3w)+w^2/10"), {.start = {4}, .steps = steps});
        ASSERT_TRUE(map.best) << steps;
        EXPECT_NEAR(map.best->rate, 1 / 8.93, 0.02) << steps;
        EXPECT_LE(map.best->stepsNeeded, 3U);
    }
}

TEST(BestRate, WorksWhenTaken) {
    for (const char* text : {"(w^2-4)^2/8 + w/2", "w^4/4 - w^2 + 0.3*w + sin(3*w)", "w - ln(w)", "tanh(w)^2",
                             "w^4", "sin(3w) + w^2/10"})
        for (const char* rule : {"gd", "momentum", "adam"})
            for (const auto& [start, steps] : {std::pair(0.7, 500), {1.5, 500}, {3.0, 500}, {4.0, 20}}) {
                SCOPED_TRACE(std::string(text) + " " + rule + " " + std::to_string(start));
                const RunSettings settings{.start = {start},
                                           .hyper = {.rule = RuleChoice(rule)},
                                           .steps = static_cast<std::uint64_t>(steps),
                                           .tolerance = 0};
                const auto cost = formula(text);
                const RateMap map = mapOf(*cost, settings);
                if (!map.best)
                    continue;
                const auto works = [&](const MappedRate& mapped) {
                    return (mapped.verdict == Verdict::converging ||
                            mapped.verdict == Verdict::overshooting) &&
                           mapped.finalCost < map.startCost;
                };
                // of those that work 10 % to either side as well: no lucky hits
                std::size_t fewest = settings.steps;
                for (const MappedRate& mapped : map.rates) {
                    const bool sure = std::ranges::all_of(map.rates, [&](const MappedRate& other) {
                        return std::fabs(std::log(other.rate / mapped.rate)) > 0.1 || works(other);
                    });
                    if (sure)
                        fewest = std::min(fewest, mapped.stepsNeeded.value_or(settings.steps));
                }
                // those of the map have three digits, the best has two, and looks at its own surroundings
                EXPECT_LE(map.best->stepsNeeded, 6 + fewest + fewest / 2) << map.best->rate;
                const auto cost20 = descend(*cost, [&] {
                    RunSettings longer = withRateThroughout(settings, map.best->rate);
                    longer.steps *= 20;
                    return longer;
                }());
                const auto costs = cost20.costs();
                EXPECT_EQ(diagnose(descend(*cost, withRateThroughout(settings, map.best->rate))).verdict,
                          map.best->verdict);
                const double lowest = *std::ranges::min_element(costs);
                const double goal = lowest + 1e-4 * (map.startCost - lowest);
                EXPECT_TRUE(std::ranges::all_of(costs.subspan(map.best->stepsNeeded),
                                                [&](double c) { return c <= goal; }));
                EXPECT_GT(costs[map.best->stepsNeeded - 1], goal);
            }
}

/// |w| from 5 lands on the tip at 5, at 2.5, at 1.25 …: by luck, for with 1 % more or less it bounces on for
/// ever.
TEST(BestRate, IsNoLuckyHit) {
    for (const std::vector<double>& rates :
         {std::vector{4.95, 5.0, 5.05}, std::vector{1.2, 1.25, 1.3}, std::vector{0.9, 1.0, 1.1}}) {
        const RateMap map = mapOf(*formula("abs(w)"), {.steps = 100, .tolerance = 0}, rates);
        EXPECT_FALSE(map.best) << map.best->rate;
    }
    EXPECT_FALSE(mapOf(*formula("abs(w)"), {.steps = 1000}).best);
}

/// tanh² from 3: such steps lead to the plateau on the other side, where nothing moves any more.
TEST(BestRate, DoesNotLeadFromPlateauToPlateau) {
    const std::vector<double> rates = {1800, 2000, 2200};
    const RateMap map = mapOf(*formula("tanh(w)^2"), {.start = {3}}, rates);
    ASSERT_EQ(map.rates[1].verdict, Verdict::diverging) << "tanh² is higher there than at 3";
    EXPECT_TRUE(!map.best || map.best->rate < 1000);
}

TEST(BestRate, NoneWithoutABottom) {
    for (const char* text : {"-w^2", "w^3", "w"}) {
        const RateMap map = mapOf(*formula(text), {.start = {-5}, .steps = 1000});
        EXPECT_FALSE(map.best) << text;
        EXPECT_TRUE(std::ranges::none_of(map.rates, [](const auto& m) { return m.stepsNeeded.has_value(); }));
    }
}

} // namespace
} // namespace downhill
