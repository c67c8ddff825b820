// Undo and redo of trainings, which are put back by training again.
#include "tests/ui/history/history_test.h"

#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/many_knobs/controls/training_bar.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/curves/training_canvas.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/run_memory.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QStatusBar>

namespace downhill {
namespace {

class UndoTraining : public HistoryTest {
protected:
    UndoTraining() {
        page()->transport()->setSpeed(0); // as fast as it goes
        window->showPage(2);
        EXPECT_TRUE(eventually([this] { return live()->training() != nullptr; }));
        window->history()->beginHere();
    }

    ManyKnobsPage* page() const { return window->trainingPage(); }
    LiveTraining* live() const { return page()->live(); }
    TrainingPageState now() const { return std::get<TrainingPageState>(page()->stateful()->state()); }
    std::uint64_t step() const { return live()->training()->stepsTaken(); }
    double rate() const { return live()->hyperparameters().rate; }
    void toCurves() { page()->curves()->view()->setFocus(); }

    /// Until it is where it is to be, and nothing more comes.
    bool rests() {
        const bool there = eventually([this] {
            return live()->training() && live()->stepWanted() == step() &&
                   live()->lastActivity() != LiveTraining::Activity::training;
        });
        look();
        return there;
    }
    bool trainTo(std::uint64_t least) {
        toCurves();
        press(Qt::Key_Space);
        const bool there = eventually([&] { return step() >= least; });
        press(Qt::Key_Space);
        return there && rests();
    }
};

TEST_F(UndoTraining, ToTrainAndToStepIsNoEntry) {
    ASSERT_TRUE(trainTo(50));
    const std::uint64_t from = step();
    press(Qt::Key_Right);
    ASSERT_TRUE(eventually([&] { return step() == from + 1; }) && rests());
    EXPECT_EQ(entries(), 0);
}

TEST_F(UndoTraining, ARateChangedOnTheWayIsUndoneToTheStepWhereItWasChanged) {
    ASSERT_TRUE(trainTo(50));
    const TrainingPageState before = now();
    const std::vector<float> knobs = live()->training()->newest->knobs;
    type(find<NumberField>("trainingRate"), "2");
    ASSERT_TRUE(rests());
    EXPECT_EQ(undoText(), "Undo learning rate 0.3 → 2");
    ASSERT_TRUE(trainTo(step() + 50));
    const TrainingPageState after = now();
    const std::vector<float> knobsAfter = live()->training()->newest->knobs;
    undo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), before);
    EXPECT_EQ(live()->training()->newest->knobs, knobs) << "to the last bit";
    redo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), after) << "with all that was trained since";
    EXPECT_EQ(live()->training()->newest->knobs, knobsAfter);
    EXPECT_EQ(entries(), 1);
}

TEST_F(UndoTraining, ADragWhileItTrainsIsOneEntry) {
    auto* slider = find<ValueSlider>("trainingRateSlider");
    toCurves();
    press(Qt::Key_Space);
    ASSERT_TRUE(eventually([this] { return step() > 20; }));
    QPoint at = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, at);
    for (int i = 0; i < 5; ++i) {
        const std::uint64_t from = step();
        QTest::mouseMove(slider, at += QPoint(4, 0));
        ASSERT_TRUE(eventually([&] { return step() > from; })) << "it goes on";
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    press(Qt::Key_Space);
    ASSERT_TRUE(rests());
    EXPECT_EQ(entries(), 1);
    undo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(rate(), 0.3);
    EXPECT_TRUE(now().settings.changes.empty());
}

TEST_F(UndoTraining, ARestartIsAskedForByNameAndUndone) {
    ASSERT_TRUE(trainTo(50));
    const TrainingPageState before = now();
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(rests());
    EXPECT_EQ(step(), 0u);
    EXPECT_EQ(undoText(), "Undo back to the start");
    undo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), before);
    redo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(step(), 0u);
}

// The button on the left and Home go back, as they do on the other pages: nothing begins anew.
TEST_F(UndoTraining, TheStartIsGoneBackToAndComesBack) {
    ASSERT_TRUE(trainTo(50));
    const TrainingPageState before = now();
    const auto data = live()->training()->data;
    click(button("Back to the start"));
    ASSERT_TRUE(eventually([this] { return step() == 0; }) && rests());
    EXPECT_EQ(live()->training()->data, data);
    undo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), before);
    toCurves();
    press(Qt::Key_Home);
    ASSERT_TRUE(eventually([this] { return step() == 0; }) && rests());
    undo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), before);
}

