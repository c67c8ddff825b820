// Scenes in the window: made, named, put in order, edited and gone to by mouse and keys.
#include "tests/ui/history/history_test.h"
#include "tests/ui/session/session_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/playback/playhead.h"
#include "ui/scenes/lesson_script.h"
#include "ui/scenes/note_field.h"
#include "ui/scenes/scene_actions.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_panel.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/scene_view.h"
#include "ui/stage/stage_view.h"
#include "ui/window/presentation.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace downhill {
namespace {

class ScenePanelTest : public HistoryTest {
protected:
    SceneList* list() const { return window->scenes(); }
    ScenePanel* panel() const { return window->sceneActions()->panel(); }
    SceneView* view() const { return panel()->view(); }
    const Scene& scene(int row) const { return list()->scene(row); }
    void add() { press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    void openPanel() {
        action("scenesPanel")->trigger();
        ASSERT_TRUE(eventually([&] { return panel()->isVisible(); }));
        QApplication::processEvents();
    }
    /// Three scenes at these rates, in a panel beside the window; the last one is the current one.
    void addThree() {
        ASSERT_NO_FATAL_FAILURE(openPanel());
        for (const char* rate : {"0.1", "0.5", "2"}) {
            type(rateField(), QLatin1String(rate));
            ASSERT_TRUE(settle());
            add();
        }
        ASSERT_EQ(list()->rowCount(), 3);
    }
    double rate() const { return live()->settings().hyper.rate; }
    double rateOf(int row) const { return scene(row).session.oneKnob->settings.hyper.rate; }
    QList<double> rates() const {
        QList<double> all;
        for (int row = 0; row < list()->rowCount(); ++row)
            all += rateOf(row);
        return all;
    }
    QList<QAction*> actionsOnIt() const {
        const SceneView::Actions& on = view()->actionsOnIt();
        return {on.goTo, on.replace, on.rename, on.duplicate, on.up, on.down, on.remove};
    }
    /// In which titles are edited now.
    QList<QLineEdit*> titleFields() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return view()->viewport()->findChildren<QLineEdit*>();
    }
    QPoint placeOfRow(int row) const { return view()->visualRect(list()->index(row)).center(); }
    void clickRow(int row) { click(view()->viewport(), placeOfRow(row)); }
    template <typename Widget>
    Widget* inPanel(const char* name) const {
        auto* widget = panel()->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            ADD_FAILURE() << "no widget is called " << name;
        return widget;
    }
    QAbstractButton* panelButton(const QString& words) const {
        for (auto* button : panel()->findChildren<QAbstractButton*>())
            if (button->text() == words)
                return button;
        ADD_FAILURE() << "no button says " << words.toStdString();
        return nullptr;
    }
};

TEST_F(ScenePanelTest, ASceneKeepsWhatIsShownOnItsPage) {
    type(rateField(), "0.3");
    ASSERT_TRUE(settle());
    playhead()->setStep(4);
    add();
    ASSERT_EQ(list()->rowCount(), 1);
    const Scene& made = scene(0);
    EXPECT_EQ(made.title, "w², rate 0.3");
    EXPECT_EQ(made.note, QString());
    EXPECT_EQ(made.question, SceneQuestion{});
    EXPECT_EQ(made.session.page, PageName::oneKnob);
    ASSERT_TRUE(made.session.oneKnob);
    EXPECT_EQ(made.session.oneKnob->settings, live()->settings());
    EXPECT_EQ(made.session.oneKnob->step, 4);
    EXPECT_FALSE(made.session.twoKnobs || made.session.network) << "the other pages are not its business";
    EXPECT_EQ(window->statusBar()->currentMessage(), "Scene 1 added: w², rate 0.3");
    EXPECT_EQ(undoText(), "Undo add scene “w², rate 0.3”");
    costView()->setFocus(); // else the field undoes typing
    undo();
    EXPECT_EQ(list()->rowCount(), 0);
    EXPECT_EQ(rate(), 0.3) << "it takes back nothing else";
    redo();
    EXPECT_EQ(list()->rowCount(), 1);
}

TEST_F(ScenePanelTest, OtherPagesHaveScenesTooButLearn) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    add();
    window->showPage(2);
    ASSERT_TRUE(eventually([&] { return window->trainingPage()->live()->training() != nullptr; }));
    add();
    ASSERT_EQ(list()->rowCount(), 2);
    EXPECT_TRUE(scene(0).session.twoKnobs);
    EXPECT_TRUE(scene(1).session.network);
    EXPECT_EQ(scene(1).title, "Digit network, rate 0.3");
    window->showPage(3);
    add();
    EXPECT_EQ(list()->rowCount(), 2);
    EXPECT_EQ(window->statusBar()->currentMessage(), "There is nothing on this page that a scene could keep");
}

