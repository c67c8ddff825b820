// Undo and redo in the window, by mouse and keys: whatever a person slips at can be taken back.
#include "tests/ui/history/history_test.h"

#include "core/descent/run.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/sheet/sheet_view.h"
#include "ui/one_knob/worked_runs_card.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/playback/playhead.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/tour.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QStatusBar>
#include <QToolButton>

#include <memory>

namespace downhill {
namespace {

class Undo : public HistoryTest {
protected:
    double rate() const { return live()->settings().hyper.rate; }
    PinList* pins() const { return page()->pins(); }
    double pinnedRate(int row) const {
        return std::get<PinnedRun>(pins()->pins()[static_cast<std::size_t>(row)].what).settings.hyper.rate;
    }
    void toPicture() { find<PlotView>(page() == window->runPage(1) ? "costCurve" : "costMap")->setFocus(); }
};

TEST_F(Undo, NothingIsThereToUndoAtFirst) {
    EXPECT_FALSE(action("undo")->isEnabled());
    EXPECT_FALSE(action("redo")->isEnabled());
    EXPECT_EQ(undoText(), "Undo");
    undo();
    EXPECT_EQ(rate(), 0.1);
}

TEST_F(Undo, StandsInAMenuWithItsName) {
    type(rateField(), "2");
    ASSERT_TRUE(settle());
    const QList<QAction*> menus = window->menuBar()->actions();
    const auto edit = std::ranges::find(menus, QStringLiteral("Ed&it"), &QAction::text);
    ASSERT_NE(edit, menus.end());
    EXPECT_EQ((*edit)->menu()->actions()[0], action("undo"));
    EXPECT_EQ((*edit)->menu()->actions()[1], action("redo"));
    EXPECT_EQ(undoText(), "Undo learning rate 0.1 → 2");
    action("undo")->trigger();
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(undoText(), "Undo");
    EXPECT_EQ(redoText(), "Redo learning rate 0.1 → 2");
    EXPECT_EQ(window->statusBar()->currentMessage(), "Undone: learning rate 0.1 → 2");
}

TEST_F(Undo, ARateThatWasTypedComesBackWithItsRun) {
    type(rateField(), "0.25");
    ASSERT_TRUE(settle());
    toPicture();
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(rateField()->text(), "0.1");
    EXPECT_NEAR(exactCell(1, column::w), 4, 1e-12); // 5·0.8
    redo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.25);
    EXPECT_NEAR(exactCell(1, column::w), 2.5, 1e-12); // 5·0.5
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier); // as elsewhere
    EXPECT_EQ(rate(), 0.25);
}

// 0.0625 is typed by way of 0.0, which is no rate, 0.06, 0.062 and 0.0625.
TEST_F(Undo, WhatIsTypedIntoOneFieldIsOneEntry) {
    type(rateField(), "0.0625");
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), 1);
    EXPECT_EQ(undoText(), "Undo learning rate 0.1 → 0.0625");
    type(startField(), "-3");
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), 2);
    type(rateField(), "0.3"); // anew
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), 3);
}

TEST_F(Undo, InAFieldUndoesTypingFirst) {
    type(rateField(), "0.5");
    ASSERT_TRUE(settle());
    ASSERT_TRUE(rateField()->isUndoAvailable());
    while (rateField()->isUndoAvailable())
        undo();
    look();
    EXPECT_EQ(rateField()->text(), "0.1") << "as a field undoes what was typed";
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(entries(), 0) << "nothing is left of it that could be undone once more";
}

TEST_F(Undo, InAFieldWithoutTypingIsTheWindows) {
    click(find<QCheckBox>("log"), {6, 6});
    ASSERT_TRUE(page()->isLogarithmic());
    rateField()->setFocus();
    ASSERT_FALSE(rateField()->isUndoAvailable());
    undo();
    EXPECT_FALSE(page()->isLogarithmic());
    redo();
    EXPECT_TRUE(page()->isLogarithmic());
}