TEST_F(UndoTraining, ACheckpointGoneBackToIsUndone) {
    ASSERT_TRUE(trainTo(100));
    const TrainingPageState before = now();
    press(Qt::Key_Left);
    ASSERT_TRUE(eventually([&] { return step() < before.step; }) && rests());
    EXPECT_EQ(entries(), 1);
    undo();
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), before);
}

TEST_F(UndoTraining, PinsSeedAndViewsAreUndone) {
    ASSERT_TRUE(trainTo(20));
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(rests());
    ASSERT_EQ(page()->pins()->rowCount(), 1);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(page()->pins()->rowCount(), 1) << "it is there already";
    EXPECT_TRUE(window->statusBar()->currentMessage().contains("pinned already"));
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(rests());
    EXPECT_EQ(undoText(), "Undo seed 1 → 2");
    click(find<QCheckBox>("log"), {6, 6});
    ASSERT_TRUE(rests());
    EXPECT_EQ(entries(), 3);
    undo();
    EXPECT_FALSE(page()->isLogarithmic());
    undo();
    EXPECT_EQ(now().settings.seed, 1u);
    undo();
    EXPECT_EQ(page()->pins()->rowCount(), 0);
}

TEST_F(UndoTraining, ADemonstrationIsOneEntryWithItsPins) {
    ASSERT_TRUE(trainTo(20));
    const TrainingPageState before = now();
    page()->demonstrations()->batches()->trigger();
    ASSERT_TRUE(eventually([this] { return page()->pins()->rowCount() > 0; }));
    look();
    EXPECT_EQ(entries(), 1);
    undo();
    EXPECT_FALSE(page()->demonstrations()->isBusy());
    EXPECT_EQ(page()->pins()->rowCount(), 0);
    ASSERT_TRUE(rests());
    EXPECT_EQ(now(), before);
    EXPECT_EQ(page()->pins()->rowCount(), 0) << "none comes later";
}

TEST_F(UndoTraining, PinnedTrainingsCountInTheMemory) {
    ASSERT_TRUE(trainTo(200));
    RunMemory* memory = window->runMemory();
    const std::size_t before = memory->used();
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(page()->pins()->rowCount(), 1);
    EXPECT_GT(memory->used(), before + 200 * sizeof(TrainingRow));
    const auto& pinned = std::get<std::shared_ptr<const TrainingRun>>(page()->pins()->pins()[0].what);
    EXPECT_TRUE(pinned->checkpoints.empty()) << "nobody goes back in it";
    EXPECT_FALSE(live()->training()->checkpoints.empty());
}

// The choice is heard at once, and that there is nothing to be had a moment later.
TEST_F(UndoTraining, DigitsThatCannotBeHadAreNoEntry) {
    page()->setLogarithmic(true);
    look();
    ASSERT_TRUE(trainTo(20));
    ASSERT_EQ(entries(), 1);
    const TrainingPageState before = now();
    bool failed = false;
    QObject::connect(live(), &LiveTraining::failed, [&] { failed = true; });
    live()->useDigits(QStringLiteral("/nowhere/images.idx"), QStringLiteral("/nowhere/labels.idx"));
    look(); // as when somebody does something meanwhile
    EXPECT_EQ(entries(), 2);
    ASSERT_TRUE(eventually([&] { return failed; }) && rests());
    EXPECT_EQ(stack()->count(), 1);
    EXPECT_EQ(now(), before);
    undo();
    EXPECT_FALSE(page()->isLogarithmic()) << "what was chosen before";
}

TEST_F(UndoTraining, TrainingsThatOnlyEntriesKeepCountAsMemory) {
    ASSERT_TRUE(trainTo(50));
    const std::size_t without = window->runMemory()->used();
    page()->pinAction()->trigger();
    look();
    const std::size_t pinned = window->runMemory()->used();
    // the knobs and the slopes of the newest row alone, as floats
    EXPECT_GE(pinned, without + 2 * 13'002 * sizeof(float));
    page()->pins()->clear();
    look();
    ASSERT_EQ(entries(), 2);
    EXPECT_EQ(window->runMemory()->used(), pinned) << "to undo brings it back";
    window->history()->beginHere();
    EXPECT_EQ(window->runMemory()->used(), without);
}

} // namespace
} // namespace downhill
