// A script presented: a presenter's remote goes from scene to scene, notes are captions, and the window is as
// it was afterwards.
#include "tests/ui/stage/stage_test.h"

#include "ui/controls/elided_label.h"
#include "ui/playback/playhead.h"
#include "ui/scenes/lesson_script.h"
#include "ui/scenes/scene_bubble.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/tour.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QAbstractButton>
#include <QSlider>

namespace downhill {
namespace {

using Pictures = std::vector<StagePicture>;

class ScenesOnStage : public StageTest {
protected:
    ScenesOnStage() {
        Scene first, second, third;
        first.title = QStringLiteral("First");
        first.note = QStringLiteral("The steps shrink as the slope does.");
        first.session.oneKnob = RunPageState();
        first.session.oneKnob->settings.hyper.rate = 0.25;
        first.session.oneKnob->speed = 1000;
        first.playTo = 5;
        second = first;
        second.title = QStringLiteral("Second");
        second.note.clear();
        second.pictures = {StagePicture::arithmetic};
        second.playTo = 0;
        second.access = {{PagePart::transport, PartAccess::locked}, {PagePart::rate, PartAccess::locked}};
        third.title = QStringLiteral("Third");
        third.note = QStringLiteral("Two knobs");
        third.session = {.page = PageName::twoKnobs, .twoKnobs = RunPageState()};
        third.session.twoKnobs->settings = {.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}};
        third.question = {SceneQuestion::Kind::line, QStringLiteral("Which one is steeper?"), {}};
        window->scenes()->setScenes({first, second, third});
    }
    ScenePlayer* player() const { return window->player(); }
    SceneBubble* bubble() const { return window->findChild<SceneBubble*>(); }
    ElidedLabel* caption() const { return stage()->findChild<ElidedLabel*>(QStringLiteral("stageCaption")); }
    bool shows(double rate) {
        return eventually([&] {
            const auto& run = window->runPage(1)->live()->run();
            return run && run->settings().hyper.rate == rate;
        });
    }
};

TEST_F(ScenesOnStage, TheRemoteGoesFromSceneToScene) {
    ASSERT_TRUE(settle({.start = {-3}, .hyper = {.rate = 0.11}, .steps = 9}));
    playhead()->setStep(4);
    window->showPage(0);
    window->presentation()->action()->trigger();
    press(Qt::Key_2); // without the loss curve
    const StageState before = stage()->state();
    press(Qt::Key_PageUp);
    EXPECT_FALSE(player()->isOn()) << "there is none before the first";
    press(Qt::Key_PageDown);
    ASSERT_TRUE(player()->isOn());
    EXPECT_FALSE(bubble()->isVisible());
    EXPECT_TRUE(shows(0.25));
    EXPECT_EQ(caption()->text(), QStringLiteral("The steps shrink as the slope does."));
    EXPECT_TRUE(caption()->isVisible());
    EXPECT_EQ(stage()->state().pictures, (Pictures{StagePicture::cost, StagePicture::loss}));
    EXPECT_TRUE(eventually([&] { return playhead()->step() == 5 && !playhead()->isPlaying(); }));
    EXPECT_TRUE(stage()->transport()->hint().contains(QStringLiteral("Scene 1 of 3: First")));

    press(Qt::Key_PageDown);
    EXPECT_EQ(stage()->state().pictures, Pictures{StagePicture::arithmetic});
    EXPECT_FALSE(caption()->isVisible()) << "an empty note takes no room";
    press(Qt::Key_PageDown);
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_EQ(stage()->source(), window->runPage(2)->stage());
    EXPECT_EQ(caption()->text(), QStringLiteral("Two knobs\nWhich one is steeper?"));
    press(Qt::Key_PageDown);
    EXPECT_EQ(player()->scene(), 2U) << "the last one";
    press(Qt::Key_PageUp);
    EXPECT_EQ(player()->scene(), 1U);

    press(Qt::Key_Escape);
    EXPECT_FALSE(window->presentation()->isOn());
    EXPECT_FALSE(player()->isOn()) << "it was begun on the stage";
    EXPECT_FALSE(bubble()->isVisible());
    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_TRUE(shows(0.11));
    EXPECT_EQ(playhead()->step(), 4);
    window->presentation()->action()->trigger();
    EXPECT_EQ(stage()->state().pictures, before.pictures) << "one's own";
}

TEST_F(ScenesOnStage, AScriptGoesOnOnTheStageAndAfterwards) {
    window->lessonScript()->play(1);
    ASSERT_TRUE(bubble()->isVisible());
    press(Qt::Key_F11);
    ASSERT_TRUE(window->presentation()->isOn());
    EXPECT_FALSE(bubble()->isVisible());
    EXPECT_EQ(player()->scene(), 1U);
    EXPECT_EQ(stage()->state().pictures, Pictures{StagePicture::arithmetic});
    press(Qt::Key_PageUp);
    EXPECT_EQ(player()->scene(), 0U);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->presentation()->isOn());
    EXPECT_TRUE(player()->isOn());
    EXPECT_TRUE(bubble()->isVisible());
    EXPECT_TRUE(bubble()->findChild<QAbstractButton*>(QStringLiteral("primary"))->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(player()->isOn());
}

TEST_F(ScenesOnStage, TheTourIsPresentedToo) {
    takeTour(*player());
    press(Qt::Key_F11);
    EXPECT_FALSE(caption()->text().isEmpty());
    const QString first = caption()->text();
    press(Qt::Key_PageDown);
    EXPECT_NE(caption()->text(), first);
    EXPECT_EQ(player()->scene(), 1U);
    press(Qt::Key_F11);
    EXPECT_TRUE(bubble()->isVisible());
}

TEST_F(ScenesOnStage, WithoutScenesTheRemoteGoesFromStepToStep) {
    window->scenes()->setScenes({});
    present(0);
    playhead()->toFirst();
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);
    EXPECT_EQ(playhead()->step(), 1);
}

