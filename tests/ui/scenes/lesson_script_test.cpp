// The scenes of a lesson, played: what a student answers is the lesson's, and nothing else is.
#include "tests/ui/session/session_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/scenes/lesson_script.h"
#include "ui/scenes/scene_bubble.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

namespace downhill {
namespace {

using Kind = SceneQuestion::Kind;

Scene sceneOf(const char* title, double rate) {
    Scene scene;
    scene.title = QLatin1String(title);
    scene.session.oneKnob = RunPageState();
    scene.session.oneKnob->settings.hyper.rate = rate;
    return scene;
}

class LessonScriptTest : public SessionTest {
protected:
    LessonScriptTest() {
        Scene plain = sceneOf("First", 0.25), line = sceneOf("A line", 0.3),
              predict = sceneOf("Predict", 0.9);
        plain.note = QStringLiteral("See.");
        line.question = {Kind::line, QStringLiteral("Why is it faster?"), {}};
        predict.question = {Kind::predict, {}, {}};
        window->scenes()->setScenes({plain, line, predict});
    }

    ScenePlayer* player() const { return window->player(); }
    const std::vector<Scene>& scenes() const { return window->scenes()->scenes(); }
    SceneBubble* bubble() const { return window->findChild<SceneBubble*>(); }
    QLineEdit* answerField() const { return bubble()->findChild<QLineEdit*>(QStringLiteral("sceneAnswer")); }
    QString question() const { return bubble()->findChild<QLabel*>(QStringLiteral("sceneQuestion"))->text(); }
    void press(Qt::Key key) { QTest::keyClick(window->windowHandle(), key); }
    bool shows(double rate) {
        return eventually([&] {
            return live()->run() && live()->run()->settings().hyper.rate == rate && live()->isComplete();
        });
    }
    /// Predicts −1 for the first step, and reveals it.
    void predict() {
        ASSERT_TRUE(shows(0.9));
        ASSERT_TRUE(eventually([&] { return live()->isHiding(); }));
        page()->predictions()->say({-1});
        costView()->setFocus();
        press(Qt::Key_R);
        ASSERT_TRUE(eventually([&] { return page()->predictions()->steps().front().isRevealed(); }));
        QApplication::processEvents();
    }
};

TEST_F(LessonScriptTest, GoesThroughTheScenesAndPutsOnesOwnBack) {
    ASSERT_TRUE(settle({.start = {-3}, .hyper = {.rate = 0.11}, .steps = 7}));
    playhead()->setStep(3);
    const SessionState before = state();
    window->lessonScript()->play();
    EXPECT_TRUE(window->lessonScript()->isOn());
    EXPECT_TRUE(shows(0.25));
    EXPECT_EQ(question(), QString());
    EXPECT_FALSE(answerField()->isVisible());
    press(Qt::Key_Right);
    EXPECT_TRUE(shows(0.3));
    EXPECT_EQ(question(), QStringLiteral("Why is it faster?"));
    EXPECT_TRUE(answerField()->hasFocus()) << "to be answered at once";
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(player()->scene(), 2U);
    press(Qt::Key_Return);
    EXPECT_FALSE(player()->isOn());
    EXPECT_FALSE(window->lessonScript()->isOn());
    ASSERT_TRUE(settle());
    EXPECT_EQ(state(), before);
}

TEST_F(LessonScriptTest, F5PlaysInTheWindowAndF11PutsItOnTheStage) {
    press(Qt::Key_F5);
    EXPECT_TRUE(window->lessonScript()->isOn());
    EXPECT_TRUE(bubble()->isVisible());
    EXPECT_TRUE(shows(0.25));
    const std::size_t scene = player()->scene();
    press(Qt::Key_F11);
    EXPECT_FALSE(bubble()->isVisible());
    EXPECT_EQ(player()->scene(), scene);
    press(Qt::Key_Escape);
    EXPECT_TRUE(bubble()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->lessonScript()->isOn());
}

TEST_F(LessonScriptTest, BeginsAtThatScene) {
    window->lessonScript()->play(1);
    EXPECT_EQ(player()->scene(), 1U);
    window->scenes()->setScenes({});
    EXPECT_FALSE(player()->isOn()) << "what was played is there no more";
    window->lessonScript()->play();
    EXPECT_FALSE(player()->isOn()) << "there is nothing to play";
}

TEST_F(LessonScriptTest, ALineThatIsTypedIsKeptAndSavedAndComesBack) {
    ASSERT_EQ(sessions()->save(path("l.downhill")), QString());
    EXPECT_FALSE(sessions()->isChanged());
    const SessionState before = state();
    window->lessonScript()->play(1);
    EXPECT_FALSE(sessions()->isChanged()) << "to look at it is no change";
    QTest::keyClicks(answerField(), QStringLiteral("It steps 3 times as far"));
    EXPECT_EQ(scenes()[1].question.answer, QStringLiteral("It steps 3 times as far"));
    EXPECT_TRUE(sessions()->isChanged());
    EXPECT_TRUE(eventually([&] { return window->isWindowModified(); }));
    press(Qt::Key_Left); // moves in the line
    EXPECT_EQ(player()->scene(), 1U);
    press(Qt::Key_Return);
    press(Qt::Key_Left); // and from the button to the scene before
    EXPECT_EQ(player()->scene(), 0U);
    press(Qt::Key_Right);
    EXPECT_EQ(answerField()->text(), QStringLiteral("It steps 3 times as far"));

    // Saved in the midst of it, with one's own pages and not the scene's.
    QTest::keyClick(window->windowHandle(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(player()->isOn());
    EXPECT_FALSE(sessions()->isChanged());
    const auto read = readLessonContentFile(path("l.downhill"));
    const auto& lesson = std::get<LessonState>(std::get<LessonContent>(read));
    EXPECT_EQ(lesson.scenes, scenes());
    EXPECT_EQ(lesson.session, before);

    press(Qt::Key_Escape);
    EXPECT_EQ(scenes()[1].question.answer, QStringLiteral("It steps 3 times as far"));
    window->scenes()->setScenes({});
    ASSERT_EQ(sessions()->open(path("l.downhill")), QString());
    EXPECT_EQ(scenes()[1].question.answer, QStringLiteral("It steps 3 times as far"));
    EXPECT_FALSE(sessions()->isChanged());
}

TEST_F(LessonScriptTest, WhoOpensALessonWithScenesIsToldHowToPlayThem) {
    QString said;
    QObject::connect(sessions(), &SessionActions::said, window.get(),
                     [&](const QString& what) { said = what; });
    ASSERT_EQ(sessions()->save(path("with.downhill")), QString());
    sessions()->openAsking(path("with.downhill"));
    EXPECT_EQ(said, QStringLiteral("Opened with.downhill: F5 plays its scenes"));
    window->scenes()->setScenes({});
    ASSERT_EQ(sessions()->save(path("without.downhill")), QString());
    sessions()->openAsking(path("without.downhill"));
    EXPECT_EQ(said, QStringLiteral("Opened without.downhill"));
}

TEST_F(LessonScriptTest, AnAnswerIsOneLineThatAFileMayHave) {
    window->lessonScript()->play(1);
    QApplication::clipboard()->setText(QStringLiteral("one\ntwo\t") + QChar(0x2028) + QString(600, u'x'));
    QTest::keyClick(window->windowHandle(), Qt::Key_V, Qt::ControlModifier);
    const QString& answer = scenes()[1].question.answer;
    EXPECT_EQ(answer.size(), SceneQuestion::longestAnswer);
    EXPECT_TRUE(answer.startsWith(QStringLiteral("one two  xx"))) << answer.left(20).toStdString();
    const auto read = readLessonContent(lessonBytes({{}, scenes()}));
    EXPECT_TRUE(std::holds_alternative<LessonContent>(read)) << std::get<QString>(read).toStdString();
}

TEST_F(LessonScriptTest, APredictionIsKeptAndComesBack) {
    ASSERT_EQ(sessions()->save(path("p.downhill")), QString());
    window->lessonScript()->play(2);
    EXPECT_TRUE(page()->predictions()->isOn());
    EXPECT_FALSE(question().isEmpty()) << "it has words of its own where the scene has none";
    EXPECT_TRUE(shows(0.9));
    QApplication::processEvents();
    EXPECT_FALSE(sessions()->isChanged()) << "to look at it is no change";
    ASSERT_NO_FATAL_FAILURE(predict());
    ASSERT_EQ(scenes()[2].session.oneKnob->predictions.steps.size(), 1U) << "at once, also for who is killed";
    EXPECT_TRUE(sessions()->isChanged());

    bubble()->findChild<QAbstractButton*>(QStringLiteral("sceneBack"))->click();
    EXPECT_FALSE(page()->predictions()->isOn());
    EXPECT_TRUE(shows(0.3));
    bubble()->findChild<QAbstractButton*>(QStringLiteral("primary"))->click();
    EXPECT_TRUE(shows(0.9));
    ASSERT_TRUE(eventually([&] { return page()->predictions()->steps().size() == 1; }));
    EXPECT_EQ(page()->predictions()->steps()[0].said, std::vector<double>{-1});
    EXPECT_EQ(live()->revealed(), 1U);

    ASSERT_EQ(sessions()->save(path("p.downhill")), QString());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page()->predictions()->isOn());
    window->scenes()->setScenes({});
    ASSERT_EQ(sessions()->open(path("p.downhill")), QString());
    window->lessonScript()->play(2);
    EXPECT_TRUE(shows(0.9));
    ASSERT_TRUE(eventually([&] { return page()->predictions()->steps().size() == 1; }));
    EXPECT_EQ(page()->predictions()->steps()[0].said, std::vector<double>{-1});
}

TEST_F(LessonScriptTest, WhoTriesAnotherRunKeepsWhatTheyPredicted) {
    window->lessonScript()->play(2);
    ASSERT_NO_FATAL_FAILURE(predict());
    type(rateField(), QStringLiteral("0.4"));
    EXPECT_TRUE(shows(0.4));
    type(rateField(), QStringLiteral("0.9"));
    EXPECT_TRUE(shows(0.9));
    page()->predictions()->setOn(false);
    QApplication::processEvents();
    press(Qt::Key_Escape);
    EXPECT_EQ(scenes()[2].session.oneKnob->predictions.steps.size(), 1U);
}

TEST_F(LessonScriptTest, TheSessionIsKeptWithAnswersAndOnesOwnPages) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.11}}));
    sessions()->keepIn(path("kept"), SessionPlace::Wanted::empty);
    const SessionState before = state();
    window->lessonScript()->play(1);
    QTest::keyClicks(answerField(), QStringLiteral("Because"));
    const auto kept = [&] { return readLastSession(contentOf(path("kept/session-1.downhill"))); };
    ASSERT_TRUE(eventually([&] { // within a moment, and what is killed then loses nothing
        const auto last = kept();
        const auto* read = std::get_if<LastSession>(&last);
        return read && read->lesson.scenes.size() == 3 &&
               read->lesson.scenes[1].question.answer == QStringLiteral("Because");
    }));
    EXPECT_TRUE(player()->isOn());
    EXPECT_EQ(std::get<LastSession>(kept()).lesson.session, before);
}

TEST_F(LessonScriptTest, TheTourTellsALessonNothing) {
    window->lessonScript()->play(1);
    takeTour(*player());
    EXPECT_FALSE(window->lessonScript()->isOn());
    EXPECT_TRUE(player()->isOn());
    const std::vector<Scene> before = scenes();
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    EXPECT_EQ(scenes(), before);
}

} // namespace
} // namespace downhill
