// Maps of rates are judged by runs at these rates, and by what pen and paper say of w².
#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "core/text/number_text.h"
#include "tests/core/rates/rate_maps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <stop_token>
#include <string>

namespace downhill {
namespace {

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// Every fifth rate of the standard ones, against a run of its own; counts the verdicts.
void compare(RateMapper& mapper, const CostFunction& cost, const RunSettings& settings,
             std::map<Verdict, int>& seen) {
    const RateMap map = mapper.map(cost, settings, standardRates()).value();
    ASSERT_EQ(map.rates.size(), standardRates().size());
    for (std::size_t i = 0; i < map.rates.size(); i += 5) {
        const MappedRate& mapped = map.rates[i];
        ASSERT_EQ(mapped.rate, standardRates()[i]);
        const auto run = descend(cost, withRateThroughout(settings, mapped.rate));
        ASSERT_EQ(mapped.verdict, diagnose(run).verdict) << "at rate " << mapped.rate;
        ASSERT_EQ(mapped.stopped, run.stopped()) << "at rate " << mapped.rate;
        ASSERT_EQ(mapped.stepsTaken, run.stepsTaken()) << "at rate " << mapped.rate;
        ASSERT_TRUE(same(mapped.finalCost, run.cost(run.rows() - 1))) << "at rate " << mapped.rate;
        ++seen[mapped.verdict];
    }
}

TEST(StandardRates, Ascend) {
    const std::span<const double> rates = standardRates();
    EXPECT_EQ(rates.front(), 1e-6);
    EXPECT_EQ(rates.back(), 1000);
    EXPECT_EQ(std::ranges::count_if(rates, [](double r) { return r >= 0.0001 && r <= 3; }), 256);
    EXPECT_EQ(std::ranges::count(rates, 0.0001), 1);
    EXPECT_EQ(std::ranges::count(rates, 3.0), 1);
    for (std::size_t i = 1; i < rates.size(); ++i) {
        // 30,000 to the power of 1/255 is 1.0413, 100 to that of 1/40 1.122, (1000/3) to that of 1/50 1.123;
        // rounding moves each rate by at most 0.5 %.
        const double ratio = rates[i] / rates[i - 1];
        const bool inside = rates[i] > 0.0001 && rates[i] <= 3;
        EXPECT_NEAR(ratio, inside ? 1.0413 : 1.1225, 0.0115) << rates[i];
    }
}

TEST(StandardRates, ReadAsDecimalsOfThreeDigits) {
    for (const double rate : standardRates()) {
        const std::string text = exactText(rate);
        const std::string digits = text.substr(0, text.find('e'));
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const std::size_t first = digits.find_first_of("123456789");
        EXPECT_LE(std::count_if(digits.begin() + static_cast<std::ptrdiff_t>(first), digits.end(), isDigit),
                  rate == 1000 ? 4 : 3)
            << text;
    }
}

TEST(RateMap, VerdictsAreThoseOfRuns) {
    RateMapper mapper; // one for all: what an earlier map left must not matter
    std::map<Verdict, int> seen;
    for (const char* text : {"w^2", "(w^2-4)^2/8 + w/2", "w^4/4 - w^2 + 0.3*w + sin(3*w)", "abs(w)",
                             "tanh(w)^2", "-w^2", "w^3", "w - ln(w)"})
        for (const double start : {5.0, 1.0, -0.3})
            for (const std::uint64_t steps : {1, 2, 20, 1000})
                for (const double tolerance : {0.0, 1e-6}) {
                    SCOPED_TRACE(std::string(text) + " from " + std::to_string(start) + ", " +
                                 std::to_string(steps) + " steps");
                    compare(mapper, *formula(text),
                            {.start = {start}, .steps = steps, .tolerance = tolerance}, seen);
                    if (HasFatalFailure())
                        return;
                }
    for (const Verdict verdict : {Verdict::diverging, Verdict::oscillating, Verdict::overshooting,
                                  Verdict::crawling, Verdict::converging})
        EXPECT_GT(seen[verdict], 100) << nameOf(verdict);
}

TEST(RateMap, VerdictsOfEveryRule) {
    RateMapper mapper;
    std::map<Verdict, int> seen;
    for (const RuleRow& rule : RuleRow::all())
        for (const char* schedule : {"constant", "cosine"})
            for (const char* text : {"w^2", "(w^2-4)^2/8 + w/2", "abs(w)"})
                for (const std::uint64_t steps : {2, 20, 300}) {
                    SCOPED_TRACE(std::string(rule.name) + ", " + schedule + ", " + text);
                    compare(mapper, *formula(text),
                            {.start = {3},
                             .hyper = {.rule = RuleChoice(rule), .schedule = ScheduleChoice(schedule)},
                             .steps = steps},
                            seen);
                    if (HasFatalFailure())
                        return;
                }
}

TEST(RateMap, OfTwoKnobsAndOfCostsThatAreNoFormulas) {
    RateMapper mapper;
    std::map<Verdict, int> seen;
    compare(mapper, *formula("w1^2 + 10*w2^2"), {.start = {1, -2}, .steps = 100}, seen);
    compare(mapper, *formula("(w1^2 + w2 - 11)^2 + (w1 + w2^2 - 7)^2"), {.start = {1, -2}, .steps = 100},
            seen);
    compare(mapper, plateaus, {.start = {3}, .steps = 100}, seen);
    compare(mapper, LongBowl({1, 2, 0.5}, {0, 1, -1}), {.start = {5, -5, 1}, .steps = 50}, seen);
}

/// Every step multiplies w by 1 − 2·rate. Crawling: over 1,000 steps for two digits.
TEST(RateMap, BoundariesOfTheBowl) {
    const double crawlsBelow = (1 - std::pow(100, -1.0 / 1000)) / 2;
    std::vector<double> rates;
    for (const double boundary : {crawlsBelow, 0.5, 1.0})
        for (const double offset : {-1e-6, 0.0, 1e-6})
            rates.push_back(boundary + offset);
    for (const std::uint64_t steps : {20, 1000}) {
        const RateMap map = mapOf(*formula("w^2"), {.steps = steps, .tolerance = 0}, rates);
        using enum Verdict;
        const std::vector<Verdict> expected = {crawling,     crawling,    converging,
                                               converging,   converging,  overshooting,
                                               overshooting, oscillating, diverging};
        for (std::size_t i = 0; i < rates.size(); ++i)
            if (i != 1) { // exactly there it is a matter of rounding
                EXPECT_EQ(map.rates[i].verdict, expected[i]) << rates[i] << ", " << steps << " steps";
            }
    }
    for (const MappedRate& mapped : mapOf(*formula("w^2"), {.steps = 1000, .tolerance = 0}).rates)
        EXPECT_EQ(mapped.verdict, closedFormOfBowl(mapped.rate)) << mapped.rate;
}

TEST(RateMap, StationaryStart) {
    const RateMap map = mapOf(*formula("w^2"), {.start = {0}});
    for (const MappedRate& mapped : map.rates) {
        EXPECT_EQ(mapped.verdict, Verdict::stationary);
        EXPECT_EQ(mapped.finalCost, 0);
        EXPECT_FALSE(mapped.stepsNeeded);
    }
    EXPECT_FALSE(map.best);
}

TEST(RateMap, StartOutsideOfTheCost) {
    for (const auto& [text, start] : {std::pair("ln(w)", -1.0), {"1/w", 0.0}, {"sqrt(w)", -2.0}}) {
        const RateMap map = mapOf(*formula(text), {.start = {start}});
        for (const MappedRate& mapped : map.rates) {
            EXPECT_EQ(mapped.verdict, Verdict::diverging);
            EXPECT_EQ(mapped.stopped, StopReason::notFinite);
            EXPECT_EQ(mapped.stepsTaken, 0U);
            EXPECT_FALSE(std::isfinite(mapped.finalCost));
            EXPECT_FALSE(mapped.stepsNeeded);
        }
        EXPECT_FALSE(map.best);
    }
}

TEST(RateMap, OfVeryManyStepsTheFirstOnes) {
    const std::vector<double> rates = {0.0001, 0.001, 0.1, 0.7, 1.0};
    const RunSettings settings{.steps = 10'000'000};
    const RateMap map = mapOf(*formula("w^2"), settings, rates);
    EXPECT_EQ(map.steps, 20'000U);
    EXPECT_TRUE(map.capped());
    EXPECT_EQ(map.settings, settings);
    for (const MappedRate& mapped : map.rates) {
        RunSettings shorter = withRateThroughout(settings, mapped.rate);
        shorter.steps = 20'000;
        const auto run = descend(Bowl(), shorter);
        EXPECT_EQ(mapped.verdict, diagnose(run).verdict) << mapped.rate;
        EXPECT_EQ(mapped.stepsTaken, run.stepsTaken());
        EXPECT_EQ(mapped.stopped, run.stopped());
    }
    EXPECT_FALSE(mapOf(*formula("w^2"), {.steps = 20'000}, rates).capped());
    EXPECT_EQ(mappedSteps(2, 1'000'000), 20'000U);
    EXPECT_EQ(mappedSteps(13'002, 1000), 20U);
    EXPECT_EQ(mappedSteps(13'002, 7), 7U);
}

TEST(RateMap, RateAndRateChangesOfTheSettingsDoNotCount) {
    const RateMap plain = mapOf(*formula("w^2"), {}),
                  changed = mapOf(*formula("w^2"), {.hyper = {.rate = 9}, .rateChanges = {{2, 7.0}}});
    for (std::size_t i = 0; i < plain.rates.size(); ++i) {
        EXPECT_EQ(plain.rates[i].verdict, changed.rates[i].verdict);
        EXPECT_EQ(plain.rates[i].finalCost, changed.rates[i].finalCost);
    }
    EXPECT_EQ(plain.best->rate, changed.best->rate);
}

TEST(RateMap, OfNoRatesAndOfOne) {
    EXPECT_TRUE(mapOf(Bowl(), {}, {}).rates.empty());
    const std::vector<double> one = {0.25};
    const RateMap map = mapOf(Bowl(), {}, one);
    EXPECT_EQ(map.rates.front().verdict, Verdict::converging);
    EXPECT_EQ(map.best->rate, 0.5) << "of all rates, whatever the map is of";
}

TEST(RateMap, StopsWhereItIsAsked) {
    std::stop_source* asked = nullptr;
    int evaluations = 0, asking = 0;
    const OneKnobCost cost([](double w) { return w * w; },
                           [&](double w) {
                               if (++evaluations == asking)
                                   asked->request_stop();
                               return 2 * w;
                           });
    RateMapper mapper;
    ASSERT_TRUE(mapper.map(cost, {}, standardRates()));
    const int all = evaluations;
    for (asking = 1; asking <= all; asking += (all - 1) / 10) { // the last ones while short rates are tried
        std::stop_source stop;
        asked = &stop;
        evaluations = 0;
        EXPECT_FALSE(mapper.map(cost, {}, standardRates(), stop.get_token()));
        EXPECT_EQ(evaluations, asking) << "of " << all;
    }
    asking = 0;
    EXPECT_EQ(mapper.map(cost, {}, standardRates())->rates.size(), standardRates().size()) << "and works on";

    std::stop_source before;
    before.request_stop();
    evaluations = 0;
    EXPECT_FALSE(mapper.map(cost, {}, standardRates(), before.get_token()));
    EXPECT_EQ(evaluations, 0);
}

} // namespace
} // namespace downhill