TEST_F(ScenesOnStage, TheCaptionIsReadFromTheBackRowAndGoesWithN) {
    for (const QSize screen : {QSize(1024, 768), QSize(1920, 1080)}) {
        present(0, screen);
        press(Qt::Key_PageDown);
        letLayoutsSettle();
        EXPECT_GE(caption()->font().pixelSize() * 54, screen.height());
        const QRect words = caption()->geometry();
        EXPECT_TRUE(stage()->rect().contains(words));
        EXPECT_FALSE(words.intersects(stage()->pictures()->geometry()));
        for (const char* name : {"banner", "card"})
            for (const auto* other : stage()->findChildren<QFrame*>(QLatin1String(name)))
                EXPECT_FALSE(other->parentWidget() == stage() && other->geometry().intersects(words)) << name;
        const QRect pictures = stage()->pictures()->geometry();
        ASSERT_TRUE(eventually([&] { return playhead()->step() == 5 && !playhead()->isPlaying(); }));
        playhead()->toFirst();
        playhead()->setSpeed(1000);
        press(Qt::Key_Space);
        ASSERT_TRUE(eventually([&] { return playhead()->step() == playhead()->lastStep(); }));
        letLayoutsSettle();
        EXPECT_EQ(caption()->geometry(), words) << "nothing jumps while it plays";
        EXPECT_EQ(stage()->pictures()->geometry(), pictures);

        press(Qt::Key_N);
        EXPECT_FALSE(caption()->isVisible());
        EXPECT_GT(stage()->pictures()->height(), pictures.height());
        press(Qt::Key_PageDown);
        press(Qt::Key_PageUp);
        EXPECT_FALSE(caption()->isVisible()) << "until it is wanted again";
        press(Qt::Key_N);
        EXPECT_TRUE(caption()->isVisible());
        EXPECT_EQ(stage()->pictures()->geometry(), pictures);
        press(Qt::Key_Escape);
    }
}

TEST_F(ScenesOnStage, AVeryLongNoteLeavesRoomForThePictures) {
    std::vector<Scene> scenes = window->scenes()->scenes();
    scenes[0].note = QStringLiteral("Many words are no caption. ").repeated(70);
    window->scenes()->setScenes(scenes);
    present(0, {1024, 768});
    press(Qt::Key_PageDown);
    letLayoutsSettle();
    EXPECT_LT(caption()->height(), 768 / 6);
    EXPECT_GT(stage()->pictures()->height(), 768 / 3);
}

TEST_F(ScenesOnStage, WhatASceneLocksIsLockedOnTheStageToo) {
    present(0);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    ASSERT_EQ(player()->scene(), 1U);
    ASSERT_TRUE(shows(0.25));
    const int step = playhead()->step();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_End})
        press(key);
    EXPECT_EQ(playhead()->step(), step);
    EXPECT_FALSE(playhead()->isPlaying());
    EXPECT_FALSE(stage()->findChild<QWidget*>(QStringLiteral("stageRate"))->isEnabled());
    EXPECT_FALSE(stage()->findChild<QSlider*>(QStringLiteral("scrubber"))->isEnabled());
    press(Qt::Key_PageUp);
    EXPECT_TRUE(stage()->findChild<QWidget*>(QStringLiteral("stageRate"))->isEnabled());
    EXPECT_TRUE(stage()->findChild<QSlider*>(QStringLiteral("scrubber"))->isEnabled());
}

TEST_F(ScenesOnStage, WhatASceneHidesIsNotOnTheStage) {
    std::vector<Scene> scenes = window->scenes()->scenes();
    scenes[0].access = {{PagePart::verdict, PartAccess::hidden},
                        {PagePart::transport, PartAccess::hidden},
                        {PagePart::lossCurve, PartAccess::hidden}};
    window->scenes()->setScenes(scenes);
    present(0);
    press(Qt::Key_PageDown);
    EXPECT_EQ(stage()->state().pictures, Pictures{StagePicture::cost});
    EXPECT_FALSE(stage()->findChild<QWidget*>(QStringLiteral("banner"))->isVisible());
    EXPECT_FALSE(stage()->transport()->isVisible());
    EXPECT_LT(caption()->y(), 20) << "and no room is left for it";
    press(Qt::Key_2);
    EXPECT_EQ(stage()->state().pictures, Pictures{StagePicture::cost});
    press(Qt::Key_PageDown);
    EXPECT_TRUE(stage()->findChild<QWidget*>(QStringLiteral("banner"))->isVisible());
    EXPECT_TRUE(stage()->transport()->isVisible());
}

} // namespace
} // namespace downhill
