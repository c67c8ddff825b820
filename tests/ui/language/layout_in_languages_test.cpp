// The window in each language, at the sizes where room is short: nothing is cut off, nothing overlaps.
#include "tests/ui/language/in_language.h"
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
#include <QTranslator>

#include <set>
#include <tuple>

namespace downhill {
namespace {

/// Asked for what no other translation has.
class Untranslated : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    QString translate(const char* context, const char* text, const char*, int) const override {
        const QByteArray name(context);
        // Qt's own may not be installed; names of keys and the like
        if (!name.startsWith('Q') && !name.startsWith("Fusion") && *text)
            found.insert(name.toStdString() + ": " + text);
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable std::set<std::string> found;
};

/// First the language, then the window.
struct Spoken {
    Untranslated untranslated; ///< asked last, as it came first
    const InLanguage language;
};

class LayoutIn : private Spoken,
                 public LayoutTest,
                 public testing::WithParamInterface<std::tuple<const char*, QSize>> {
protected:
    LayoutIn()
        : Spoken{{}, InLanguage(std::get<0>(GetParam()))},
          LayoutTest({std::get<1>(GetParam()), Theme::Mode::light}) {}
    // before the language
    ~LayoutIn() override {
        EXPECT_THAT(untranslated.found, testing::IsEmpty());
        window.reset();
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

/// As for Arabic or Hebrew.
class FromRightToLeft : public WindowTest {
protected:
    FromRightToLeft() {
        closeWindow();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        openWindow({1366, 768});
    }
    ~FromRightToLeft() override {
        window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    using WindowTest::placeOf;
    QRect placeOf(const QWidget* widget) const {
        return {widget->mapTo(window.get(), QPoint(0, 0)), widget->size()};
    }
};

TEST_F(FromRightToLeft, ControlsAreMirroredAndChartsAreNot) {
    for (int shown = 0; shown < 2; ++shown) {
        window->showPage(shown);
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        const QWidget* controls = window->page()->findChild<ControlColumn*>();
        EXPECT_GT(placeOf(controls).left(), placeOf(costView()).right()) << "the controls are on the right";
        EXPECT_EQ(costView()->layoutDirection(), Qt::LeftToRight);
    }
    window->showPage(0);
    // w grows to the right: the run from 5 goes to the left; and steps go to the right
    EXPECT_GT(placeOf(costView(), 0).x(), placeOf(costView(), 1).x());
    EXPECT_LT(placeOf(lossView(), 0).x(), placeOf(lossView(), 1).x());
}

INSTANTIATE_TEST_SUITE_P(Languages, LayoutIn,
                         testing::Combine(testing::Values("de", "es", "fr"),
                                          testing::Values(QSize(1000, 680), QSize(1366, 768))),
                         [](const auto& one) {
                             return std::get<0>(one.param) + std::to_string(std::get<1>(one.param).width());
                         });

} // namespace
} // namespace downhill
