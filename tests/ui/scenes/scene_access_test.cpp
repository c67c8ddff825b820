// What a scene locks or hides: no mouse and no key goes round it, and afterwards all is as before.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/page/page_switch.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/rate_curve_view.h"
#include "ui/scenes/scene_player.h"
#include "ui/steps/step_table.h"
#include "ui/verdict/verdict_banner.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QSlider>

namespace downhill {
namespace {

using enum PagePart;
using enum PartAccess;

class SceneAccess : public WindowTest {
protected:
    /// A scene of that run on its page, at step 3.
    void begin(const PartsAccess& access, RunSettings settings = {}) {
        settings.steps = 20;
        Scene scene;
        scene.title = QStringLiteral("Locked");
        scene.access = access;
        if (settings.start.size() == 1)
            scene.session.oneKnob = RunPageState{.settings = settings, .pins = {}, .step = 3};
        else
            scene.session = {.page = PageName::twoKnobs,
                             .twoKnobs = RunPageState{.settings = settings, .pins = {}, .step = 3}};
        window->player()->begin({scene, scene});
        ASSERT_TRUE(settle());
        ASSERT_TRUE(eventually([&] { return playhead()->step() == 3; }));
        page()->takeKeys();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window->windowHandle(), key, modifiers);
        QApplication::processEvents();
    }
    void drag(QWidget* on, QPoint from, QPoint to) {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i)
            QTest::mouseMove(on, from + (to - from) * i / 8);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
        QApplication::processEvents();
    }
    void connectTo(QList<int>* chosen) {
        QObject::connect(find<PageSwitch>("pageSwitch"), &PageSwitch::chosen, window.get(),
                         [chosen](int page) { *chosen += page; });
    }
    /// Everything that moves the playhead, by keys.
    void pressAllOfTheTransport() {
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home})
            press(key);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home})
            press(key, Qt::AltModifier);
        press(Qt::Key_Space, Qt::ControlModifier);
    }
};

TEST_F(SceneAccess, ALockedRateStaysAsItIs) {
    begin({{rate, locked}}, {.hyper = {.rate = 2}});
    EXPECT_FALSE(rateField()->isEnabled());
    auto* slider = find<ValueSlider>("rateSlider");
    EXPECT_FALSE(slider->isEnabled());
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(20, slider->height() / 2));
    auto* cure = find<QAbstractButton>("cure");
    ASSERT_TRUE(cure->isVisible()) << "it is still read";
    QTest::mouseClick(cure, Qt::LeftButton);
    find<QAction>("compare")->trigger();
    page()->setRateCurveShown(true);
    QApplication::processEvents();
    auto* curve = page()->findChild<RateCurveView*>();
    ASSERT_TRUE(curve && curve->isVisible());
    QTest::mouseClick(curve->viewport(), Qt::LeftButton, {}, curve->viewport()->rect().center());
    EXPECT_EQ(live()->settings().hyper.rate, 2);
    live()->change([](RunSettings& s) { s.hyper.rate = 0.5; }); // whoever else would
    EXPECT_EQ(live()->settings().hyper.rate, 2);
    type(startField(), QStringLiteral("3"));
    EXPECT_EQ(live()->settings().start, std::vector<double>{3}) << "what is free can be tried";

    press(Qt::Key_Escape);
    EXPECT_TRUE(rateField()->isEnabled());
    EXPECT_TRUE(find<QAction>("compare")->isEnabled());
    ASSERT_TRUE(settle());
    type(rateField(), QStringLiteral("0.3"));
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
}

TEST_F(SceneAccess, ALockedTransportTakesNoKeyAndNoClick) {
    begin({{transport, locked}});
    ASSERT_TRUE(costView()->hasFocus());
    pressAllOfTheTransport();
    EXPECT_FALSE(playhead()->isPlaying());
    EXPECT_EQ(playhead()->step(), 3);
    click(lossView()->viewport(), placeOf(lossView(), 8));
    click(costView()->viewport(), placeOf(costView(), 1));
    EXPECT_EQ(playhead()->step(), 3);
    const QRect row = table()->visualRect(table()->model()->index(6, 1));
    click(table()->viewport(), row.center());
    EXPECT_EQ(playhead()->step(), 3);
    EXPECT_EQ(table()->currentIndex().row(), 3) << "the table marks what the charts show";
    EXPECT_FALSE(find<QSlider>("scrubber")->isEnabled());
    press(Qt::Key_Escape);
    page()->takeKeys();
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 1);
}

TEST_F(SceneAccess, ALockedTransportStillPlaysTheScene) {
    Scene scene;
    scene.title = QStringLiteral("Plays");
    scene.access = {{transport, locked}};
    scene.session.oneKnob = RunPageState();
    scene.session.oneKnob->speed = 1000;
    scene.playTo = 5;
    window->player()->begin({scene});
    EXPECT_TRUE(eventually([&] { return playhead()->step() == 5 && !playhead()->isPlaying(); }));
}

TEST_F(SceneAccess, ALockedStartCannotBeDragged) {
    begin({{PagePart::start, locked}});
    drag(costView()->viewport(), startRing(), startRing() - QPoint(90, 0));
    EXPECT_EQ(live()->settings().start, std::vector<double>{5});
    EXPECT_FALSE(startField()->isEnabled());
    press(Qt::Key_Escape);
    ASSERT_TRUE(settle());
    drag(costView()->viewport(), startRing(), startRing() - QPoint(90, 0));
    EXPECT_LT(live()->settings().start[0], 5);
}

