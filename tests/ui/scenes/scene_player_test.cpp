// Scripts of scenes in the real window: they lead on by keys and mouse, and leave nothing behind.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/learn/content/learn_content.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/scenes/built_in_scenes.h"
#include "ui/scenes/scene_bubble.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/tour.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>

#include <set>
#include <utility>

namespace downhill {
namespace {

using Scenes = std::vector<Scene>;

const Scenes& mistake(std::size_t number) {
    return builtInScenes(builtInLearnContent("mistakes").entries[number].script);
}
const Scenes& tour() { return builtInScenes(QStringLiteral("tour")); }

/// Of the page that it shows.
const RunPageState& stateOf(const Scene& scene) {
    return scene.session.page == PageName::oneKnob ? *scene.session.oneKnob : *scene.session.twoKnobs;
}

class ScenePlayerTest : public WindowTest {
protected:
    SceneBubble* bubble() const { return window->findChild<SceneBubble*>(); }
    QWidget* ring() const { return window->findChild<QWidget*>(QStringLiteral("sceneRing")); }
    QAbstractButton* bubbleButton(const char* name) const {
        return bubble()->findChild<QAbstractButton*>(QLatin1String(name));
    }
    QAbstractButton* next() const { return bubbleButton("primary"); }
    QString note() const { return bubble()->findChild<QLabel*>(QStringLiteral("sceneNote"))->text(); }
    void press(Qt::Key key) { QTest::keyClick(window->windowHandle(), key); }

