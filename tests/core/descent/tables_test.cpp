// What must hold for every row of the tables of rules and schedules, also for those that are still to come.
#include "core/descent/arithmetic.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/rule_state.h"
#include "core/rules/worked_step.h"
#include "tests/core/descent/trajectory.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace downhill {
namespace {

constexpr std::size_t lanes = 37;

double someSlope(std::size_t lane, std::size_t k) {
    return std::sin(static_cast<double>(3 * lane) + 0.1 * static_cast<double>(k));
}

/// Rules and schedules share a list of names: their words go by them.
template <class Row>
void expectNamesOfTheirOwn(std::set<std::string>& names) {
    for (const Row& row : Row::all()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        EXPECT_NE(std::string(row.formula), "") << row.name;
        std::set<std::string> keys;
        for (const Parameter& parameter : row.parameters) {
            EXPECT_TRUE(keys.insert(parameter.key).second) << row.name << ' ' << parameter.key;
            EXPECT_TRUE(!parameter.standard || parameter.allows(*parameter.standard)) << row.name;
        }
        // each choice names its row, in code and as text
        const ChoiceOf<Row> choice(row);
        EXPECT_EQ(&choice.row(), &row);
        EXPECT_EQ(ChoiceOf<Row>(row.name), choice);
        EXPECT_EQ(std::get<ChoiceOf<Row>>(parseChoice<Row>(textOf(choice))), choice);
        EXPECT_TRUE(problemsOf(choice).empty()) << row.name;
    }
}

TEST(Tables, RowsHaveNamesOfTheirOwn) {
    std::set<std::string> names;
    expectNamesOfTheirOwn<RuleRow>(names);
    expectNamesOfTheirOwn<ScheduleRow>(names);
}

TEST(Tables, NothingIsChosenThatIsInNoRow) {
    for (const char* name : {"", "sgd", "Momentum", "momentum ", "gd:", "constant"}) {
        EXPECT_THROW(RuleChoice{name}, std::invalid_argument) << name;
        EXPECT_THROW((RuleChoice{name, {0.9}}), std::invalid_argument) << name;
    }
    for (const char* name : {"", "linear", "gd"})
        EXPECT_THROW(ScheduleChoice{name}, std::invalid_argument) << name;
    for (const char* text : {"", "sgd", "constant"})
        EXPECT_TRUE(std::holds_alternative<ChoiceProblem>(parseChoice<RuleRow>(text))) << text;
    EXPECT_TRUE(std::holds_alternative<ChoiceProblem>(parseChoice<ScheduleRow>("gd")));
}

/// In double and in float, with one rate and with one each: the same steps, and a state of the size that the
/// row says, which is all that there is to go on from.
TEST(Tables, EachRuleIsMadeInAllItsKinds) {
    for (const RuleRow& row : RuleRow::all()) {
        SCOPED_TRACE(row.name);
        const RuleChoice choice(row);
        const auto one = makeRule(choice), each = makeRule(choice), resumed = makeRule(choice);
        const auto single = makeRule<float>(choice);
        one->reset(lanes);
        each->reset(lanes);
        single->reset(lanes);
        EXPECT_EQ(one->state().size(), row.stateSize * lanes);
        EXPECT_EQ(single->state().size(), row.stateSize * lanes);
        EXPECT_TRUE(std::ranges::all_of(one->state(), [](double value) { return value == 0; }));
        std::vector<double> slope(lanes), change(lanes), other(lanes);
        std::vector<float> singleSlope(lanes), singleChange(lanes);
        const std::vector<double> rates(lanes, 0.25);
        for (std::size_t k = 0; k < 20; ++k) {
            for (std::size_t i = 0; i < lanes; ++i) {
                singleSlope[i] = static_cast<float>(someSlope(i, k));
                slope[i] = static_cast<double>(singleSlope[i]);
            }
            resumed->resume(k, one->state());
            one->step(slope, slope, 0.25, change);
            each->step(slope, slope, rates, other);
            EXPECT_EQ(change, other);
            resumed->step(slope, slope, 0.25, other);
            EXPECT_EQ(change, other) << "from its state at step " << k;
            single->step(singleSlope, singleSlope, 0.25, singleChange);
            for (std::size_t i = 0; i < lanes; ++i)
                ASSERT_NEAR(static_cast<double>(singleChange[i]), change[i], 1e-5) << "step " << k;
        }
        EXPECT_EQ(one->state().size(), row.stateSize * lanes);
        EXPECT_EQ(single->state().size(), row.stateSize * lanes);
    }
}

TEST(Tables, WhatARowSaysOfARuleIsSo) {
    EXPECT_EQ(std::ranges::count_if(RuleRow::all(), &RuleRow::isPlain), 1);
    for (const RuleRow& row : RuleRow::all()) {
        SCOPED_TRACE(row.name);
        ASSERT_TRUE(!row.momentum || *row.momentum < row.parameters.size());
        RuleChoice choice(row);
        EXPECT_EQ(carriesSpeed(choice), row.momentum.has_value());
        // one steep slope, and then a slight one the other way: only speed goes on downhill of the first
        const auto goesOn = [&] {
            const auto rule = makeRule(choice);
            rule->reset(1);
            double change = 0;
            for (const double slope : {1.0, 1.0, 1.0, -0.01})
                rule->step(std::vector{slope}, std::vector{0.0}, 0.1, {&change, 1});
            return change < 0;
        };
        EXPECT_EQ(goesOn(), row.momentum.has_value());
        if (row.momentum) {
            choice.values[*row.momentum] = 0;
            EXPECT_FALSE(carriesSpeed(choice));
            EXPECT_FALSE(goesOn());
        }
        EXPECT_TRUE(!row.weightDecay || *row.weightDecay < row.parameters.size());
        // far from 0, where there is no slope, only a decay moves a knob; with a slope the step is the rate
        const auto moves = [&](double slope, const RuleChoice& by) {
            const auto rule = makeRule(by);
            rule->reset(1);
            double change = 0;
            rule->step(std::vector{slope}, std::vector{7.0}, 0.125, {&change, 1});
            return change;
        };
        RuleChoice decaying(row);
        if (row.weightDecay)
            decaying.values[*row.weightDecay] = 0.5;
        EXPECT_EQ(moves(0, decaying) != 0, row.weightDecay.has_value());
        if (row.weightDecay)
            decaying.values[*row.weightDecay] = 0;
        EXPECT_EQ(moves(0, decaying), 0);
        const bool always = moves(1e-30, decaying) == -0.125 && moves(-7, decaying) == 0.125;
        EXPECT_EQ(always, row.stepsAreTheRate);
        if (row.isPlain) {
            const auto run = descend(Bowl(), {.hyper = {.rate = 0.3, .rule = choice}, .steps = 5});
            for (std::size_t k = 0; k < run.stepsTaken(); ++k)
                EXPECT_EQ(run.change(k)[0], -(0.3 * run.slope(k)[0]));
        }
    }
}

/// Of each knob: what becomes of each value of the state, and the new w last.
TEST(Tables, EachRuleShowsItsArithmetic) {
    const LongBowl cost({1, 10}, {0, 0.5});
    for (const RuleRow& row : RuleRow::all()) {
        SCOPED_TRACE(row.name);
        const RunSettings settings{
            .start = {3, -2}, .hyper = {.rate = 0.01, .rule = RuleChoice(row)}, .steps = 6, .tolerance = 0};
        const auto run = descend(cost, settings);
        const std::size_t each = arithmeticLinesOf(settings.hyper.rule);
        EXPECT_GE(each, row.stateSize + 1);
        for (std::size_t k = 0; k < 6; ++k) {
            const RuleStates states = ruleStatesAround(run, k);
            ASSERT_EQ(states.after.size(), row.stateSize * run.knobs());
            ASSERT_EQ(arithmeticOf(run, k).size(), each * run.knobs());
            for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
                std::vector<double> before, after;
                for (std::size_t i = 0; i < row.stateSize; ++i) {
                    before.push_back(states.before[i * run.knobs() + knob]);
                    after.push_back(states.after[i * run.knobs() + knob]);
                }
                const std::vector<double> parameters = parametersOf(settings.hyper.rule);
                const auto lines = row.work({.k = k,
                                             .w = run.w(k)[knob],
                                             .slope = run.slope(k)[knob],
                                             .rate = run.rate(k),
                                             .newW = run.w(k + 1)[knob],
                                             .before = before,
                                             .after = after,
                                             .parameters = parameters});
                ASSERT_EQ(lines.size(), each);
                EXPECT_STREQ(lines.back().symbol, "w");
                EXPECT_EQ(lines.back().result, run.w(k + 1)[knob]);
                std::vector<double> results;
                bool showsSlope = false;
                for (const WorkedLine& line : lines) {
                    results.push_back(line.result);
                    EXPECT_LE(std::ranges::count_if(line.terms, &Term::isSlope), 1);
                    for (const Term& term : line.terms)
                        if (term.isSlope) {
                            showsSlope = true;
                            EXPECT_EQ(term.value, run.slope(k)[knob]);
                        }
                }
                EXPECT_TRUE(showsSlope);
                EXPECT_THAT(results, testing::IsSupersetOf(after));
            }
        }
    }
}

