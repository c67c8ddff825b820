// Lanes are judged by descend(), which knows nothing of lanes.
#include "core/descent/side_by_side.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/formula/formula.h"
#include "core/rules/update_rule.h"
#include "tests/core/descent/costs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <map>
#include <set>
#include <stop_token>
#include <vector>

namespace downhill {
namespace {

std::shared_ptr<const Formula> formula(const char* text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

/// From far too low to far too high, so that lanes end at different steps and for different reasons. More
/// than fit into one group of lanes.
const std::vector<double> manyRates = [] {
    std::vector<double> rates;
    for (double rate = 1e-3; rate < 30; rate *= 1.17)
        rates.push_back(rate);
    rates.push_back(0.5); // w² in one step
    rates.push_back(1);   // and for ever to and fro
    return rates;
}();

bool sameBits(std::span<const double> a, std::span<const double> b) {
    return std::ranges::equal(a, b, [](double x, double y) {
        return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y) ||
               (std::isnan(x) && std::isnan(y));
    });
}

::testing::AssertionResult sameRows(const Steps& steps, const Run& run) {
    if (steps.rows() != run.rows())
        return ::testing::AssertionFailure() << steps.rows() << " rows instead of " << run.rows();
    for (std::size_t row = 0; row < run.rows(); ++row)
        if (!sameBits(steps.w(row), run.w(row)) || !sameBits(steps.slope(row), run.slope(row)) ||
            !sameBits(steps.change(row), run.change(row)) ||
            !sameBits({&steps.costs()[row], 1}, {&run.costs()[row], 1}))
            return ::testing::AssertionFailure() << "row " << row;
    return ::testing::AssertionSuccess();
}

/// All lanes against runs of their own; gives how often each reason to stop was seen.
std::map<StopReason, int> compare(SideBySide& sideBySide, const CostFunction& cost,
                                  const RunSettings& settings) {
    std::map<StopReason, int> seen;
    std::set<std::size_t> told;
    const bool done = sideBySide.run(cost, settings, manyRates, settings.steps, {},
                                     [&](std::size_t which, const Steps& steps, StopReason stopped) {
                                         const Run run =
                                             descend(cost, withRateThroughout(settings, manyRates[which]));
                                         EXPECT_EQ(stopped, run.stopped()) << manyRates[which];
                                         EXPECT_TRUE(sameRows(steps, run)) << "at rate " << manyRates[which];
                                         EXPECT_TRUE(told.insert(which).second) << "told twice";
                                         ++seen[stopped];
                                     });
    EXPECT_TRUE(done);
    EXPECT_EQ(told.size(), manyRates.size());
    return seen;
}

TEST(SideBySide, EachLaneIsARunOfItsOwn) {
    SideBySide sideBySide; // one for all: what an earlier use left must not matter
    std::map<StopReason, int> seen;
    for (const char* text : {"w^2", "(w^2-4)^2/8 + w/2", "w^4/4 - w^2 + 0.3*w + sin(3*w)", "abs(w)",
                             "tanh(w)^2", "w^3", "-w^2", "w - ln(w)", "sqrt(w)"})
        for (const double start : {-1.0, 0.0, 1.0, 5.0, 15.0})
            for (const std::uint64_t steps : {1, 2, 15, 16, 17, 20, 300})
                for (const double tolerance : {0.0, 1e-6}) {
                    SCOPED_TRACE(text);
                    const auto cost = formula(text);
                    for (const auto& [reason, count] : compare(
                             sideBySide, *cost, {.start = {start}, .steps = steps, .tolerance = tolerance}))
                        seen[reason] += count;
                }
    for (const StopReason reason : {StopReason::maxSteps, StopReason::belowTolerance, StopReason::notFinite})
        EXPECT_GT(seen[reason], 1000) << nameOf(reason);
}

TEST(SideBySide, WithEveryRuleAndSchedule) {
    SideBySide sideBySide;
    for (const RuleRow& rule : RuleRow::all())
        for (const ScheduleRow& schedule : ScheduleRow::all())
            for (const char* text : {"w^2", "(w^2-4)^2/8 + w/2", "w - ln(w)"})
                for (const double tolerance : {0.0, 1e-6}) {
                    SCOPED_TRACE(std::string(rule.name) + " " + schedule.name + " " + text);
                    compare(sideBySide, *formula(text),
                            {.start = {3},
                             .hyper = {.rule = RuleChoice(rule), .schedule = ScheduleChoice(schedule)},
                             .steps = 200,
                             .tolerance = tolerance});
                }
}

TEST(SideBySide, WithTwoKnobs) {
    SideBySide sideBySide;
    for (const char* text :
         {"w1^2 + 10*w2^2", "(w1^2 + w2 - 11)^2 + (w1 + w2^2 - 7)^2", "abs(w1) + w2^2", "w1 - ln(w1) + w2^2"})
        for (const char* rule : {"gd", "momentum", "adam"})
            for (const double tolerance : {0.0, 1e-6}) {
                SCOPED_TRACE(std::string(text) + " " + rule);
                compare(sideBySide, *formula(text),
                        {.start = {1, -2},
                         .hyper = {.rule = RuleChoice(rule)},
                         .steps = 100,
                         .tolerance = tolerance});
            }
}

TEST(SideBySide, OfCostsThatAreNoFormulas) {
    SideBySide sideBySide;
    const LongBowl long3({1, 2, 0.5}, {0, 1, -1});
    const LongBowl long500(std::vector<double>(500, 0.3), std::vector<double>(500, 1));
    for (const char* rule : {"gd", "nesterov", "rmsprop"}) {
        const RuleChoice choice(rule);
        compare(sideBySide, Bowl(), {.hyper = {.rule = choice}, .steps = 100});
        compare(sideBySide, long3, {.start = {5, -5, 1}, .hyper = {.rule = choice}, .steps = 100});
        compare(sideBySide, long500,
                {.start = std::vector<double>(500, 4), .hyper = {.rule = choice}, .steps = 30});
    }
}

/// A value may be undefined in passing: −ln w is for negative w, where its slope is not.
TEST(SideBySide, EndsWhereOnlyTheCostIsNotFinite) {
    SideBySide sideBySide;
    const OneKnobCost cost([](double w) { return w < 0 ? std::nan("") : w; },
                           [](double w) { return w < 0 ? -9 : 1; });
    const auto seen = compare(sideBySide, cost, {.start = {1}, .steps = 64, .tolerance = 0});
    EXPECT_GT(seen.at(StopReason::notFinite), 10);
}

/// The rate and its changes are those of the lane alone.
TEST(SideBySide, RateChangesDoNotCount) {
    SideBySide sideBySide;
    compare(sideBySide, *formula("w^2"), {.hyper = {.rate = 7}, .rateChanges = {{3, 0.2}}});
}

TEST(SideBySide, TheFirstPartOfLongerRuns) {
    SideBySide sideBySide;
    const auto cost = formula("(w^2-4)^2/8 + w/2");
    RunSettings settings{.start = {3}, .steps = 100'000, .tolerance = 0};
    settings.hyper.schedule = ScheduleChoice("cosine");
    const std::vector<double> rates = {0.01, 0.1};
    std::size_t told = 0;
    EXPECT_TRUE(sideBySide.run(
        *cost, settings, rates, 50, {}, [&](std::size_t which, const Steps& steps, StopReason stopped) {
            ++told;
            const auto run = descend(*cost, withRateThroughout(settings, rates[which]));
            ASSERT_EQ(steps.stepsTaken(), 50U);
            EXPECT_EQ(stopped, StopReason::maxSteps);
            for (std::size_t row = 0; row <= 50; ++row)
                EXPECT_EQ(steps.w(row)[0], run.w(row)[0]) << "glides on as the whole run";
        }));
    EXPECT_EQ(told, 2U);
}

TEST(SideBySide, NoRatesNoLanes) {
    SideBySide sideBySide;
    EXPECT_TRUE(
        sideBySide.run(Bowl(), {}, {}, 20, {}, [](std::size_t, const Steps&, StopReason) { FAIL(); }));
}

/// No evaluation more after the one that asked, in the first row or in any other.
TEST(SideBySide, StopsWhereItIsAsked) {
    const std::vector<double> rates(64, 1e-9); // none ends before its 20,000 steps
    for (const int asking : {1, 7, 32, 33, 10'000}) {
        std::stop_source stop;
        int evaluations = 0;
        const OneKnobCost cost([](double w) { return w * w; },
                               [&](double w) {
                                   if (++evaluations == asking)
                                       stop.request_stop();
                                   return 2 * w;
                               });
        SideBySide sideBySide;
        EXPECT_FALSE(
            sideBySide.run(cost, {.steps = 20'000, .tolerance = 0}, rates, 20'000, stop.get_token(),
                           [](std::size_t, const Steps&, StopReason) { FAIL() << "none has ended"; }));
        EXPECT_EQ(evaluations, asking);
    }
}

/// A formula is evaluated for all lanes at once, and a few rows are done before anyone looks: asked where the
/// first of four lanes explodes, hundreds of steps before the next one does.
TEST(SideBySide, StopsAFormulaWithinAFewRows) {
    const auto cost = formula("w^2"); // each step multiplies w by 1 − 2·rate
    const std::vector<double> rates = {1e-9, 1.1, 2, 1.5};
    SideBySide sideBySide;
    std::stop_source stop;
    std::vector<std::size_t> told;
    EXPECT_FALSE(sideBySide.run(*cost, {.steps = 20'000, .tolerance = 0}, rates, 20'000, stop.get_token(),
                                [&](std::size_t which, const Steps&, StopReason) {
                                    told.push_back(which);
                                    stop.request_stop();
                                }));
    EXPECT_THAT(told, testing::ElementsAre(2U));
}

} // namespace
} // namespace downhill
