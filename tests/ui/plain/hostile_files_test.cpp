// Files of a stranger in the real window: what they say is shown letter by letter, and nothing that they name
// is read.
#include "tests/ui/plain/literal.h"
#include "tests/ui/session/session_test.h"

#include "ui/controls/number_field.h"
#include "ui/learn/cards/flashcards_section.h"
#include "ui/learn/learn_page.h"
#include "ui/pins/pin_list.h"
#include "ui/plain/box.h"
#include "ui/scenes/lesson_script.h"
#include "ui/scenes/scene_actions.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_panel.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/scene_title.h"
#include "ui/session/recent_files.h"
#include "ui/window/presentation.h"

#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStatusBar>

namespace downhill {
namespace {

class HostileFiles : public SessionTest {
protected:
    HostileFiles() { openWindow(); }
    void TearDown() override {
        expectNothingTaken("at the end");
        EXPECT_FALSE(bait.wasOpened());
    }

    void expectNothingTaken(const char* when) const { EXPECT_EQ(test::markupShown(), QStringList()) << when; }

    /// What a box says of such a file.
    QString saidOf(const QByteArray& content) {
        put(path("f.downhill"), content);
        QString said;
        EXPECT_TRUE(withDialog(
            [&](QWidget* dialog) {
                expectNothingTaken("in the box");
                auto* box = qobject_cast<QMessageBox*>(dialog);
                said = box->text();
                QTest::mouseClick(box->button(QMessageBox::Ok), Qt::LeftButton);
            },
            [&] { sessions()->openAsking(path("f.downhill")); }));
        return said;
    }
    bool seen(const QString& text) const {
        for (const auto* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    test::Bait bait;
    const QString bad = bait.text();
    const QByteArray bytes = bad.toUtf8();
};

TEST_F(HostileFiles, LessonsThatAreRefused) {
    EXPECT_TRUE(saidOf(R"({"downhill":1,"cost":"w^2","rule":")" + bytes + R"("})").contains(bad));
    for (const char* key : {"cost", "schedule"})
        EXPECT_FALSE(saidOf(R"({"downhill":1,")" + QByteArray(key) + R"(":")" + bytes + R"("})").isEmpty())
            << key;
    EXPECT_FALSE(saidOf(R"({"downhill":2,"page":")" + bytes + R"("})").isEmpty());
    EXPECT_FALSE(saidOf("<h1>" + bytes).isEmpty());
}

TEST_F(HostileFiles, ALessonOfAMegabyteIsRefusedAtOnce) {
    for (const char* key : {"rule", "cost", "digits"}) {
        QElapsedTimer clock;
        clock.start();
        const QByteArray much = QByteArray(R"({"downhill":1,")") + key + R"(":")" +
                                QByteArray("<b>w").repeated(250'000) + R"(","start":[5]})";
        EXPECT_LE(saidOf(much).size(), 25'000) << key;
        EXPECT_LT(clock.elapsed(), 10'000) << "on a slow machine, too";
    }
}

TEST_F(HostileFiles, Formulas) {
    for (const QString& text : {bad, QStringLiteral("<b>w</b>"), QString(2000, u'<')}) {
        paste(find<QLineEdit>("formula"), text);
        QTest::keyClick(find<QLineEdit>("formula"), Qt::Key_Return);
        expectNothingTaken("as it is typed");
    }
}

TEST_F(HostileFiles, DigitsOfOnesOwn) {
    TrainingSettings settings;
    settings.digits = {.images = bytes.toStdString(), .labels = "<h1>x"};
    window->train(settings);
    ASSERT_TRUE(eventually([&] { return seen(QStringLiteral("<")); })) << "they cannot be read";
    expectNothingTaken("on the page of the network");
}

TEST_F(HostileFiles, Decks) {
    QByteArray deck = R"({ "downhill_learn": 1, "title": "@", "entries": [
        { "id": "a", "question": "@ q", "answer": "@ a" }, { "id": "@", "question": "<h1>x</h1>", "answer": "y" } ] })";
    put(path("<h1>deck.json"), deck.replace("@", bytes));
    window->showPage(3);
    window->learnPage()->showSection(1);
    auto* section = static_cast<FlashcardsSection*>(window->learnPage()->section());
    ASSERT_EQ(section->deck()->open(path("<h1>deck.json")), QString());
    EXPECT_TRUE(seen(bad)) << "the title";
    expectNothingTaken("question");
    QTest::keyClick(window->windowHandle(), Qt::Key_Space);
    expectNothingTaken("answer");
    put(path("<h1>deck.json"),
        R"({ "downhill_learn": 1, "title": "x", "entries": [ { "id": ")" + bytes + R"(" } ] })");
    EXPECT_TRUE(withDialog(
        [&](QWidget* dialog) {
            expectNothingTaken("what is wrong");
            dialog->close();
        },
        [&] { warnPlainly(window.get(), {}, section->deck()->open(path("<h1>deck.json"))); }));
}

TEST_F(HostileFiles, SessionsWithScenesAndPins) {
    workOnOneKnob();
    PinList* pins = page()->pins();
    ASSERT_EQ(pins->rowCount(), 1);
    EXPECT_TRUE(pins->setData(pins->index(0, PinList::nameColumn), bad));
    Scene scene = *sceneOf(state());
    scene.title = bad;
    scene.note = bad + QStringLiteral("\n<h1>x</h1>");
    scene.question = {SceneQuestion::Kind::line, QStringLiteral("<b>") + bad, QStringLiteral("<i>") + bad};
    Scene asked = scene;
    asked.question = {SceneQuestion::Kind::predict, bad, {}};
    window->scenes()->setScenes({scene, asked});
    const QString name = path("<h1>a.downhill");
    ASSERT_EQ(sessions()->save(name), QString());
    window->scenes()->setScenes({});
    ASSERT_EQ(sessions()->open(name), QString());
    ASSERT_TRUE(settle());
    ASSERT_EQ(window->scenes()->rowCount(), 2);
    expectNothingTaken("opened");
    find<QCheckBox>("log")->click();
    expectNothingTaken("with the pinned run on the charts");

    window->sceneActions()->panel()->show();
    expectNothingTaken("with the panel of scenes");
    for (int row : {0, 1}) {
        window->lessonScript()->play(row);
        ASSERT_TRUE(window->player()->isOn());
        EXPECT_TRUE(seen(bad)) << row;
        expectNothingTaken("played");
        window->presentation()->action()->trigger();
        expectNothingTaken("presented");
        window->presentation()->action()->trigger();
        window->player()->end();
    }
    RecentFiles recent;
    ASSERT_FALSE(recent.actions().isEmpty());
    EXPECT_TRUE(recent.actions()[0]->text().startsWith(QStringLiteral("<h1>a.downhill")));
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("<h1>a.downhill")));

    type(rateField(), QStringLiteral("0.05"));
    EXPECT_TRUE(withDialog(
        [&](QWidget* dialog) {
            EXPECT_TRUE(
                qobject_cast<QMessageBox*>(dialog)->text().contains(QStringLiteral("<h1>a.downhill")));
            expectNothingTaken("asked what is to become of it");
            QTest::mouseClick(qobject_cast<QMessageBox*>(dialog)->button(QMessageBox::Cancel),
                              Qt::LeftButton);
        },
        [&] { window->close(); }));
}

TEST_F(HostileFiles, TheStatusLineHasRoomForALine) {
    emit sessions()->said(QStringLiteral("<b>w").repeated(250'000));
    ASSERT_TRUE(eventually([&] { return !window->statusBar()->currentMessage().isEmpty(); }));
    EXPECT_LT(window->statusBar()->currentMessage().size(), 2000);
    expectNothingTaken("said");
}

} // namespace
} // namespace downhill