/// No schedule makes more of the rate than there is, each makes all of it some time, and only a constant one
/// leaves it as it is. Those that climb say so by their start.
TEST(Tables, SchedulesMakeAShareOfTheRate) {
    EXPECT_EQ(std::ranges::count_if(ScheduleRow::all(), &ScheduleRow::isConstant), 1);
    for (const ScheduleRow& row : ScheduleRow::all()) {
        SCOPED_TRACE(row.name);
        const std::uint64_t steps = 100;
        const RateSchedule rates(0.5, ScheduleChoice(row), steps);
        EXPECT_EQ(rates.isConstant(), row.isConstant);
        const bool climbs = rates.at(0) != 0.5;
        double most = 0;
        std::uint64_t whole = 0;
        bool falls = true;
        for (std::uint64_t k = 0; k <= steps; ++k) {
            EXPECT_LE(rates.factor(k), 1);
            EXPECT_GE(rates.factor(k), 0);
            falls = falls && (k == 0 || rates.factor(k) <= rates.factor(k - 1));
            most = std::max(most, rates.factor(k));
            whole += rates.factor(k) == 1 ? 1 : 0;
            EXPECT_EQ(rates.left(k), rates.factor(k) / most);
        }
        EXPECT_NE(climbs, falls);
        EXPECT_EQ(most, 1);
        EXPECT_EQ(whole == steps + 1, row.isConstant);
        // what follows from the run can be said as well, and is the same then
        const ScheduleChoice said = settled(ScheduleChoice(row), steps);
        EXPECT_TRUE(std::ranges::all_of(said.values, [](const auto& value) { return value.has_value(); }));
        EXPECT_EQ(RateSchedule(0.5, said, 7).at(41), rates.at(41));
    }
}

} // namespace
} // namespace downhill