TEST_F(ScenePanelTest, AScenesPicturesAreThoseOfTheStage) {
    add();
    EXPECT_TRUE(scene(0).pictures.empty()) << "those that the page begins with";
    press(Qt::Key_F11);
    ASSERT_TRUE(window->presentation()->isOn());
    press(Qt::Key_3); // the line of arithmetic comes or goes
    const auto pictures = window->presentation()->stage()->state().pictures;
    add();
    ASSERT_EQ(list()->rowCount(), 2);
    EXPECT_EQ(scene(1).pictures, pictures);
    EXPECT_FALSE(pictures.empty());
    press(Qt::Key_Escape);
}

TEST_F(ScenePanelTest, ADoubleClickAndEnterGoToAScene) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(0); // the first half
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOfRow(0));
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(undoText(), "Undo go to scene “w², rate 0.1”");
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 2);
    clickRow(1);
    EXPECT_EQ(rate(), 2) << "a click alone only chooses";
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.5);
    EXPECT_EQ(window->statusBar()->currentMessage(), "Scene 2 of 3: w², rate 0.5");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.1);
    press(Qt::Key_PageUp, Qt::ControlModifier); // there is none before it
    EXPECT_EQ(rate(), 0.1);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 2);
}

TEST_F(ScenePanelTest, ASceneOfAnotherPageShowsThatPage) {
    add();
    window->showPage(1);
    ASSERT_TRUE(settle());
    press(Qt::Key_PageUp, Qt::ControlModifier); // the current one is the first one already
    EXPECT_EQ(window->page(), window->runPage(2));
    window->sceneActions()->goTo(0);
    EXPECT_EQ(window->page(), window->runPage(1));
}

TEST_F(ScenePanelTest, F2RenamesInPlace) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(1);
    QTest::keyClick(view(), Qt::Key_F2);
    auto* field = view()->viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), "w², rate 0.5") << "without its number";
    type(field, "Lands at once");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return scene(1).title == QStringLiteral("Lands at once"); }));
    EXPECT_EQ(rate(), 2) << "Return in there goes nowhere";
    EXPECT_EQ(undoText(), "Undo rename scene “w², rate 0.5” → “Lands at once”");
    undo();
    EXPECT_EQ(scene(1).title, "w², rate 0.5");
    redo();
    EXPECT_EQ(scene(1).title, "Lands at once");
}

TEST_F(ScenePanelTest, KeysMoveScenes) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(0);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(rates(), (QList<double>{0.5, 0.1, 2}));
    EXPECT_EQ(view()->row(), 1) << "it stays the current one";
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(rates(), (QList<double>{0.5, 2, 0.1}));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rates(), (QList<double>{0.5, 0.1, 2}));
    EXPECT_EQ(undoText(), "Undo move scene “w², rate 0.1”");
    undo();
    undo();
    undo();
    EXPECT_EQ(rates(), (QList<double>{0.1, 0.5, 2}));
}

