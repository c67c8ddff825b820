#include "core/choice/choice.h"

#include "tests/core/descent/trajectory.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>

#include <clocale>

namespace downhill {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Field = SettingsProblem::Field;

template <class Row>
ChoiceProblem problemOf(const ParsedChoice<Row>& parsed) {
    const auto* problem = std::get_if<ChoiceProblem>(&parsed);
    return problem ? *problem : ChoiceProblem{"nothing", {"nothing"}};
}

ChoiceProblem ruleProblem(const std::string& text) { return problemOf(parseChoice<RuleRow>(text)); }

TEST(Choice, TheContractsNamesAndDefaults) {
    std::string all;
    for (const RuleRow& offer : RuleRow::all())
        all += textOf(offer, standardValues(offer)) + " ";
    EXPECT_EQ(all, "gd momentum:momentum=0.9 nesterov:momentum=0.9 adagrad:epsilon=1e-10 "
                   "rmsprop:decay=0.9,epsilon=1e-08 adadelta:decay=0.9,epsilon=1e-06 "
                   "adam:beta1=0.9,beta2=0.999,epsilon=1e-08 "
                   "adamw:beta1=0.9,beta2=0.999,epsilon=1e-08,weight_decay=0.01 "
                   "amsgrad:beta1=0.9,beta2=0.999,epsilon=1e-08 "
                   "nadam:beta1=0.9,beta2=0.999,epsilon=1e-08,momentum_decay=0.004 "
                   "sign lion:beta1=0.9,beta2=0.99,weight_decay=0 ");
    all.clear();
    for (const ScheduleRow& offer : ScheduleRow::all())
        all += textOf(offer, standardValues(offer)) + " ";
    EXPECT_EQ(all, "constant step:every=10,factor=0.5 exponential:decay=0.95 inverse:decay=0.1 cosine "
                   "warm-up:climb=10,start=0.1 cyclic:climb=10,start=0.1 one-cycle:rise=0.3 ");
    EXPECT_EQ(RunSettings().hyper.rule, rule("gd"));
    EXPECT_EQ(RunSettings().hyper.schedule, schedule("constant"));
}

TEST(Choice, EveryParameterStandsInItsFormula) {
    for (const auto& offers : {offersOf<RuleRow>(), offersOf<ScheduleRow>()})
        for (const Offer* offer : offers)
            for (const Parameter& parameter : offer->parameters)
                EXPECT_THAT(offer->formula, HasSubstr(parameter.key)) << offer->name;
}

TEST(Choice, WhatIsNotSaidKeepsItsStandard) {
    EXPECT_EQ(rule("momentum"), rule("momentum:momentum=0.9"));
    EXPECT_EQ(rule("adam:beta2=0.5"), rule("adam:beta1=0.9,beta2=0.5,epsilon=1e-8"));
    EXPECT_THAT(rule("adam:epsilon=1,beta1=0").values, ElementsAre(0.0, 0.999, 1.0));
    EXPECT_EQ(rule(" momentum : momentum = 0.5 "), rule("momentum:momentum=0.5"));
    EXPECT_NE(rule("momentum:momentum=0.5"), rule("momentum"));
    EXPECT_NE(rule("momentum"), rule("nesterov"));
}

TEST(Choice, TextReadsBack) {
    for (const char* text :
         {"gd", "momentum:momentum=0.1", "rmsprop:decay=0.30000000000000004,epsilon=5e-324",
          "adam:beta1=0,beta2=0.9999999999999999,epsilon=1e+300"})
        EXPECT_EQ(textOf(rule(text)), text);
    for (const char* text :
         {"constant", "step:every=10000000,factor=1", "inverse:decay=0", "cosine", "cosine:steps=1"})
        EXPECT_EQ(textOf(schedule(text)), text);
}

TEST(Choice, ProblemsHoldWhatWasGivenAndWhatIsAllowed) {
    const auto expect = [](const ChoiceProblem& problem, const char* given, const Fact& allowed) {
        EXPECT_EQ(problem.given, FactValue(given));
        EXPECT_EQ(problem.allowed, allowed) << given << ": " << problem.allowed.id;
    };
    expect(
        ruleProblem("sgd"), "sgd",
        {"allowed.one_of",
         {{"names",
           "gd, momentum, nesterov, adagrad, rmsprop, adadelta, adam, adamw, amsgrad, nadam, sign, lion"}}});
    expect(ruleProblem("momentum:beta=1"), "beta=1",
           {"allowed.with_parameters", {{"name", "momentum"}, {"parameters", "momentum=0.9"}}});
    expect(ruleProblem("gd:momentum=0.9"), "momentum=0.9", {"allowed.alone", {{"name", "gd"}}});
    expect(ruleProblem("momentum:momentum=0.5,momentum=0.5"), "momentum=0.5",
           {"allowed.once", {{"parameter", "momentum"}}});
    expect(ruleProblem("momentum:momentum=fast"), "momentum=fast",
           {"allowed.from_to_less", {{"from", Rounded{0}}, {"to", Rounded{1}}}});
    expect(problemOf(parseChoice<ScheduleRow>("cosine:steps=1.5")), "steps=1.5",
           {"allowed.whole", {{"from", Count{1}}, {"to", Count{10'000'000}}}});
    expect(problemOf(parseChoice<ScheduleRow>("cosine:step=1")), "step=1",
           {"allowed.with_parameters", {{"name", "cosine"}, {"parameters", "steps=N"}}});
    for (const char* text : {"", ":", "Momentum", "momentum:", "momentum:momentum", "momentum:momentum=",
                             "momentum:momentum=0,9", "momentum:=0.9", "momentum:momentum=0.9,",
                             "gd:", "momentum:momentum=0.9:x", "momentum,momentum=0.9", "momentum=0.9"})
        EXPECT_NE(ruleProblem(text).allowed, Fact{"nothing"}) << text;
    // long, and with a line break; the two bytes of a letter stay together
    EXPECT_EQ(ruleProblem("a\nb\t" + std::string(55, 'x') + "äää").given,
              FactValue("a b " + std::string(55, 'x') + "…"));
}

TEST(Choice, RangesOfRules) {
    for (const char* text : {"momentum:momentum=0", "momentum:momentum=0.999999", "adagrad:epsilon=1e-300",
                             "adagrad:epsilon=1e300", "rmsprop:decay=0", "adam:beta1=0,beta2=0",
                             "adamw:beta1=0,beta2=0,weight_decay=0", "adamw:weight_decay=1e9",
                             "amsgrad:beta1=0,beta2=0", "nadam:beta1=0,beta2=0,momentum_decay=0",
                             "nadam:momentum_decay=1e9", "adadelta:decay=0,epsilon=1e-300", "sign",
                             "lion:beta1=0,beta2=0,weight_decay=0", "lion:weight_decay=3"})
        EXPECT_TRUE(std::holds_alternative<RuleChoice>(parseChoice<RuleRow>(text))) << text;
    for (const char* text : {"momentum:momentum=1",
                             "momentum:momentum=-0.1",
                             "nesterov:momentum=1.5",
                             "adagrad:epsilon=0",
                             "adagrad:epsilon=-1",
                             "adagrad:epsilon=inf",
                             "rmsprop:decay=1",
                             "rmsprop:epsilon=0",
                             "adam:beta1=1",
                             "adam:beta2=1",
                             "adam:epsilon=0",
                             "momentum:momentum=nan",
                             "adamw:beta1=1",
                             "adamw:beta2=1",
                             "adamw:epsilon=0",
                             "adamw:weight_decay=-0.1",
                             "adamw:weight_decay=inf",
                             "amsgrad:beta1=-0.1",
                             "amsgrad:beta2=1",
                             "amsgrad:epsilon=0",
                             "nadam:beta1=1",
                             "nadam:beta2=1",
                             "nadam:epsilon=0",
                             "nadam:momentum_decay=-1e-9",
                             "nadam:momentum_decay=inf",
                             "adadelta:decay=1",
                             "adadelta:epsilon=0",
                             "sign:beta1=0",
                             "lion:beta1=1",
                             "lion:beta2=1",
                             "lion:weight_decay=-1",
                             "lion:epsilon=1"})
        EXPECT_TRUE(std::holds_alternative<ChoiceProblem>(parseChoice<RuleRow>(text))) << text;
    for (const char* text :
         {"step:every=1,factor=1", "step:factor=1e-9", "exponential:decay=1", "inverse:decay=0",
          "inverse:decay=1e9", "cosine:steps=10000000", "warm-up:climb=1,start=1", "warm-up:start=1e-9",
          "cyclic:climb=10000000,start=1", "one-cycle:rise=0", "one-cycle:total=1,rise=0.999"})
        EXPECT_TRUE(std::holds_alternative<ScheduleChoice>(parseChoice<ScheduleRow>(text))) << text;
    for (const char* text :
         {"step:every=0", "step:every=2.5", "step:factor=0", "step:factor=1.0000001", "exponential:decay=0",
          "exponential:decay=1.01", "inverse:decay=-0.1", "cosine:steps=0", "cosine:steps=10000001",
          "warm-up:climb=0", "warm-up:climb=1.5", "warm-up:start=0", "warm-up:start=1.01", "warm-up:steps=10",
          "cyclic:climb=0", "cyclic:start=0", "one-cycle:total=0", "one-cycle:rise=1", "one-cycle:rise=-0.1"})
        EXPECT_TRUE(std::holds_alternative<ChoiceProblem>(parseChoice<ScheduleRow>(text))) << text;
}

TEST(Choice, SettingsTellOfEveryProblem) {
    const auto fieldsOf = [](const RunSettings& settings) {
        std::vector<Field> fields;
        for (const SettingsProblem& problem : problemsOf(settings, 1))
            fields.push_back(problem.field);
        return fields;
    };
    EXPECT_THAT(
        fieldsOf({.hyper = {.rate = 0, .rule = {"adam", {1.0, 0.5, 0.0}}, .schedule = {"cosine", {0.5}}},
                  .rateChanges = {{0, 1}},
                  .steps = 0}),
        ElementsAre(Field::rate, Field::rule, Field::rule, Field::schedule, Field::rateChanges,
                    Field::steps));
    for (const RuleChoice& wrong : {RuleChoice{"gd", {0.5}},
                                    {"momentum", {}},
                                    {"momentum", {std::nullopt}},
                                    {"momentum", {nan}},
                                    {"momentum", {infinity}}})
        EXPECT_THAT(fieldsOf({.hyper = {.rule = wrong}}), ElementsAre(Field::rule)) << textOf(wrong);
    EXPECT_EQ(problemsOf({.hyper = {.rule = {"momentum", {2.0}}}}, 1).at(0).given, FactValue("momentum=2"));
    EXPECT_EQ(problemsOf({.hyper = {.schedule = {"cosine", {0.5}}}}, 1).at(0).given, FactValue("steps=0.5"));

    using Changes = std::vector<RateChange>;
    EXPECT_THAT(fieldsOf({.rateChanges = {{1, 0.5}, {2, 1e-9}, {10'000'000, 7}}}), testing::IsEmpty());
    for (const Changes& wrong : {Changes{{0, 1}},
                                 {{10'000'001, 1}},
                                 {{5, 0}},
                                 {{5, -1}},
                                 {{5, nan}},
                                 {{5, infinity}},
                                 {{5, 1}, {5, 2}},
                                 {{5, 1}, {4, 2}}})
        EXPECT_THAT(fieldsOf({.rateChanges = wrong}), ElementsAre(Field::rateChanges))
            << rateChangesText(wrong);
    EXPECT_EQ(problemsOf({.rateChanges = {{5, -1}}}, 1).at(0).allowed, Fact{"allowed.rate_above_0"});
    Changes many;
    for (std::uint64_t k = 1; k <= 1001; ++k)
        many.push_back({k, 1});
    EXPECT_THAT(fieldsOf({.rateChanges = many}), ElementsAre(Field::rateChanges));
    many.pop_back();
    EXPECT_THAT(fieldsOf({.rateChanges = many}), testing::IsEmpty());
}

/// Numbers have a dot even where the locale has a comma.
TEST(Choice, NumbersDoNotFollowTheLocale) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"})
        if (std::setlocale(LC_ALL, name)) {
            EXPECT_EQ(textOf(rule("momentum:momentum=0.25")), "momentum:momentum=0.25");
            EXPECT_EQ(rateChangesText(std::vector<RateChange>{{5, 0.25}}), "5=0.25");
        }
    std::setlocale(LC_ALL, before.c_str());
}

} // namespace
} // namespace downhill