TEST_F(Undo, ADragIsOneEntry) {
    auto* slider = find<ValueSlider>("rateSlider");
    QPoint at = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, at);
    for (int i = 0; i < 8; ++i) {
        QTest::mouseMove(slider, at += QPoint(6, 0));
        ASSERT_TRUE(settle());
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    ASSERT_NE(rate(), 0.1);
    EXPECT_EQ(entries(), 1);
    const double dragged = rate();
    undo();
    EXPECT_EQ(rate(), 0.1);
    redo();
    EXPECT_EQ(rate(), dragged);
}

TEST_F(Undo, ADragThatComesBackIsNone) {
    auto* slider = find<ValueSlider>("rateSlider");
    const QPoint at = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, at);
    QTest::mouseMove(slider, at + QPoint(60, 0));
    ASSERT_TRUE(settle());
    ASSERT_NE(rate(), 0.1);
    QTest::mouseMove(slider, at);
    ASSERT_TRUE(settle());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    look();
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(entries(), 0);
}

TEST_F(Undo, TheRingDraggedIsOneEntry) {
    const QPoint from = startRing();
    QTest::mousePress(costView()->viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) {
        QTest::mouseMove(costView()->viewport(), from - QPoint(20 * i, 0));
        ASSERT_TRUE(settle());
    }
    QTest::mouseRelease(costView()->viewport(), Qt::LeftButton, {}, from - QPoint(100, 0));
    ASSERT_LT(live()->settings().start[0], 5);
    EXPECT_EQ(entries(), 1);
    undo();
    EXPECT_EQ(live()->settings().start[0], 5);
}

TEST_F(Undo, AKeyHeldDownIsOneEntryAndPressedAgainAnother) {
    auto* slider = find<ValueSlider>("rateSlider");
    slider->setFocus();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Right, {});
    QApplication::sendEvent(slider, &down);
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(settle());
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Right, {}, {}, true);
        QApplication::sendEvent(slider, &again);
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), 1);
    QKeyEvent once(QEvent::KeyPress, Qt::Key_Right, {});
    QApplication::sendEvent(slider, &once);
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), 2);
}

TEST_F(Undo, JumpsAreEntriesAndStepsAreNot) {
    toPicture();
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_Left);
    look();
    EXPECT_EQ(entries(), 0);
    press(Qt::Key_End);
    look();
    EXPECT_EQ(undoText(), "Undo step 2 → 20");
    press(Qt::Key_Home);
    look();
    EXPECT_EQ(undoText(), "Undo step 20 → 0");
    QTest::mouseClick(lossView()->viewport(), Qt::LeftButton, {}, placeOf(lossView(), 7));
    look();
    ASSERT_EQ(playhead()->step(), 7);
    table()->scrollTo(steps()->index(10, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(steps()->index(10, 1)).center());
    look();
    ASSERT_EQ(playhead()->step(), 10);
    EXPECT_EQ(entries(), 4);
    for (const int step : {7, 0, 20, 2}) {
        undo();
        EXPECT_EQ(playhead()->step(), step);
    }
    EXPECT_FALSE(stack()->canUndo());
}

TEST_F(Undo, TheScrubberDraggedIsOneEntry) {
    auto* scrubber = find<QSlider>("scrubber");
    const int y = scrubber->height() / 2;
    QTest::mousePress(scrubber, Qt::LeftButton, {}, {6, y});
    for (int x = 12; x < scrubber->width() / 2; x += 12)
        QTest::mouseMove(scrubber, {x, y});
    QTest::mouseRelease(scrubber, Qt::LeftButton, {}, {scrubber->width() / 2, y});
    look();
    ASSERT_GT(playhead()->step(), 1);
    EXPECT_EQ(entries(), 1);
    undo();
    EXPECT_EQ(playhead()->step(), 0);
}

// To undo comes back to the step that was looked at when the change was made.
TEST_F(Undo, PlayingIsNoEntryAndItsPlaceComesBack) {
    toPicture();
    playhead()->setSpeed(1000);
    press(Qt::Key_Space);
    ASSERT_TRUE(eventually([this] { return playhead()->step() == 20 && !playhead()->isPlaying(); }));
    look();
    EXPECT_EQ(entries(), 0);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Left);
    type(rateField(), "0.001");
    ASSERT_TRUE(settle());
    toPicture();
    press(Qt::Key_Home);
    look();
    undo();
    EXPECT_EQ(playhead()->step(), 15);
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(playhead()->step(), 15);
    EXPECT_FALSE(stack()->canUndo());
}

