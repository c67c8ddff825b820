// What is wrong with settings, in one clear line.
#include "core/descent/rate_schedule.h"
#include "core/descent/run_settings.h"
#include "core/training/training_settings.h"
#include "tests/numbers.h"
#include "ui/words/words.h"

#include <gmock/gmock.h>

#include <cmath>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace downhill {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::string complaint(const auto& parsed) {
    return wordsOf(std::get<ChoiceProblem>(parsed).fact()).toStdString();
}

// What was given is of others: a lesson's formula goes over several lines, or turns the direction of writing.
TEST(SettingsWords, AreOneLineWhateverWasGiven) {
    RunSettings settings;
    for (const auto& [cost, shown] : {std::pair{"w^2 +\n\n s3", R"(given was w^2 +\n\n s3, allowed)"},
                                      std::pair{"w\x1b[31m", R"(given was w\x1b[31m, allowed)"},
                                      std::pair{"w\u202e", R"(given was w\u202e, allowed)"}}) {
        settings.cost = cost;
        const auto problems = problemsOf(settings);
        ASSERT_FALSE(problems.empty()) << cost;
        EXPECT_THAT(wordsOf(problems.front().fact()).toStdString(), HasSubstr(shown));
    }
}

TEST(SettingsWords, OfAChoice) {
    EXPECT_EQ(complaint(parseChoice<RuleRow>("sgd")),
              "given was 'sgd', allowed is one of gd, momentum, nesterov, adagrad, rmsprop, "
              "adadelta, adam, adamw, amsgrad, nadam, sign, lion");
    EXPECT_EQ(complaint(parseChoice<ScheduleRow>("linear")),
              "given was 'linear', allowed is one of constant, step, exponential, inverse, "
              "cosine, warm-up, cyclic, one-cycle");
    EXPECT_EQ(complaint(parseChoice<RuleRow>("momentum:beta=1")),
              "given was 'beta=1', allowed is momentum with momentum=0.9");
    EXPECT_EQ(complaint(parseChoice<RuleRow>("gd:momentum=0.9")),
              "given was 'momentum=0.9', allowed is gd alone, it has no parameters");
    EXPECT_EQ(complaint(parseChoice<RuleRow>("momentum:momentum=0.5,momentum=0.5")),
              "given was 'momentum=0.5', allowed is to say momentum once");
    EXPECT_EQ(complaint(parseChoice<RuleRow>("momentum:momentum=fast")),
              "given was 'momentum=fast', allowed is a number from 0 to less than 1");
    EXPECT_EQ(complaint(parseChoice<RuleRow>("adam:epsilon=0")),
              "given was 'epsilon=0', allowed is a finite number above 0");
    EXPECT_EQ(complaint(parseChoice<ScheduleRow>("cosine:steps=1.5")),
              "given was 'steps=1.5', allowed is a whole number from 1 to 10,000,000");
    EXPECT_EQ(complaint(parseChoice<ScheduleRow>("cosine:step=1")),
              "given was 'step=1', allowed is cosine with steps=N");
    EXPECT_EQ(complaint(parseChoice<ScheduleRow>("step:factor=0")),
              "given was 'factor=0', allowed is a number above 0, at most 1");
    EXPECT_EQ(complaint(parseChoice<ScheduleRow>("inverse:decay=-1")),
              "given was 'decay=-1', allowed is 0 or a finite number above 0");
    EXPECT_EQ(complaint(parseRateChanges("5=1,6=1,5=2")),
              "given was '5=2', allowed is one rate for each step");
    EXPECT_THAT(complaint(parseRateChanges("5")),
                HasSubstr("STEP=RATE, as 10=0.01, with a whole STEP from 1 to 10,000,000"));
    std::string many = "1=1";
    for (int step = 2; step <= 1001; ++step)
        many.append(",").append(std::to_string(step)).append("=1");
    EXPECT_EQ(complaint(parseRateChanges(many)), "given was '1001=1', allowed is at most 1,000 changes");
}