TEST_F(ScenePanelTest, ButtonsAndDeleteDoTheRest) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(0);
    click(panelButton("Duplicate"));
    EXPECT_EQ(rates(), (QList<double>{0.1, 0.1, 0.5, 2}));
    EXPECT_EQ(scene(1).title, "w², rate 0.1 (copy)");
    EXPECT_EQ(view()->row(), 1);
    click(panelButton("Replace by what is shown now"));
    EXPECT_EQ(rates(), (QList<double>{0.1, 2, 0.5, 2}));
    EXPECT_EQ(scene(1).title, "w², rate 0.1 (copy)") << "what somebody wrote stays";
    EXPECT_EQ(undoText(), "Undo picture of scene “w², rate 0.1 (copy)”");
    click(panelButton("Up"));
    EXPECT_EQ(rates(), (QList<double>{2, 0.1, 0.5, 2}));
    click(panelButton("Down"));
    click(panelButton("Delete"));
    EXPECT_EQ(rates(), (QList<double>{0.1, 0.5, 2}));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_EQ(list()->rowCount(), 2);
    while (action("undo")->isEnabled() && list()->rowCount() < 4)
        undo();
    EXPECT_EQ(rates(), (QList<double>{0.1, 2, 0.5, 2}));
    click(panelButton("Go to it"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 2);
    click(panelButton("Add scene"));
    EXPECT_EQ(list()->rowCount(), 5);
    EXPECT_EQ(view()->row(), 2) << "behind the one that is chosen";
}

// What Qt complains of fails a test.
TEST_F(ScenePanelTest, WithoutACurrentSceneNothingCanBeDoneWithIt) {
    const auto areOff = [this] { return std::ranges::none_of(actionsOnIt(), &QAction::isEnabled); };
    EXPECT_TRUE(areOff()) << "there are no scenes";
    ASSERT_NO_FATAL_FAILURE(addThree());
    EXPECT_FALSE(areOff());
    view()->setCurrentIndex({});
    EXPECT_TRUE(areOff()) << "none is the current one";
    const int before = entries();
    for (QAction* one : actionsOnIt())
        one->trigger();
    QTest::keyClick(view(), Qt::Key_F2);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rates(), (QList<double>{0.1, 0.5, 2}));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(titleFields().size(), 0);
    clickRow(1);
    EXPECT_FALSE(areOff());
    list()->setScenes({}); // those of another lesson
    EXPECT_TRUE(areOff());
}

TEST_F(ScenePanelTest, RenamingWhatIsBeingRenamedChangesNothing) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(1);
    QAction* rename = view()->actionsOnIt().rename;
    rename->trigger();
    ASSERT_EQ(titleFields().size(), 1);
    QLineEdit* field = titleFields().constFirst();
    type(field, "Half");
    rename->trigger();
    ASSERT_EQ(titleFields(), QList<QLineEdit*>{field});
    EXPECT_EQ(field->text(), "Half");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return scene(1).title == QStringLiteral("Half"); }));
    action("scenesPanel")->trigger();
    ASSERT_FALSE(panel()->isVisible());
    rename->trigger();
    EXPECT_EQ(titleFields().size(), 0) << "nobody could type there";
}

TEST_F(ScenePanelTest, EverythingMayBeDoneWhileATitleIsEditedOrAScriptPlays) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    for (const bool plays : {false, true})
        for (QAction* one : actionsOnIt()) {
            SCOPED_TRACE(one->text().toStdString() + (plays ? ", while it plays" : ", while it is renamed"));
            clickRow(1);
            if (plays) {
                press(Qt::Key_F5);
                ASSERT_TRUE(window->lessonScript()->isOn());
            } else {
                view()->actionsOnIt().rename->trigger();
                ASSERT_EQ(titleFields().size(), 1);
            }
            ASSERT_TRUE(one->isEnabled());
            one->trigger();
            QCoreApplication::processEvents();
            for (QLineEdit* field : titleFields())
                QTest::keyClick(field, Qt::Key_Escape);
            EXPECT_TRUE(eventually([this] { return titleFields().isEmpty(); }));
            window->player()->end();
            ASSERT_TRUE(settle());
            while (list()->rowCount() != 3 || rates() != QList<double>{0.1, 0.5, 2}) {
                ASSERT_TRUE(action("undo")->isEnabled());
                action("undo")->trigger();
            }
        }
}

