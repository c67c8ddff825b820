// The window in each language, at the sizes where room is short: nothing is cut off, nothing overlaps.
#include "tests/ui/language/every_language.h"
#include "tests/ui/window/layout_check.h"

#include "core/rules/rule_row.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/learn/learn_page.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_card.h"

#include <gmock/gmock.h>

#include <QAction>

#include <tuple>

namespace downhill {
namespace {

class LayoutIn : private Spoken, public LayoutTest, public testing::WithParamInterface<LanguageAndSize> {
protected:
    LayoutIn() : Spoken(std::get<0>(GetParam())), LayoutTest({std::get<1>(GetParam()), Theme::Mode::light}) {}
    ~LayoutIn() override {
        EXPECT_THAT(untranslated.found, testing::IsEmpty());
        window.reset(); // before the language
    }
};

TEST_P(LayoutIn, HoldsRuns) {
    expectAllWell();
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2000}));
    playhead()->setStep(300);
    expectAllWell();
    ASSERT_TRUE(settle({.rateChanges = {{5, 0.9}}, .steps = 30}));
    expectAllWell();
    page()->setRateCurveShown(true);
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2",
                        .start = {3},
                        .hyper = {.rate = 0.001},
                        .steps = 100'000,
                        .tolerance = 0}));
    ASSERT_TRUE(eventually([this] { return window->findChild<RateCard*>()->map()->isCurrent(); }));
    playhead()->setStep(12'345);
    expectAllWell();
}

TEST_P(LayoutIn, HoldsRules) {
    for (const char* rule : {"momentum", "adam", "amsgrad"})
        for (const char* schedule : {"step", "cosine", "one-cycle"}) {
            SCOPED_TRACE(rule);
            SCOPED_TRACE(schedule);
            ASSERT_TRUE(settle(
                {.start = {3}, .hyper = {.rule = RuleChoice(rule), .schedule = ScheduleChoice(schedule)}}));
            expectAllWell();
        }
}

TEST_P(LayoutIn, HoldsTwoKnobs) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    expectAllWell();
    ASSERT_TRUE(settle({.cost = "w1^2 + 6*w2^2",
                        .start = {-8, 3.2},
                        .hyper = {.rate = 0.0144, .rule = RuleChoice("adam")},
                        .steps = 1000,
                        .tolerance = 0}));
    playhead()->setStep(999);
    expectAllWell();
}

TEST_P(LayoutIn, HoldsTheNetwork) {
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    training->play();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() > 30; }));
    training->pause();
    ASSERT_TRUE(eventually([&] { return training->lastActivity() != LiveTraining::Activity::training; }));
    letLayoutsSettle();
    EXPECT_EQ(window->size(), std::get<1>(GetParam()));
    expectNothingCutOff();
    expectEverythingInsideItsParent();
    expectNoOverlap();
    expectNoScrolling();
}

TEST_P(LayoutIn, HoldsEverySectionOfLearn) {
    window->showPage(3);
    for (int section = 0; section < window->learnPage()->sectionActions().size(); ++section) {
        SCOPED_TRACE(section);
        window->learnPage()->showSection(section);
        letLayoutsSettle();
        EXPECT_EQ(window->size(), std::get<1>(GetParam()));
        expectNothingCutOff();
        expectRoomForEverything();
        expectEverythingInsideItsParent();
        expectNoOverlap();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, LayoutIn,
                         testing::Combine(testing::ValuesIn(languages),
                                          testing::Values(QSize(1000, 680), QSize(1366, 768))),
                         nameOfLanguageAndSize);

} // namespace
} // namespace downhill