TEST(SettingsWords, OfARun) {
    const auto words = [](const RunSettings& settings, std::size_t knobs) {
        return wordsOf(problemsOf(settings, knobs).at(0).fact()).toStdString();
    };
    EXPECT_EQ(words({.hyper = {.rate = -0.5}}, 1),
              "Learning rate: given was -0.5, allowed is a finite number above 0");
    EXPECT_EQ(words({.steps = 20'000'000}, 1), "Steps: given was 20,000,000, allowed is 1 to 10,000,000");
    EXPECT_EQ(words({.start = {5, nan}}, 2),
              "Start: given was 5,nan, allowed is 2 finite numbers, one for each knob");
    EXPECT_EQ(words({.start = {}}, 1), "Start: given was nothing, allowed is one finite number");
    EXPECT_THAT(words({.start = std::vector<double>(13002, 0.5)}, 2),
                HasSubstr("0.5,0.5,0.5,0.5,… (13,002 numbers)"));
    EXPECT_EQ(words({.rateChanges = {{5, -1}}}, 1),
              "Rate changes: given was 5=-1, allowed is a finite rate above 0");
    EXPECT_THAT(
        wordsOf(problemsOf({.cost = "w^2 +"}).at(0).fact()).toStdString(),
        StartsWith("Cost: given was w^2 +, allowed is a formula in w, or in w1 and w2, or a catalogue name: "
                   "expected a number, a knob"));
}

TEST(SettingsWords, OfValuesThatWereNotRead) {
    const auto words = [](const RunSettings& settings, std::size_t knobs = 1) {
        return wordsOf(problemsOf(settings, knobs).at(0).fact()).toStdString();
    };
    EXPECT_EQ(words({.hyper = {.rule = {"momentum", {std::nullopt}}}}),
              "Rule: given was momentum without a value, allowed is a number from 0 to less than 1");
    EXPECT_EQ(words({.hyper = {.schedule = {"cosine", {0.5}}}}),
              "Schedule: given was steps=0.5, allowed is a whole number from 1 to 10,000,000");
    EXPECT_EQ(words({.start = {nan}}, 0), "Start: given was nan, allowed is one finite number for each knob");
    EXPECT_EQ(words({.rateChanges = {{0, 1}}}),
              "Rate changes: given was 0=1, allowed is a step from 1 to 10,000,000");
    EXPECT_EQ(words({.rateChanges = {{5, 1}, {4, 2}}}),
              "Rate changes: given was 4=2, allowed is a later step than that of the change before");
    EXPECT_EQ(words({.rateChanges = std::vector<RateChange>(1001)}),
              "Rate changes: given was 1,001 of them, allowed is at most 1,000");
}

/// Each names what it lacks by the name that it has for it.
TEST(SettingsWords, OfASchedulesEndWhereThereIsNone) {
    for (const auto& [name, example] :
         {std::pair("cosine", "cosine:steps=N"), std::pair("one-cycle", "one-cycle:total=N")}) {
        TrainingSettings settings;
        settings.hyper.schedule = ScheduleChoice(name);
        const auto problems = problemsOf(settings);
        ASSERT_EQ(problems.size(), 1U) << name;
        EXPECT_THAT(wordsOf(problems[0].fact()).toStdString(), testing::HasSubstr(example));
        EXPECT_TRUE(std::holds_alternative<ScheduleChoice>(
            parseChoice<ScheduleRow>(QString::fromLatin1(example).replace(u'N', u'9').toStdString())));
    }
}

TEST(SettingsWords, OfATraining) {
    TrainingSettings settings;
    settings.start = std::make_shared<const std::vector<float>>(5);
    settings.hyper.rate = 0;
    settings.hyper.rule = {"momentum", {2.0}};
    settings.hyper.schedule = ScheduleChoice("cosine");
    settings.hyper.batch = 0;
    settings.tolerance = -1;
    settings.changes = {{5, {}}, {5, {}}};
    std::vector<std::string> messages;
    for (const SettingsProblem& problem : problemsOf(settings))
        messages.push_back(wordsOf(problem.fact()).toStdString());
    EXPECT_EQ(
        messages,
        (std::vector<std::string>{
            "Knobs to start from: given was 5 knobs, allowed is 13,002",
            "Learning rate: given was 0, allowed is a finite number above 0",
            "Rule: given was momentum=2, allowed is a number from 0 to less than 1",
            "Schedule: given was cosine without a number of steps, allowed is cosine:steps=N, where the "
            "training is endless",
            "Batch: given was 0, allowed is 1 or more",
            "Changes: given was one at step 5, allowed is a later step than that of the change before",
            "Tolerance: given was -1, allowed is 0 or a finite number above 0"}));
    settings = {};
    settings.start = std::make_shared<const std::vector<float>>(13002, INFINITY);
    settings.steps = 0;
    messages.clear();
    for (const SettingsProblem& problem : problemsOf(settings))
        messages.push_back(wordsOf(problem.fact()).toStdString());
    EXPECT_EQ(messages,
              (std::vector<std::string>{
                  "Knobs to start from: given was a knob that is not finite, allowed is finite knobs",
                  "Steps: given was 0, allowed is 1 to 10,000,000"}));
}

} // namespace
} // namespace downhill