// A shorter run takes the step looked at with it; that is no choice of anybody's.
TEST_F(Undo, AShorterRunBringsTheStepBackWithItsLength) {
    toPicture();
    press(Qt::Key_End);
    type(find<QLineEdit>("steps"), "5");
    ASSERT_TRUE(settle());
    EXPECT_EQ(playhead()->step(), 5);
    EXPECT_EQ(entries(), 2);
    toPicture();
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(playhead()->step(), 20);
    redo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(playhead()->step(), 5);
}

TEST_F(Undo, PinsArePinnedAndRemovedAgain) {
    toPicture();
    press(Qt::Key_D, Qt::ControlModifier);
    look();
    EXPECT_EQ(undoText(), "Undo pin rate 0.1");
    type(rateField(), "0.3");
    ASSERT_TRUE(settle());
    click(button("1 pinned run"));
    auto* list = find<PinTable>("pins");
    list->setCurrentIndex(pins()->index(0, 0));
    list->setFocus();
    press(Qt::Key_Delete);
    look();
    ASSERT_EQ(pins()->rowCount(), 0);
    EXPECT_EQ(undoText(), "Undo remove pin rate 0.1");
    toPicture();
    undo();
    ASSERT_TRUE(settle());
    ASSERT_EQ(pins()->rowCount(), 1);
    EXPECT_TRUE(list->isVisible()) << "the list was open when the run was removed";
    EXPECT_EQ(pins()->index(0, PinList::verdictColumn).data().toString(), "converging") << "it was run again";
    undo();
    undo();
    EXPECT_EQ(pins()->rowCount(), 0);
    redo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(pinnedRate(0), 0.1);
}

TEST_F(Undo, CompareRatesIsOneEntry) {
    ASSERT_TRUE(settle({.start = {3}, .hyper = {.rate = 0.3}}));
    click(button("Compare rates"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), 2);
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.3);
    EXPECT_EQ(live()->settings().start[0], 3);
    EXPECT_EQ(pins()->rowCount(), 0);
    EXPECT_FALSE(page()->isLogarithmic());
    redo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rate(), 0.1);
    EXPECT_EQ(pins()->rowCount(), 2);
    EXPECT_TRUE(page()->isLogarithmic());
}

TEST_F(Undo, AWorkedRunIsOneEntry) {
    toPicture();
    press(Qt::Key_End);
    for (auto* one : window->findChild<WorkedRunsCard*>()->findChildren<QPushButton*>())
        if (one->text().startsWith("Start 10, rate 1.0"))
            click(one);
    ASSERT_TRUE(settle());
    ASSERT_EQ(rate(), 1);
    ASSERT_EQ(playhead()->step(), 0);
    EXPECT_EQ(undoText(), "Undo start 5 → 10, learning rate 0.1 → 1");
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings(), RunSettings());
    EXPECT_EQ(playhead()->step(), 20);
}

TEST_F(Undo, ACureIsOneEntry) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    click(find<QPushButton>("cure"));
    ASSERT_TRUE(settle());
    ASSERT_NE(rate(), 2);
    EXPECT_EQ(entries(), 2);
    undo();
    EXPECT_EQ(rate(), 2);
}

TEST_F(Undo, ARateFromHereIsOneEntryAndTheButtonComesBackAsItWas) {
    toPicture();
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right);
    click(find<QToolButton>("fromHere"));
    type(rateField(), "0.25");
    ASSERT_TRUE(settle());
    ASSERT_EQ(live()->settings().rateChanges.size(), 1u);
    EXPECT_EQ(undoText(), "Undo learning rate 0.25 from step 5 on");
    toPicture();
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings(), RunSettings());
    EXPECT_EQ(playhead()->step(), 5);
    EXPECT_TRUE(find<QToolButton>("fromHere")->isChecked())
        << "the next rate is one from here, as it was then";
}

