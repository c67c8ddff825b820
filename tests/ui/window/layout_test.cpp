// At every size the window is meant for, with short and with long texts: nothing is cut off, nothing
// overlaps, and the controls need no scrolling. All colours are laid out alike, which one test sees to; the
// others look at one of them a size.
#include "tests/ui/window/layout_check.h"

#include "core/catalogue/catalogue.h"
#include "core/data/built_in_data.h"
#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "ui/controls/value_slider.h"
#include "ui/learn/learn_page.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_card.h"

#include <QAbstractItemView>
#include <QAction>
#include <QScreen>

namespace downhill {
namespace {

class Layout : public LayoutTest, public ::testing::WithParamInterface<Look> {
protected:
    Layout() : LayoutTest(GetParam()) {}

    /// A low window has to scroll what few costs ask for.
    void expectWellOrScrolled() {
        letLayoutsSettle();
        if (window->page()->findChild<ControlColumn*>()->verticalScrollBar()->maximum() == 0)
            return expectAllWell();
        EXPECT_LT(window->height(), 800);
        EXPECT_EQ(window->size(), GetParam().size);
        expectNothingCutOff();
        expectNumbersFit();
        expectRoomForEverything();
    }
};

TEST_P(Layout, IsTheSameInAllColours) {
    for (int page = 0; page < 4; ++page) {
        SCOPED_TRACE(page);
        window->showPage(page);
        const LiveTraining* training = window->trainingPage()->live();
        ASSERT_TRUE(eventually([&] { return page != 2 || training->training() != nullptr; }));
        const auto geometries = [this](Theme::Mode mode) {
            window->setThemeMode(mode);
            letLayoutsSettle();
            std::vector<std::pair<std::string, QRect>> all;
            for (const auto* widget : visible<QWidget>())
                all.emplace_back(nameOf(widget), inWindow(widget));
            return all;
        };
        const auto here = geometries(GetParam().mode);
        for (const auto& [name, mode] : Theme::modes) {
            SCOPED_TRACE(name);
            const auto there = geometries(mode);
            ASSERT_EQ(here.size(), there.size());
            for (std::size_t i = 0; i < here.size(); ++i)
                EXPECT_EQ(here[i], there[i]);
        }
    }
}

TEST_P(Layout, HoldsTheFirstRun) { expectAllWell(); }

TEST_P(Layout, HoldsEverySectionOfLearn) {
    window->showPage(3);
    for (int section = 0; section < window->learnPage()->sectionActions().size(); ++section) {
        SCOPED_TRACE(section);
        window->learnPage()->showSection(section);
        letLayoutsSettle();
        EXPECT_EQ(window->size(), GetParam().size);
        expectNothingCutOff();
        expectRoomForEverything();
        expectEverythingInsideItsParent();
        expectNoOverlap();
    }
}

TEST_P(Layout, AScrubberCanBeHit) {
    for (int page = 0; page < 3; ++page) {
        window->showPage(page);
        letLayoutsSettle();
        EXPECT_GE(find<QSlider>("scrubber")->width(), 160) << page;
    }
}

TEST_P(Layout, HoldsARunThatExplodes) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2000}));
    playhead()->toLast();
    expectAllWell();
    playhead()->setStep(300);
    expectAllWell();
}

TEST_P(Layout, HoldsALongRunOfALongFormula) {
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2",
                        .start = {3},
                        .hyper = {.rate = 0.001},
                        .steps = 100'000,
                        .tolerance = 0}));
    playhead()->setStep(12'345);
    expectAllWell();
}

