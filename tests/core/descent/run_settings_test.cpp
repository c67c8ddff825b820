#include "core/descent/run_settings.h"

#include "core/catalogue/catalogue.h"
#include "core/descent/constants_list.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace downhill {
namespace {

using Field = SettingsProblem::Field;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Field> fieldsOf(const RunSettings& settings, std::size_t knobs = 1) {
    std::vector<Field> fields;
    for (const SettingsProblem& problem : problemsOf(settings, knobs))
        fields.push_back(problem.field);
    return fields;
}

TEST(RunSettings, TheDefaultsCanRun) { EXPECT_THAT(fieldsOf({}), IsEmpty()); }

TEST(RunSettings, TheRateIsFiniteAndAboveZero) {
    for (const double rate : {0.0, -0.0, -0.1, nan, infinity, -infinity})
        EXPECT_THAT(fieldsOf({.hyper = {.rate = rate}}), ElementsAre(Field::rate)) << rate;
    for (const double rate : {std::numeric_limits<double>::denorm_min(), 1e-300, 1e300})
        EXPECT_THAT(fieldsOf({.hyper = {.rate = rate}}), IsEmpty()) << rate;
}

TEST(RunSettings, TheStartHasOneFiniteNumberAKnob) {
    EXPECT_THAT(fieldsOf({.start = {}}), ElementsAre(Field::start));
    EXPECT_THAT(fieldsOf({.start = {1, 2}}), ElementsAre(Field::start));
    EXPECT_THAT(fieldsOf({.start = {nan}}), ElementsAre(Field::start));
    EXPECT_THAT(fieldsOf({.start = {1, infinity}}, 2), ElementsAre(Field::start));
    EXPECT_THAT(fieldsOf({.start = {1}}, 2), ElementsAre(Field::start));
    EXPECT_THAT(fieldsOf({.start = {1, 2}}, 2), IsEmpty());
    EXPECT_THAT(fieldsOf({.start = {1, 2, 3}}, 0), IsEmpty()) << "as long as the cost is not known";
    EXPECT_THAT(fieldsOf({.start = {}}, 0), ElementsAre(Field::start));
}

TEST(RunSettings, StepsAreFromOneToTenMillion) {
    EXPECT_THAT(fieldsOf({.steps = 0}), ElementsAre(Field::steps));
    EXPECT_THAT(fieldsOf({.steps = 10'000'001}), ElementsAre(Field::steps));
    EXPECT_THAT(fieldsOf({.steps = std::numeric_limits<std::uint64_t>::max()}), ElementsAre(Field::steps));
    EXPECT_THAT(fieldsOf({.steps = 1}), IsEmpty());
    EXPECT_THAT(fieldsOf({.steps = 10'000'000}), IsEmpty());
}

TEST(RunSettings, TheToleranceIsNotNegative) {
    for (const double tolerance : {-1e-9, nan, infinity, -infinity})
        EXPECT_THAT(fieldsOf({.tolerance = tolerance}), ElementsAre(Field::tolerance)) << tolerance;
    EXPECT_THAT(fieldsOf({.tolerance = 0}), IsEmpty());
}

TEST(RunSettings, ConstantsAreThoseOfTheFormula) {
    const auto problemsOfCost = [](const char* cost, const Constants& constants) {
        return problemsOf(RunSettings{.cost = cost, .constants = constants});
    };
    EXPECT_THAT(problemsOfCost("a*w^2 + b", {{"a", 3}, {"b", -0.5}}), IsEmpty());
    const auto missing = problemsOfCost("a*w^2 + b", {{"a", 3}});
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].field, Field::cost);
    EXPECT_EQ(missing[0].allowed,
              (Fact{"allowed.cost", {{"why", Facts{{"formula.letter", {{"letter", "b"}}}}}}}));

    const auto unused = problemsOfCost("a*w^2", {{"a", 3}, {"c", 0.25}});
    ASSERT_EQ(unused.size(), 1U);
    EXPECT_EQ(unused[0].field, Field::constants);
    EXPECT_EQ(unused[0].given, FactValue("c=0.25"));
    EXPECT_EQ(unused[0].allowed, (Fact{"allowed.constants", {{"letters", "a"}}}));
    EXPECT_EQ(problemsOfCost("w^2", {{"a", 3}}).at(0).allowed, Fact{"allowed.constants.none"});

    for (const Constants& wrong :
         {Constants{{"a", nan}}, {{"a", infinity}}, {{"e", 1}}, {{"w", 1}}, {{"ab", 1}}, {{"", 1}}})
        EXPECT_THAT(fieldsOf({.constants = wrong}), ElementsAre(Field::constants)) << constantsText(wrong);
}