    /// Until the run of that scene is there and has played.
    bool isShown(const Scene& scene) {
        return eventually([&] {
            const auto& run = live()->run();
            const RunPageState& state = stateOf(scene);
            return run && run->settings().start == state.settings.start &&
                   run->settings().hyper.rate == state.settings.hyper.rate && live()->isComplete() &&
                   !playhead()->isPlaying() &&
                   playhead()->step() == std::max(state.step, static_cast<int>(scene.playTo));
        });
    }
    /// Where it is in the window.
    QRect placeOf(QWidget* widget) const { return {widget->mapTo(window.get(), QPoint()), widget->size()}; }
};

class EveryMistake : public ScenePlayerTest, public testing::WithParamInterface<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(, EveryMistake, testing::Range<std::size_t>(0, 4));

TEST_P(EveryMistake, LeadsThroughAllItsScenes) {
    const Scenes& scenes = mistake(GetParam());
    window->player()->begin(scenes);
    for (std::size_t number = 0; number < scenes.size(); ++number) {
        const Scene& scene = scenes[number];
        playhead()->setSpeed(1000); // several steps at once, and none too far
        ASSERT_TRUE(bubble()->isVisible());
        EXPECT_TRUE(next()->hasFocus());
        EXPECT_EQ(window->player()->scene(), number);
        EXPECT_EQ(note(), scene.note);
        EXPECT_EQ(next()->accessibleDescription(), scene.note);
        EXPECT_TRUE(isShown(scene)) << number;
        EXPECT_EQ(page()->pins()->pins().size(), stateOf(scene).pins.size());
        EXPECT_EQ(bubbleButton("sceneBack")->isEnabled(), number > 0);
        press(number % 2 ? Qt::Key_Right : Qt::Key_Return);
    }
    EXPECT_FALSE(window->player()->isOn()) << "Done at the last scene";
}

TEST_F(ScenePlayerTest, KeysLeadOnAndBack) {
    const Scenes& scenes = mistake(0);
    window->player()->begin(scenes);
    press(Qt::Key_Right);
    EXPECT_EQ(note(), scenes[1].note);
    press(Qt::Key_Left);
    EXPECT_EQ(note(), scenes[0].note);
    press(Qt::Key_Left);
    EXPECT_EQ(note(), scenes[0].note) << "there is none before the first";
}

// From a small projector to a large laptop; a window that may not be so small is as small as it may be.
class TourAt : public ScenePlayerTest, public testing::WithParamInterface<std::pair<int, int>> {};
INSTANTIATE_TEST_SUITE_P(, TourAt,
                         testing::Values(std::pair{1000, 680}, std::pair{1024, 768}, std::pair{1440, 900},
                                         std::pair{1920, 1080}));

TEST_P(TourAt, EverySceneHasATitleOfItsOwnAndIsNotCovered) {
    window->resize(GetParam().first, GetParam().second);
    window->player()->begin(tour());
    std::set<QString> titles;
    for (const Scene& scene : tour()) {
        QWidget* target = *scene.at == PagePart::pages
                              ? window->findChild<QWidget*>(QStringLiteral("pageSwitch"))
                              : window->page()->part(*scene.at);
        EXPECT_TRUE(eventually([&] { return ring()->geometry().contains(placeOf(target)); }));
        EXPECT_FALSE(bubble()->geometry().intersects(placeOf(target))) << note().toStdString();
        EXPECT_TRUE(window->rect().contains(bubble()->geometry()));
        const QString title = bubble()->findChild<QLabel*>(QStringLiteral("sceneTitle"))->text();
        EXPECT_EQ(title, scene.title);
        EXPECT_TRUE(!title.isEmpty() && titles.insert(title).second) << title.toStdString();
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    EXPECT_FALSE(window->player()->isOn());
}

TEST_F(ScenePlayerTest, PointsToThePartThatItSpeaksOf) {
    window->player()->begin(tour());
    for (const Scene& scene : tour()) {
        ASSERT_TRUE(scene.at);
        QWidget* target = *scene.at == PagePart::pages
                              ? window->findChild<QWidget*>(QStringLiteral("pageSwitch"))
                              : window->page()->part(*scene.at);
        ASSERT_TRUE(target);
        EXPECT_TRUE(eventually([&] { return ring()->geometry().contains(placeOf(target)); }));
        EXPECT_FALSE(bubble()->geometry().intersects(placeOf(target))) << note().toStdString();
        EXPECT_TRUE(window->rect().contains(bubble()->geometry()));
        EXPECT_EQ(bubble()->height(), bubble()->heightForWidth(bubble()->width())) << "nothing is cut off";
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    EXPECT_FALSE(bubble()->isVisible());
    EXPECT_FALSE(ring()->isVisible());
}

TEST_F(ScenePlayerTest, FollowsWhatItPointsTo) {
    window->player()->begin(tour());
    QWidget* curve = window->page()->part(PagePart::costPicture);
    window->resize(1366, 768);
    EXPECT_TRUE(eventually([&] { return ring()->geometry().contains(placeOf(curve)); }));
    window->showPage(3); // whoever looks elsewhere meanwhile
    EXPECT_TRUE(eventually([&] { return !ring()->isVisible(); }));
    EXPECT_TRUE(bubble()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(window->page(), window->runPage(1)) << "where it began";
}

TEST_F(ScenePlayerTest, EveryPartOfEveryScriptIsThereToBePointedTo) {
    for (const Scenes& scenes : {tour(), mistake(0), mistake(1), mistake(2), mistake(3)})
        for (const Scene& scene : scenes) {
            ASSERT_TRUE(scene.at) << scene.note.toStdString();
            RunPage* page = window->runPage(stateOf(scene).settings.start.size());
            EXPECT_TRUE(*scene.at == PagePart::pages || page->part(*scene.at)) << scene.note.toStdString();
        }
}

TEST_F(ScenePlayerTest, LeavesNothingBehind) {
    RunSettings own{.start = {-3}, .hyper = {.rate = 0.25}, .steps = 7};
    ASSERT_TRUE(settle(own));
    page()->pinAction()->trigger();
    page()->pins()->setData(page()->pins()->index(0, PinList::nameColumn), QStringLiteral("mine"));
    own.hyper.rate = 0.3;
    ASSERT_TRUE(settle(own));
    page()->setLogarithmic(true);
    playhead()->setStep(4);
    RunPage* two = window->runPage(2);
    const RunSettings ownTwo = two->live()->settings();
    lossView()->setFocus();

    page()->transport()->setSpeed(30);
    window->player()->begin(mistake(3)); // goes to two knobs
    EXPECT_EQ(page()->transport()->speed(), 2) << "slow enough to be read along";
    for (int scene = 0; scene < 3; ++scene)
        press(Qt::Key_Right);
    EXPECT_EQ(window->page(), two);
    EXPECT_TRUE(isShown(mistake(3)[3]));
    press(Qt::Key_Escape);

    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_TRUE(eventually([&] { return live()->run()->settings() == own && playhead()->step() == 4; }));
    ASSERT_EQ(page()->pins()->pins().size(), 1u);
    EXPECT_EQ(page()->pins()->pins()[0].name, QStringLiteral("mine"));
    EXPECT_TRUE(page()->isLogarithmic());
    EXPECT_EQ(page()->transport()->speed(), 30);
    EXPECT_EQ(two->live()->settings(), ownTwo);
    EXPECT_TRUE(lossView()->hasFocus());
    // What comes later is nobody's but the user's.
    own.hyper.rate = 0.1;
    ASSERT_TRUE(settle(own));
    EXPECT_EQ(playhead()->step(), 4);
}

TEST_F(ScenePlayerTest, PredictingGoesOnAfterwards) {
    page()->predictions()->setOn(true);
    window->player()->begin(mistake(0));
    EXPECT_FALSE(page()->predictions()->isOn());
    press(Qt::Key_Escape);
    EXPECT_TRUE(page()->predictions()->isOn());
    EXPECT_TRUE(eventually([&] { return live()->isHiding(); }));
    page()->predictions()->setOn(false);
}

TEST_F(ScenePlayerTest, TheNextSceneShowsItsStepsWhateverWasSwitchedMeanwhile) {
    const Scenes& scenes = mistake(0);
    window->player()->begin(scenes);
    EXPECT_TRUE(isShown(scenes[0]));
    page()->predictions()->setOn(true);
    page()->setLogarithmic(true);
    EXPECT_TRUE(eventually([&] { return live()->isHiding(); }));
    next()->click();
    EXPECT_FALSE(page()->predictions()->isOn());
    EXPECT_FALSE(page()->isLogarithmic());
    EXPECT_TRUE(isShown(scenes[1]));
    press(Qt::Key_Escape);
    EXPECT_FALSE(page()->predictions()->isOn()) << "as it was before";
}

TEST_F(ScenePlayerTest, OnesOwnPlayingIsNotStopped) {
    window->player()->begin(mistake(0));
    EXPECT_TRUE(isShown(mistake(0)[0]));
    playhead()->setSpeed(1000);
    playhead()->play();
    EXPECT_TRUE(eventually([&] { return playhead()->step() == playhead()->lastStep(); }));
}

TEST_F(ScenePlayerTest, AnotherRunEndsIt) {
    window->player()->begin(mistake(0));
    const RunSettings wanted{.start = {2}, .hyper = {.rate = 0.2}, .steps = 9};
    window->run(wanted); // a lesson file, or "show me"
    EXPECT_FALSE(window->player()->isOn());
    EXPECT_TRUE(eventually([&] { return live()->run()->settings() == wanted; }));
    EXPECT_EQ(live()->settings(), wanted);
}

TEST_F(ScenePlayerTest, WhatIsChosenMeanwhileCanBeTriedOut) {
    window->player()->begin(mistake(0));
    EXPECT_TRUE(isShown(mistake(0)[0]));
    type(rateField(), QStringLiteral("0.4"));
    EXPECT_TRUE(eventually([&] { return live()->run()->settings().hyper.rate == 0.4; }));
    EXPECT_TRUE(window->player()->isOn());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->player()->isOn());
}

TEST_F(ScenePlayerTest, TheTourIsOfferedOnceAndComesAgainWhenAskedFor) {
    QSettings().remove(QStringLiteral("tour/shown"));
    offerTour(*window->player());
    EXPECT_TRUE(bubble()->isVisible());
    QTest::mouseClick(bubbleButton("sceneEnd"), Qt::LeftButton); // Skip
    EXPECT_FALSE(window->player()->isOn());
    offerTour(*window->player());
    EXPECT_FALSE(window->player()->isOn());
    auto* action = window->findChild<QAction*>(QStringLiteral("tour"));
    ASSERT_TRUE(action);
    action->trigger();
    EXPECT_EQ(note(), tour().front().note);
    EXPECT_EQ(tour().size(), 5u);
}

// The tour has just said that Space plays.
TEST_F(ScenePlayerTest, AfterTheTourOfTheFirstStartTheKeysAreThePages) {
    closeWindow();
    QSettings().remove(QStringLiteral("tour/shown"));
    window = std::make_unique<MainWindow>();
    window->show();
    offerTour(*window->player()); // before the window is active
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key_Escape);
    ASSERT_FALSE(window->player()->isOn());
    EXPECT_TRUE(costView()->hasFocus());
}

TEST_F(ScenePlayerTest, ClosingTheWindowKeepsOnesOwn) {
    page()->setLogarithmic(true);
    window->player()->begin(tour());
    closeWindow();
    EXPECT_TRUE(QSettings().value(QStringLiteral("loss/logarithmic")).toBool());
    QSettings().remove(QStringLiteral("loss/logarithmic"));
}

} // namespace
} // namespace downhill