TEST_P(Layout, HoldsTheRateCurve) {
    page()->setRateCurveShown(true);
    for (const RunSettings& settings : {RunSettings{}, RunSettings{.hyper = {.rate = 2}},
                                        RunSettings{.cost = "w^2/10", .steps = 100'000}}) {
        ASSERT_TRUE(settle(settings));
        ASSERT_TRUE(eventually([this] { return window->findChild<RateCard*>()->map()->isCurrent(); }));
        expectAllWell();
    }
}

TEST_P(Layout, HoldsEveryCostOfTheCatalogue) {
    for (const NamedCost& cost : catalogue()) {
        if (cost.start.size() != 1)
            continue;
        SCOPED_TRACE(cost.name);
        ASSERT_TRUE(settle({.cost = cost.name, .start = cost.start, .hyper = {.rate = cost.rate}}));
        cost.data.empty() ? expectAllWell() : expectWellOrScrolled();
    }
}

// Where they are too many for a low window the column is scrolled, and no control is squeezed.
TEST_P(Layout, HoldsConstants) {
    ASSERT_TRUE(settle({.cost = "a*w^2 + b", .constants = {{"a", 3}, {"b", -0.123456789}}}));
    expectWellOrScrolled();
    window->showPage(1);
    ASSERT_TRUE(settle(
        {.cost = "a*w1^2 + b*w2^2", .constants = {{"a", 3}, {"b", -0.123456789}}, .start = {-8, 3.2}}));
    expectWellOrScrolled();
    ASSERT_TRUE(settle({.cost = "a*w1^2 + b*w2^2 + c + d + f + g",
                        .constants = {{"a", 3}, {"b", 2}, {"c", 0}, {"d", 1}, {"f", 1}, {"g", 1e300}},
                        .start = {-8, 3.2}}));
    if (window->height() < 800)
        expectWellOrScrolled();
}

// Also at 1366×768, and with a schedule on top: what can be said shorter makes room.
TEST_P(Layout, HoldsEveryRule) {
    for (const RuleRow& rule : RuleRow::all())
        for (const char* schedule : {"constant", "cosine", "one-cycle"}) {
            SCOPED_TRACE(rule.name);
            SCOPED_TRACE(schedule);
            ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2",
                                .start = {3},
                                .hyper = {.rule = RuleChoice(rule), .schedule = ScheduleChoice(schedule)}}));
            expectAllWell();
        }
    window->showPage(1);
    for (const RuleRow& rule : RuleRow::all())
        for (const char* cost : {"w1^2 + 6*w2^2", "(w1^2+w2-11)^2 + (w1+w2^2-7)^2"}) {
            SCOPED_TRACE(rule.name);
            SCOPED_TRACE(cost);
            ASSERT_TRUE(settle({.cost = cost, .start = {-1, 0}, .hyper = {.rule = RuleChoice(rule)}}));
            expectAllWell();
        }
}

// The last steps have the longest numbers: −3.041·10⁻⁶, and more of them the more a rule remembers.
TEST_P(Layout, HoldsTheArithmeticOfTwoKnobs) {
    window->showPage(1);
    for (const RuleRow& rule : RuleRow::all()) {
        SCOPED_TRACE(rule.name);
        ASSERT_TRUE(settle({.cost = "w1^2 + 6*w2^2",
                            .start = {-8, 3.2},
                            .hyper = {.rate = 0.0144, .rule = RuleChoice(rule)},
                            .steps = 1000,
                            .tolerance = 0}));
        for (const int step : {1, 500, 999}) {
            SCOPED_TRACE(step);
            playhead()->setStep(step);
            expectAllWell();
        }
    }
}

TEST_P(Layout, ListsOpenWithAllTheirLines) {
    for (int page = 0; page < 3; ++page) {
        window->showPage(page);
        letLayoutsSettle();
        for (auto* list : window->page()->findChildren<QComboBox*>()) {
            if (!list->isVisible() || !list->isEnabled())
                continue;
            list->showPopup();
            letLayoutsSettle();
            const QAbstractItemView* view = list->view();
            const QRect last = view->visualRect(list->model()->index(list->count() - 1, 0));
            if (list->count() * last.height() > view->screen()->availableGeometry().height() * 3 / 4)
                continue; // larger letters than that screen is made for
            EXPECT_TRUE(view->viewport()->rect().contains(last)) << nameOf(list);
            EXPECT_EQ(view->verticalScrollBar()->maximum(), 0) << nameOf(list);
            list->hidePopup();
        }
    }
}