TEST_F(ScenePanelTest, ANoteIsOneEntryAsLongAsItIsTyped) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(1);
    auto* note = inPanel<NoteField>("sceneNote");
    const int before = entries();
    note->setFocus();
    QTest::keyClicks(note, "One step");
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, "and it is there");
    EXPECT_EQ(scene(1).note, "One step\nand it is there");
    EXPECT_EQ(entries(), before + 1);
    EXPECT_EQ(undoText(), "Undo note of scene “w², rate 0.5”");
    clickRow(0);
    EXPECT_EQ(note->text(), QString());
    clickRow(1);
    EXPECT_EQ(note->text(), "One step\nand it is there");
    note->setFocus();
    QTest::keyClick(note, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(note, "!");
    EXPECT_EQ(entries(), before + 2);
    view()->setFocus();
    undo();
    EXPECT_EQ(scene(1).note, "One step\nand it is there");
    EXPECT_EQ(note->text(), scene(1).note);
    undo();
    EXPECT_EQ(scene(1).note, QString());
}

TEST_F(ScenePanelTest, InTheNoteTypingIsUndoneFirst) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    auto* note = inPanel<NoteField>("sceneNote");
    const int before = entries();
    note->setFocus();
    QTest::keyClicks(note, "abc");
    undo();
    EXPECT_EQ(note->text(), QString());
    EXPECT_EQ(scene(2).note, QString());
    EXPECT_EQ(entries(), before) << "nothing is left of it";
    undo(); // now it is the window's
    EXPECT_EQ(list()->rowCount(), 2);
}

TEST_F(ScenePanelTest, ANoteIsNoLongerThanAFileTakes) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    auto* note = inPanel<NoteField>("sceneNote");
    note->setFocus();
    QTest::keyClicks(note, "ab");
    QTest::keyClick(note, Qt::Key_Left);
    QGuiApplication::clipboard()->setText(QString(3000, u'x') + QChar(1));
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(scene(2).note, u'a' + QString(1998, u'x') + u'b');
    auto* words = inPanel<QLineEdit>("sceneQuestion");
    click(panelButton("Question"));
    auto* kind = inPanel<QComboBox>("sceneAsks");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    ASSERT_EQ(scene(2).question.kind, SceneQuestion::Kind::predict);
    paste(words, QString(300, u'y') + QChar(2) + u'\n');
    EXPECT_EQ(scene(2).question.words, QString(240, u'y'));
}

TEST_F(ScenePanelTest, AQuestionIsChosenAndItsAnswerShown) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    click(panelButton("Question"));
    auto* kind = inPanel<QComboBox>("sceneAsks");
    auto* words = inPanel<QLineEdit>("sceneQuestion");
    EXPECT_FALSE(words->isEnabled());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    EXPECT_EQ(scene(2).question.kind, SceneQuestion::Kind::line);
    type(words, "Where does it land?");
    EXPECT_EQ(scene(2).question.words, "Where does it land?");
    const int before = entries();
    type(words, "Why?");
    EXPECT_EQ(entries(), before) << "the same field, not left";
    view()->setFocus();
    undo();
    EXPECT_EQ(scene(2).question.words, QString());
    redo();
    EXPECT_EQ(words->text(), "Why?");

    std::vector<Scene> answered = list()->scenes();
    answered[2].question.answer = QStringLiteral("<b>At -15</b>");
    list()->setScenes(answered);
    view()->setRow(2);
    bool shown = false;
    for (const auto* label : panel()->findChildren<QLabel*>())
        shown = shown || label->text() == QStringLiteral("Answered: <b>At -15</b>");
    EXPECT_TRUE(shown);
}