TEST_F(Undo, ARowOfTheCheatSheetIsUndoneOnThePageThatItRanOn) {
    window->showPage(3);
    window->learnPage()->showSection(2);
    auto* sheet = window->learnPage()->findChild<SheetView*>();
    for (std::size_t row = 0; row < sheet->rows().size() && window->page() != window->runPage(2); ++row) {
        window->showPage(3);
        QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {}, sheet->rows()[row].box.center().toPoint());
        look();
    }
    ASSERT_EQ(window->page(), window->runPage(2));
    const RunSettings ran = live()->settings();
    window->showPage(0);
    undo();
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_NE(live()->settings(), ran);
    window->showPage(3);
    redo();
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_EQ(live()->settings(), ran);
}

TEST_F(Undo, EachPageComesBackInTheOrderOfWhatWasDone) {
    type(rateField(), "0.2");
    look();
    window->showPage(1);
    ASSERT_TRUE(settle());
    const double valley = rate();
    type(rateField(), "0.01");
    look();
    window->showPage(0);
    type(rateField(), "0.4");
    look();
    find<PlotView>("costCurve")->setFocus();
    undo();
    EXPECT_EQ(window->runPage(1)->live()->settings().hyper.rate, 0.2);
    EXPECT_EQ(window->runPage(2)->live()->settings().hyper.rate, 0.01);
    undo();
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_EQ(window->runPage(2)->live()->settings().hyper.rate, valley);
    undo();
    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_EQ(rate(), 0.1);
    EXPECT_FALSE(stack()->canUndo());
}

TEST_F(Undo, WhatAScriptShowsIsNoEntry) {
    type(rateField(), "0.2");
    ASSERT_TRUE(settle());
    toPicture();
    takeTour(*window->player());
    for (int scene = 0; scene < 3; ++scene) {
        press(Qt::Key_Right);
        QApplication::processEvents();
    }
    press(Qt::Key_Escape);
    ASSERT_TRUE(settle());
    look();
    EXPECT_EQ(entries(), 1);
    EXPECT_EQ(rate(), 0.2);
    takeTour(*window->player());
    undo();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(window->player()->isOn()) << "it has put back what was there, and that was undone";
    EXPECT_EQ(rate(), 0.1);
    EXPECT_FALSE(stack()->canUndo());
}

TEST_F(Undo, AfterAnotherChangeNothingIsThereToRedo) {
    type(rateField(), "0.2");
    look();
    toPicture();
    undo();
    ASSERT_TRUE(settle());
    ASSERT_TRUE(stack()->canRedo());
    QApplication::processEvents();
    ASSERT_TRUE(stack()->canRedo()) << "a state that arrives is no change";
    press(Qt::Key_Right);
    look();
    ASSERT_TRUE(stack()->canRedo()) << "nor is to look at the next step";
    press(Qt::Key_End);
    look();
    EXPECT_FALSE(stack()->canRedo());
}

// What a program is started with is where it begins.
TEST_F(Undo, WhatIsThereBeforeTheWindowIsSeenIsNoEntry) {
    closeWindow();
    window = std::make_unique<MainWindow>();
    RunSettings preset;
    preset.hyper.rate = 0.7;
    window->run(preset);
    window->show();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(stack()->canUndo());
    type(rateField(), "0.2");
    look();
    find<PlotView>("costCurve")->setFocus();
    undo();
    EXPECT_EQ(rate(), 0.7);
}

TEST_F(Undo, ALongAfternoonDoesNotFillTheMemory) {
    std::weak_ptr<const downhill::Run> pinned;
    page()->pinAction()->trigger();
    pinned = live()->run();
    look();
    ASSERT_TRUE(settle({.hyper = {.rate = 0.2}}));
    pins()->clear();
    look();
    EXPECT_TRUE(eventually([&] { return pinned.expired(); })) << "the history keeps no rows";
    for (int i = 0; i < History::mostEntries + 20; ++i) {
        ASSERT_TRUE(live()->change([&](RunSettings& s) { s.hyper.rate = 0.001 * (i + 1); }).empty());
        look();
    }
    EXPECT_EQ(stack()->count(), History::mostEntries);
}

} // namespace
} // namespace downhill
