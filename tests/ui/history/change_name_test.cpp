// What an entry of the history is called: by the two states alone.
#include "ui/history/change_name.h"

#include "tests/ui/testing/printed_text.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

template <typename Change>
QString nameOfRun(Change&& change) {
    RunPageState before;
    RunPageState after = before;
    change(after);
    return changeName(before, after);
}

template <typename Change>
QString nameOfTraining(Change&& change) {
    TrainingPageState before;
    before.step = 1400;
    TrainingPageState after = before;
    change(after);
    return changeName(before, after);
}

PinList::Pin pinned(const QString& name, int look, double rate = 0.1) {
    PinnedRun run;
    run.settings.hyper.rate = rate;
    PinList::Pin pin;
    pin.name = name;
    pin.what = run;
    pin.look = look;
    return pin;
}

TEST(ChangeName, SaysWhichSettingWentFromWhereToWhere) {
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.hyper.rate = 2; }), "learning rate 0.1 → 2");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.start = {-2.5}; }), "start 5 → −2.5");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.steps = 5000; }), "steps 20 → 5,000");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.tolerance = 0; }), "stop below 10⁻⁶ → 0");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.hyper.rule = RuleChoice("momentum"); }),
              "rule Gradient descent → Momentum (heavy ball)");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.hyper.schedule = ScheduleChoice("cosine"); }),
              "schedule Constant → Cosine");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.speed = 30; }), "speed 2 → 30");
}

TEST(ChangeName, OfARulesOwnNumbersNamesTheNumber) {
    RunPageState before;
    before.settings.hyper.rule = RuleChoice("momentum", {0.9});
    RunPageState after = before;
    after.settings.hyper.rule.values = {0.5};
    EXPECT_EQ(changeName(before, after), "momentum 0.9 → 0.5");
}

TEST(ChangeName, OfAnotherCostSaysNoMoreThanThat) {
    EXPECT_EQ(nameOfRun([](RunPageState& s) {
                  s.settings.cost = "w^4";
                  s.settings.start = {2};
                  s.settings.hyper.rate = 0.01;
                  s.settings.steps = 100;
              }),
              "cost w^2 → w^4");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.settings.cost = "w^2 + w^4 + w^6 + w^8 + w^10 + w^12"; }),
              "cost w^2 → w^2 + w^4 + w^6 + w^8 + w^1…");
}

TEST(ChangeName, OfAConstantSaysWhichOne) {
    RunPageState before, after;
    before.settings.cost = after.settings.cost = "a*w^2 + b";
    before.settings.constants = {{"a", 1}, {"b", 2}};
    after.settings.constants = {{"a", 1}, {"b", -0.25}};
    EXPECT_EQ(changeName(before, after), "b 2 → −0.25");
}

TEST(ChangeName, OfMoreThanTwoThingsNamesTheWeightiest) {
    EXPECT_EQ(nameOfRun([](RunPageState& s) {
                  s.settings.start = {10};
                  s.settings.hyper.rate = 1;
              }),
              "start 5 → 10, learning rate 0.1 → 1");
    EXPECT_EQ(nameOfRun([](RunPageState& s) {
                  s.settings.start = {10};
                  s.settings.hyper.rate = 1;
                  s.settings.steps = 3;
                  s.logarithmic = true;
              }),
              "start 5 → 10, learning rate 0.1 → 1 …");
}

TEST(ChangeName, OfARateOnTheWaySaysFromWhere) {
    EXPECT_EQ(nameOfRun([](RunPageState& s) {
                  s.settings.rateChanges = {{7, 0.5}};
              }),
              "learning rate 0.5 from step 7 on");
    RunPageState before;
    before.settings.rateChanges = {{7, 0.5}};
    EXPECT_EQ(changeName(before, RunPageState()), "one learning rate again");
}

TEST(ChangeName, OfPinsSaysWhichOne) {
    RunPageState none, one, two;
    one.pins = {pinned("rate 2", 0)};
    two.pins = {pinned("rate 2", 0), pinned("rate 0.001", 1)};
    EXPECT_EQ(changeName(none, one), "pin rate 2");
    EXPECT_EQ(changeName(one, two), "pin rate 0.001");
    EXPECT_EQ(changeName(two, one), "remove pin rate 0.001");
    EXPECT_EQ(changeName(two, none), "remove 2 pins");
    EXPECT_EQ(changeName(none, two), "2 pinned runs");
    RunPageState renamed = one, hidden = one;
    renamed.pins[0].name = "too large";
    hidden.pins[0].shown = false;
    EXPECT_EQ(changeName(one, renamed), "name rate 2 → too large");
    EXPECT_EQ(changeName(one, hidden), "hide rate 2");
    EXPECT_EQ(changeName(hidden, one), "show rate 2");
}

TEST(ChangeName, OfTheStepOnlyWhereNothingElseIsDifferent) {
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.step = 12; }), "step 0 → 12");
    EXPECT_EQ(nameOfRun([](RunPageState& s) {
                  s.step = 12;
                  s.settings.hyper.rate = 0.5;
              }),
              "learning rate 0.1 → 0.5");
}

TEST(ChangeName, OfViewsAndPredictions) {
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.logarithmic = true; }), "log scale");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.rateCurve = true; }), "show the rate curve");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.part = MapView{{0, 1}, {0, 1}}; }), "part of the map");
    EXPECT_EQ(nameOfRun([](RunPageState& s) { s.predictions.on = true; }), "predict first");
    RunPageState before;
    before.predictions.on = true;
    RunPageState after = before;
    after.predictions.revealed = 1;
    EXPECT_EQ(changeName(before, after), "reveal");
    after = before;
    after.predictions.verdict = Verdict::diverging;
    EXPECT_EQ(changeName(before, after), "prediction");
}

TEST(ChangeName, OfATrainingIsWhatIsInForce) {
    EXPECT_EQ(nameOfTraining([](TrainingPageState& s) {
                  Hyperparameters hyper = s.settings.hyper;
                  hyper.rate = 2;
                  s.settings.changes = {{1400, hyper}};
              }),
              "learning rate 0.3 → 2");
    EXPECT_EQ(nameOfTraining([](TrainingPageState& s) { s.settings.hyper.batch = 1; }),
              "images each step 32 → 1");
    EXPECT_EQ(nameOfTraining([](TrainingPageState& s) {
                  s.settings.seed = 2;
                  s.step = 0;
              }),
              "seed 1 → 2");
    EXPECT_EQ(nameOfTraining([](TrainingPageState& s) { s.step = 0; }), "back to the start");
    EXPECT_EQ(nameOfTraining([](TrainingPageState& s) { s.step = 1200; }), "back to step 1,200");
    EXPECT_EQ(nameOfTraining([](TrainingPageState& s) { s.byImages = true; }), "by images read");
}

TEST(ChangeName, OfNothingIsEmpty) {
    EXPECT_EQ(nameOfRun([](RunPageState&) {}), "");
    EXPECT_EQ(changeName(RunPageState(), TrainingPageState()), "");
}

TEST(SingleStep, IsTheStepAloneAndByOne) {
    RunPageState before;
    before.step = 4;
    RunPageState after = before;
    after.step = 5;
    EXPECT_TRUE(isSingleStep(before, after));
    after.step = 6;
    EXPECT_FALSE(isSingleStep(before, after));
    after.step = 3;
    after.speed = 10;
    EXPECT_FALSE(isSingleStep(before, after));
}

} // namespace
} // namespace downhill