TEST_F(ScenePanelTest, PartsAreLockedOrHidden) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    click(panelButton("Parts"));
    auto* lock = inPanel<QCheckBox>("lock_rate");
    auto* hide = inPanel<QCheckBox>("hide_rate");
    click(lock, {8, lock->height() / 2});
    EXPECT_EQ(scene(2).access, (std::map<PagePart, PartAccess>{{PagePart::rate, PartAccess::locked}}));
    click(hide, {8, hide->height() / 2});
    EXPECT_EQ(scene(2).access, (std::map<PagePart, PartAccess>{{PagePart::rate, PartAccess::hidden}}));
    EXPECT_FALSE(lock->isChecked());
    EXPECT_EQ(undoText(), "Undo parts of scene “w², rate 2”");
    undo();
    EXPECT_TRUE(lock->isChecked());
    undo();
    EXPECT_FALSE(lock->isChecked());
    EXPECT_TRUE(scene(2).access.empty());
}

TEST_F(ScenePanelTest, F5PlaysFromTheSceneThatIsChosen) {
    press(Qt::Key_F5);
    EXPECT_FALSE(window->player()->isOn()) << "there are none";
    ASSERT_NO_FATAL_FAILURE(addThree());
    clickRow(1);
    press(Qt::Key_F5);
    ASSERT_TRUE(window->lessonScript()->isOn());
    EXPECT_EQ(window->player()->scene(), 1U);
    window->player()->end();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 2) << "all is as before";
}

TEST_F(ScenePanelTest, StandsBesideTheWindowWhereThereIsRoom) {
    ASSERT_NO_FATAL_FAILURE(openPanel());
    EXPECT_FALSE(panel()->isFloating());
    EXPECT_EQ(window->size(), QSize(1440, 900)) << "the window keeps its size";
    EXPECT_TRUE(action("scenesPanel")->isChecked());
    action("scenesPanel")->trigger();
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(eventually([&] { // nothing of it is left
        window->resize(1000, 680);
        return window->size() == QSize(1000, 680);
    }));
    ASSERT_NO_FATAL_FAILURE(openPanel());
    EXPECT_TRUE(panel()->isFloating());
    EXPECT_EQ(window->size(), QSize(1000, 680));
    EXPECT_TRUE(window->geometry().contains(panel()->geometry()));
    press(Qt::Key_F11);
    EXPECT_FALSE(panel()->isVisible()) << "a class sees the stage";
    EXPECT_FALSE(action("scenesPanel")->isChecked());
    press(Qt::Key_Escape);
}

TEST_F(ScenePanelTest, EverythingInItHasANameAndIsReachedByTab) {
    ASSERT_NO_FATAL_FAILURE(addThree());
    int seen = 0;
    for (const char* tab : {"Note", "Question", "Parts"}) {
        click(panelButton(QLatin1String(tab)));
        for (auto* widget : panel()->findChildren<QWidget*>())
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
                ++seen;
                EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                    << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            }
    }
    EXPECT_GT(seen, 40);
}

class LessonOfScenes : public SessionTest {};

TEST_F(LessonOfScenes, IsSavedAndComesBackAndANewOneIsEmpty) {
    const auto add = [&] {
        QTest::keyClick(window->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    };
    add();
    type(rateField(), "2");
    ASSERT_TRUE(settle());
    add();
    const std::vector<Scene> scenes = window->scenes()->scenes();
    ASSERT_EQ(scenes.size(), 2U);
    ASSERT_EQ(sessions()->save(path("two.downhill")), QString());
    EXPECT_FALSE(sessions()->isChanged());
    window->scenes()->rename(0, QStringLiteral("Other"));
    EXPECT_TRUE(sessions()->isChanged());
    const QString asked = answer(QMessageBox::Discard, [&] {
        QTest::keyClick(window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    });
    EXPECT_FALSE(asked.isEmpty());
    EXPECT_EQ(window->scenes()->rowCount(), 0);
    ASSERT_EQ(sessions()->open(path("two.downhill")), QString());
    EXPECT_EQ(window->scenes()->scenes(), scenes);
}

} // namespace
} // namespace downhill
