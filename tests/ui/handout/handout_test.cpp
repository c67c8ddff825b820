// The handout of a lesson's scenes, read back page by page.
#include "tests/ui/learn/pdf_test.h"
#include "tests/ui/session/session_test.h"

#include "ui/handout/handout_action.h"
#include "ui/handout/handout_pages.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_words.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QStatusBar>

#include <cmath>

namespace downhill {
namespace {

using testing::HasSubstr;
using testing::Not;

Scene sceneOf(const char* title, RunSettings settings) {
    Scene scene;
    scene.title = QString::fromUtf8(title);
    RunPageState state;
    state.settings = std::move(settings);
    const bool two = state.settings.start.size() == 2;
    scene.session.page = two ? PageName::twoKnobs : PageName::oneKnob;
    (two ? scene.session.twoKnobs : scene.session.oneKnob) = std::move(state);
    return scene;
}

class Handout : public PdfTest {
protected:
    QString pdf(const std::vector<Scene>& scenes) {
        return put(pdfOf(handoutPages(QStringLiteral("Lesson 7"), scenes, [&](std::size_t number) {
            return computing.compute(scenes[number]);
        })));
    }
    SceneComputing computing;
};

/// By hand: how many steps of w² until one changes both w and the cost by less than that, from 5.
int stepsUntilFlat(double rate, double tolerance) {
    double w = 5;
    for (int step = 1;; ++step) {
        const double next = w - rate * 2 * w;
        if (std::abs(next - w) < tolerance && std::abs(next * next - w * w) < tolerance)
            return step;
        w = next;
    }
}

TEST_F(Handout, HasAPageASceneWithWhatIsSaidAndSet) {
    Scene first = sceneOf("Small steps", {.hyper = {.rate = 0.3}, .steps = 500, .tolerance = 1e-3});
    first.note = QStringLiteral("Every step multiplies w by 0.4.\nWhy?");
    const QString file =
        pdf({first, sceneOf("Two knobs <b>",
                            {.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}, .hyper = {.rate = 0.14}})});
    EXPECT_THAT(info(file), testing::ContainsRegex("Pages: +2\n"));
    EXPECT_THAT(info(file), HasSubstr("595 x 842 pts (A4)"));
    EXPECT_THAT(info(file), HasSubstr("Lesson 7"));
    const std::string one = words(file, 1);
    EXPECT_THAT(one, HasSubstr("Small steps"));
    EXPECT_THAT(one, HasSubstr("Every step multiplies w by 0.4. Why?"));
    for (const char* part : {"C(w) = w²", "start 5", "learning rate 0.3", "gradient descent"})
        EXPECT_THAT(one, HasSubstr(part));
    EXPECT_THAT(one, HasSubstr(std::to_string(stepsUntilFlat(0.3, 1e-3)) + " steps"));
    EXPECT_THAT(one, HasSubstr("Cost curve"));
    EXPECT_THAT(one, HasSubstr("Loss curve"));
    EXPECT_THAT(one, HasSubstr("Lesson 7 · scene 1 of 2"));
    const std::string two = words(file, 2);
    EXPECT_THAT(two, HasSubstr("Two knobs <b>")) << "plain text";
    EXPECT_THAT(two, HasSubstr("C(w₁, w₂) = w₁² + 6·w₂²"));
    EXPECT_THAT(two, HasSubstr("start −8, 3.2"));
    EXPECT_THAT(two, HasSubstr("Cost map"));
}

TEST_F(Handout, AQuestionHasRoomOrItsAnswer) {
    Scene asked = sceneOf("Asked", {});
    asked.question = {SceneQuestion::Kind::line, QStringLiteral("Where does it land?"), {}};
    Scene answered = asked;
    answered.question.answer = QStringLiteral("At <i>zero</i>");
    Scene silent = asked;
    silent.question.words.clear();
    const QString file = pdf({asked, answered, silent});
    EXPECT_THAT(words(file, 1), HasSubstr("Where does it land?"));
    EXPECT_THAT(words(file, 1), Not(HasSubstr("Answer")));
    EXPECT_THAT(words(file, 2), HasSubstr("Answer: At <i>zero</i>"));
    EXPECT_THAT(words(file, 3), HasSubstr(questionOf(silent).toStdString()));
}

// At rate 2 the cost is 225 after one step and 2,025 after two.
TEST_F(Handout, WhatIsToBePredictedIsNotGivenAway) {
    Scene open = sceneOf("Open", {.hyper = {.rate = 2}, .steps = 5}), hidden = open, some = open;
    hidden.question.kind = SceneQuestion::Kind::predict;
    some.question.kind = SceneQuestion::Kind::predict;
    Predictions::State& said = some.session.oneKnob->predictions;
    said.on = true;
    said.revealed = 1;
    said.steps = {{.step = 1, .said = {4}, .truth = {-15}, .stepLength = 20}};
    const QString file = pdf({open, hidden, some});
    EXPECT_THAT(words(file, 1), HasSubstr("diverging"));
    EXPECT_THAT(words(file, 1), HasSubstr("5 steps"));
    EXPECT_THAT(words(file, 2), Not(HasSubstr("diverging")));
    EXPECT_THAT(words(file, 2), HasSubstr("at most 5 steps"));
    EXPECT_THAT(words(file, 2), HasSubstr(questionOf(hidden).toStdString()));
    EXPECT_THAT(words(file, 3), Not(HasSubstr("diverging")));
    EXPECT_THAT(words(file, 3), HasSubstr("You said w₁ = 4, it is −15: 19 off"));
}

TEST_F(Handout, ATrainingComesAsFarAsTheScene) {
    Scene scene;
    scene.title = QStringLiteral("Digits");
    scene.session.page = PageName::network;
    scene.session.network.emplace();
    scene.session.network->page.step = 40;
    Scene start = scene;
    start.session.network->page.step = 0;
    const QString file = pdf({scene, start});
    for (const char* part : {"784-16-16-10", "seed 1", "learning rate 0.3", "batch 32", "40 steps", "% right",
                             "Accuracy on held-out digits"})
        EXPECT_THAT(words(file, 1), HasSubstr(part));
    EXPECT_THAT(words(file, 2), HasSubstr("0 steps"));
}

TEST_F(Handout, ALongNoteFitsOnItsPage) {
    Scene scene = sceneOf("", {});
    scene.title = QString(Scene::longestTitle, u'W');
    for (int i = 0; scene.note.size() < Scene::longestNote - 10; ++i)
        scene.note += QStringLiteral("word%1 ").arg(i);
    scene.note += QStringLiteral("end.");
    scene.question = {SceneQuestion::Kind::line, QString(200, u'q'), QString(Scene::longestTitle, u'a')};
    const QString file = pdf({scene});
    EXPECT_THAT(info(file), testing::ContainsRegex("Pages: +1\n"));
    const std::string all = words(file, 1);
    EXPECT_THAT(all, HasSubstr("word0 word1"));
    EXPECT_THAT(all, HasSubstr("end."));
    EXPECT_THAT(letters(all), HasSubstr("Answer:" + std::string(100, 'a')));
}

TEST_F(Handout, OfTextAloneHasNoPicture) {
    Scene scene;
    scene.title = QStringLiteral("Words");
    scene.note = QStringLiteral("Nothing is shown.");
    const QString file = pdf({scene});
    EXPECT_THAT(words(file, 1), HasSubstr("Nothing is shown."));
    EXPECT_THAT(words(file, 1), Not(HasSubstr("Loss curve")));
}

TEST_F(Handout, SaysWhyDigitsCannotBeHad) {
    Scene scene;
    scene.title = QStringLiteral("Digits");
    scene.session.page = PageName::network;
    scene.session.network.emplace();
    scene.session.network->page.settings.digits = {"/nowhere/images.idx", "/nowhere/labels.idx"};
    try {
        computing.compute(scene);
        ADD_FAILURE() << "there are none";
    } catch (const SceneFailure& failure) {
        EXPECT_THAT(failure.why.toStdString(), HasSubstr("/nowhere/images.idx"));
    }
}

class HandoutOfWindow : public SessionTest {
protected:
    void chooses(const QString& name) {
        EXPECT_TRUE(withDialog([&](QWidget* dialog) { enterName(dialog, name); },
                               [&] { window->findChild<QAction*>(QStringLiteral("handout"))->trigger(); }));
    }
};

TEST_F(HandoutOfWindow, IsSavedByTheMenu) {
    const QMenu* file = window->menuBar()->actions()[0]->menu();
    auto* handout = window->findChild<QAction*>(QStringLiteral("handout"));
    EXPECT_TRUE(file->actions().contains(handout));
    handout->trigger();
    EXPECT_EQ(window->statusBar()->currentMessage(),
              "The lesson has no scenes yet: Scenes → Add scene keeps what is shown");
    QTest::keyClick(window->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(window->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    chooses(path("out")); // without its ending
    EXPECT_TRUE(contentOf(path("out.pdf")).startsWith("%PDF"));
    EXPECT_EQ(window->statusBar()->currentMessage(), "Saved " + path("out.pdf"));
}

TEST_F(HandoutOfWindow, CanBeCancelledWhileItComputes) {
    // 10 million steps take long enough
    std::vector<Scene> scenes(3, sceneOf("Long", {.cost = "w^4/4 - w^2 + 0.3w + sin(3w)",
                                                  .start = {2},
                                                  .hyper = {.rate = 0.45},
                                                  .steps = RunSettings::maxSteps,
                                                  .tolerance = 0}));
    window->scenes()->setScenes(scenes);
    QTimer cancelling;
    QObject::connect(&cancelling, &QTimer::timeout, [&] {
        if (auto* dialog = window->findChild<QProgressDialog*>(QStringLiteral("handoutProgress")))
            dialog->cancel();
    });
    cancelling.start(20);
    EXPECT_EQ(window->findChild<HandoutAction*>(QStringLiteral("handout"))->save(path("long.pdf")),
              "It was cancelled");
    EXPECT_FALSE(QFile::exists(path("long.pdf")));
}

} // namespace
} // namespace downhill