TEST_F(SceneAccess, ALockedPictureIsOnlyLookedAt) {
    begin({{costPicture, locked}, {PagePart::lossCurve, locked}, {PagePart::steps, locked}});
    drag(costView()->viewport(), startRing(), startRing() - QPoint(90, 0));
    EXPECT_EQ(live()->settings().start, std::vector<double>{5});
    click(costView()->viewport(), placeOf(costView(), 1));
    click(lossView()->viewport(), placeOf(lossView(), 8));
    click(table()->viewport(), table()->visualRect(table()->model()->index(6, 1)).center());
    EXPECT_EQ(playhead()->step(), 3);
    EXPECT_FALSE(page()->pinAction()->isEnabled());
    press(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 4) << "keys are the page's";
    press(Qt::Key_Escape);
    EXPECT_TRUE(page()->pinAction()->isEnabled());
    ASSERT_TRUE(settle());
    click(lossView()->viewport(), placeOf(lossView(), 8));
    EXPECT_EQ(playhead()->step(), 8);
}

TEST_F(SceneAccess, ALockedMapDoesNotMove) {
    begin({{costPicture, locked}}, {.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}, .hyper = {.rate = 0.05}});
    QWidget* map = find<QAbstractScrollArea>("costMap")->viewport();
    ASSERT_TRUE(map->isVisible());
    const SessionState before{.twoKnobs = std::get<RunPageState>(page()->stateful()->state())};
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    QTest::mouseDClick(map, Qt::LeftButton, {}, map->rect().center());
    drag(map, map->rect().center(), map->rect().center() + QPoint(60, 30));
    QWheelEvent wheel(map->rect().center(), map->mapToGlobal(map->rect().center()), {}, QPoint(0, 240),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map, &wheel);
    EXPECT_EQ(std::get<RunPageState>(page()->stateful()->state()), *before.twoKnobs);
}

TEST_F(SceneAccess, WhatIsHiddenIsNotToBeSeen) {
    const std::initializer_list<PagePart> parts{
        rate, start, rule, workedRuns, verdict, costPicture, PagePart::lossCurve, PagePart::steps, transport};
    PartsAccess access;
    for (const PagePart part : parts)
        access[part] = hidden;
    begin(access);
    const auto expectAll = [&](bool seen) {
        for (const PagePart part : parts)
            EXPECT_EQ(page()->part(part)->isVisible(), seen) << static_cast<int>(part);
    };
    expectAll(false);
    pressAllOfTheTransport();
    EXPECT_EQ(playhead()->step(), 3);
    page()->setRateCurveShown(true);
    window->showPage(1);
    EXPECT_TRUE(page()->part(rate)->isVisible()) << "another page is free";
    window->showPage(0);
    window->resize(1000, 700); // and whatever is arranged anew
    window->resize(1440, 900);
    QApplication::processEvents();
    expectAll(false);
    window->player()->go(1);
    expectAll(false);
    window->player()->end();
    expectAll(true);
}

TEST_F(SceneAccess, LockedPagesStay) {
    begin({{pages, locked}});
    QList<int> chosen;
    connectTo(&chosen);
    press(Qt::Key_2, Qt::ControlModifier); // which presses a button, a moment later
    press(Qt::Key_Escape);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return window->page() == window->trainingPage(); }));
    EXPECT_EQ(chosen, QList{2}) << "counted from 0";
}

TEST_F(SceneAccess, OfTheNetworkToo) {
    Scene scene;
    scene.title = QStringLiteral("Network");
    scene.session.page = PageName::network;
    scene.session.network = NetworkState();
    scene.access = {{transport, locked}, {rate, locked}, {gradient, hidden}};
    window->player()->begin({scene});
    ManyKnobsPage* network = window->trainingPage();
    LiveTraining* training = network->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    network->takeKeys();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Home})
        press(key);
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_FALSE(training->isTraining());
    EXPECT_EQ(training->stepWanted(), 0U);
    EXPECT_EQ(training->settings().seed, TrainingSettings().seed);
    EXPECT_FALSE(find<NumberField>("trainingRate")->isEnabled());
    EXPECT_TRUE(find<NumberField>("batch")->isEnabled());
    EXPECT_FALSE(network->part(gradient)->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(window->page(), window->runPage(1));
    window->showPage(2);
    EXPECT_TRUE(network->part(gradient)->isVisible());
    network->takeKeys();
    press(Qt::Key_Right);
    EXPECT_TRUE(eventually([&] { return training->training()->stepsTaken() == 1; }));
}

TEST_F(SceneAccess, ATrainingIsTrainedToItsStep) {
    Scene scene;
    scene.title = QStringLiteral("Trains");
    scene.session.page = PageName::network;
    scene.session.network = NetworkState();
    scene.session.network->page.step = 2;
    scene.playTo = 12;
    window->player()->begin({scene});
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] {
        return training->training() && training->training()->stepsTaken() >= 12 && !training->isTraining();
    }));
    EXPECT_LT(training->training()->stepsTaken(), 200U) << "and no further";
}

} // namespace
} // namespace downhill