TEST(RunSettings, AnotherCostHasItsOwnConstants) {
    const RunSettings before{.cost = "a*w^2 + b", .constants = {{"a", 3}, {"b", 1}}};
    EXPECT_THAT(withCost(before, catalogue().front()).constants, IsEmpty());
    const ParsedFormula parsed = Formula::parse("a*w^4", before.constants);
    const RunSettings after = withCost(before, *std::get<0>(parsed));
    EXPECT_EQ(after.cost, "a*w^4");
    EXPECT_EQ(after.constants, (Constants{{"a", 3}}));
    EXPECT_THAT(problemsOf(after), IsEmpty());
}

TEST(RunSettings, ConstantsAreReadAsTheyAreWritten) {
    const Constants constants{{"B", -1e-300}, {"a", 0.1}, {"k", 12345678.5}};
    EXPECT_EQ(constantsText(constants), "B=-1e-300,a=0.1,k=12345678.5");
    EXPECT_EQ(std::get<Constants>(parseConstants(constantsText(constants))), constants);
    EXPECT_EQ(std::get<Constants>(parseConstants("a= 3")), (Constants{{"a", 3}}));
    for (const char* wrong : {"", "a", "a=", "=3", "e=2", "w=2", "w1=2", "ab=2", "a=x", "a=inf", "a=1e999",
                              "a=1,", ",a=1", "a=1;b=2", "a =1", "a=1,a=2"})
        EXPECT_TRUE(std::holds_alternative<ChoiceProblem>(parseConstants(wrong))) << wrong;
    EXPECT_EQ(std::get<ChoiceProblem>(parseConstants("a=1,a=2")).allowed, Fact{"allowed.one_value"});
}

TEST(RunSettings, TellsEveryProblemAtOnce) {
    EXPECT_THAT(fieldsOf({.start = {}, .hyper = {.rate = -1}, .steps = 0, .tolerance = nan}),
                ElementsAre(Field::start, Field::rate, Field::steps, Field::tolerance));
}

TEST(RunSettings, LooksAtTheCostAsWell) {
    EXPECT_THAT(problemsOf({}), IsEmpty());
    EXPECT_THAT(problemsOf({.cost = "bowl"}), IsEmpty());
    EXPECT_THAT(problemsOf({.cost = "w1^2 + w2^2", .start = {1, 2}}), IsEmpty());
    const auto tooFew = problemsOf({.cost = "w1^2 + w2^2", .start = {1}});
    ASSERT_EQ(tooFew.size(), 1u);
    EXPECT_EQ(tooFew[0].field, Field::start);
    const auto both = problemsOf({.cost = "w^2 +", .hyper = {.rate = 0}});
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both[0].field, Field::cost);
    EXPECT_EQ(both[0].given, FactValue("w^2 +"));
    EXPECT_EQ(both[0].allowed.id, "allowed.cost");
    EXPECT_EQ(both[1].field, Field::rate);
}

TEST(RunSettings, TakesOverWhatTheCatalogueSays) {
    const RunSettings own{
        .cost = "w^3", .hyper = {.rate = 7, .rule = {"momentum", {}}}, .steps = 5, .tolerance = 0.5};
    EXPECT_EQ(withCost(own, *findNamedCost("rosenbrock")),
              (RunSettings{.cost = "(w1-1)^2 + 100(w2-w1^2)^2",
                           .start = {-1.2, 1},
                           .hyper = {.rate = 0.001, .rule = {"momentum", {}}},
                           .steps = 200,
                           .tolerance = 0.5}));
    for (const NamedCost& named : catalogue())
        EXPECT_THAT(problemsOf(withCost({}, named)), IsEmpty()) << named.name;
}

TEST(SettingsProblem, HoldsWhatWasGivenAndWhatIsAllowed) {
    const auto problem = [](const RunSettings& settings, std::size_t knobs) {
        return problemsOf(settings, knobs).at(0);
    };
    const Fact above0{"allowed.above", {{"from", Rounded{0}}}};
    EXPECT_EQ(problem({.hyper = {.rate = -0.5}}, 1).given, FactValue("-0.5"));
    EXPECT_EQ(problem({.hyper = {.rate = -0.5}}, 1).allowed, above0);
    EXPECT_EQ(problem({.hyper = {.rate = -0.5}}, 1).fact(),
              (Fact{"problem.rate", {{"given", "-0.5"}, {"allowed", Facts{above0}}}}));
    EXPECT_EQ(problem({.steps = 20'000'000}, 1).allowed,
              (Fact{"allowed.one_to", {{"most", Count{10'000'000}}}}));
    EXPECT_EQ(problem({.start = {5, nan}}, 2).given, FactValue("5,nan"));
    EXPECT_EQ(problem({.start = {5, nan}}, 2).allowed, (Fact{"allowed.start.knobs", {{"knobs", Count{2}}}}));
    EXPECT_EQ(problem({.start = {}}, 1).given, FactValue(Facts{{"given.nothing"}}));
    EXPECT_EQ(problem({.start = std::vector<double>(13002, 0.5)}, 2).given,
              FactValue(Facts{{"given.numbers", {{"first", "0.5,0.5,0.5,0.5"}, {"count", Count{13002}}}}}));
}

} // namespace
} // namespace downhill