TEST_P(Layout, HoldsARateThatChangesOnTheWay) {
    ASSERT_TRUE(settle({.rateChanges = {{5, 0.9}}, .steps = 30}));
    expectAllWell();
}

// Colour alone says nothing to some, and nothing on a bad projector.
TEST_P(Layout, TheRateMapHasItsWords) {
    const auto* slider = find<ValueSlider>("rateSlider");
    const auto wordsAre = [&](const QStringList& expected) {
        QStringList shown;
        double end = 0;
        for (const ValueSlider::Word& word : slider->words()) {
            EXPECT_GE(word.left, end) << word.text.toStdString();
            end = word.left + word.width;
            shown += word.text;
        }
        EXPECT_LE(end, slider->width());
        EXPECT_EQ(shown, expected);
    };
    EXPECT_TRUE(slider->areWordsVisible());
    ASSERT_TRUE(eventually([this] { return window->findChild<RateCard*>()->map()->isCurrent(); }));
    wordsAre({QStringLiteral("crawls"), QStringLiteral("converges")}); // the other bands are too narrow
}

TEST_P(Layout, HoldsTheCostMap) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    expectAllWell();
    ASSERT_TRUE(settle({.cost = "w1^2 + 6*w2^2", .start = {-8, 3.2}, .hyper = {.rate = 2}, .steps = 2000}));
    playhead()->setStep(3);
    letLayoutsSettle();
    expectNothingCutOff();
    expectNoOverlap();
}

// The cards; what the controls of such a cost need is a matter of their own.
TEST_P(Layout, HoldsThePointsOfTheData) {
    for (int shown = 0; shown < 2; ++shown) {
        SCOPED_TRACE(shown);
        window->showPage(shown);
        ASSERT_TRUE(settle({.cost = shown == 0 ? "(w*x - y)^2" : "(w1*x + w2 - y)^2",
                            .start = std::vector<double>(shown == 0 ? 1 : 2, -1),
                            .hyper = {.rate = 0.01, .batch = 4},
                            .data = findBuiltInData("noisy-line")}));
        playhead()->setStep(12);
        letLayoutsSettle();
        EXPECT_EQ(window->size(), look_.size);
        expectNothingCutOff();
        EXPECT_GE(find<QWidget>("points")->height(), 150);
    }
}

TEST_P(Layout, HoldsTheNetwork) {
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    const auto expectWell = [&] {
        // The last of it comes a moment after the pause, and what it says wants a layout of its own.
        ASSERT_TRUE(eventually([&] { return training->lastActivity() != LiveTraining::Activity::training; }));
        letLayoutsSettle();
        EXPECT_EQ(window->size(), GetParam().size);
        expectNothingCutOff();
        expectEverythingInsideItsParent();
        expectNoOverlap();
        expectNoScrolling();
    };
    expectWell();
    training->play();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() > 30; }));
    training->pause();
    expectWell();
    for (QAction* action : window->trainingPage()->demonstrations()->rates()) {
        action->trigger();
        ASSERT_TRUE(
            eventually([&] { return training->training()->stepsTaken() > 100 || training->hasEnded(); }));
        training->pause();
        expectWell();
    }
    Hyperparameters hyper = TrainingSettings().hyper;
    hyper.rule = {"adam", {0.9, 0.999, 1e-8}};
    training->setHyperparameters(hyper);
    expectWell();
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, Layout,
    ::testing::Values(Look{{1000, 680}, Theme::Mode::light}, Look{{1024, 768}, Theme::Mode::projector},
                      Look{{1280, 720}, Theme::Mode::dark}, Look{{1366, 728}, Theme::Mode::light},
                      Look{{1920, 1080}, Theme::Mode::projector}, Look{{3840, 2160}, Theme::Mode::dark}),
    nameOfLook);

} // namespace
} // namespace downhill
