// Driving a training from the window: keys, buttons, fields and sliders, while it goes on.
#include "tests/ui/many_knobs/training_test.h"

#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/many_knobs/controls/digits_card.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/knob_file_actions.h"
#include "ui/pins/pin_list.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace downhill {
namespace {

class TrainingDriven : public TrainingPageTest {};

TEST_F(TrainingDriven, StandsAtTheStartAtFirst) {
    EXPECT_EQ(step(), 0u);
    EXPECT_FALSE(live()->isTraining());
    EXPECT_EQ(live()->training()->newest->knobs.size(), 13'002u);
    EXPECT_EQ(page()->statusTexts().value(0), "Step 0");
}

TEST_F(TrainingDriven, SpaceTrainsAndPauses) {
    // Where one comes to the page for the first time, keys are its own at once.
    closeWindow();
    openWindow();
    QTest::keyClick(window->windowHandle(), Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return window->page() == page(); }));
    ASSERT_TRUE(eventually([this] { return live()->training() != nullptr; }));
    QTest::keyClick(window->windowHandle(), Qt::Key_Space);
    EXPECT_TRUE(live()->isTraining());
    ASSERT_TRUE(eventually([this] { return step() > 100; }));
    QTest::keyClick(page(), Qt::Key_Space);
    EXPECT_FALSE(live()->isTraining());
    ASSERT_TRUE(rests());
    const std::uint64_t paused = step();
    QTest::keyClick(page(), Qt::Key_Right);
    ASSERT_TRUE(eventually([&] { return step() == paused + 1; }));
}

TEST_F(TrainingDriven, TheButtonTrainsToo) {
    click(button("Train"));
    ASSERT_TRUE(eventually([this] { return step() > 10; }));
    click(button("Pause"));
    EXPECT_FALSE(live()->isTraining());
}

// What is typed holds from the next step on; what was before stays.
TEST_F(TrainingDriven, RateAndBatchChangeOnTheWay) {
    ASSERT_TRUE(trainTo(50));
    const std::uint64_t at = step();
    const float before = live()->training()->rows[40].cost;
    type(find<NumberField>("trainingRate"), "0.05");
    type(find<NumberField>("batch"), "100");
    QTest::keyClick(page(), Qt::Key_Right);
    ASSERT_TRUE(eventually([&] { return step() == at + 1; }));
    const auto& changes = live()->training()->settings->changes;
    ASSERT_EQ(changes.size(), 1u) << "both at the same step";
    EXPECT_EQ(changes[0].step, at);
    EXPECT_EQ(changes[0].hyper.rate, 0.05);
    EXPECT_EQ(changes[0].hyper.batch, 100u);
    EXPECT_EQ(live()->training()->rows[40].cost, before);
    const std::uint64_t images = live()->training()->imagesRead;
    QTest::keyClick(page(), Qt::Key_Right);
    ASSERT_TRUE(eventually([&] { return step() == at + 2; }));
    EXPECT_EQ(live()->training()->imagesRead, images + 100);
}

TEST_F(TrainingDriven, WhileItGoesOn) {
    live()->play();
    ASSERT_TRUE(eventually([this] { return step() > 50; }));
    auto* slider = find<ValueSlider>("batchSlider");
    slider->setFocus();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(slider, Qt::Key_Right); // 32, 33, … 52
    ASSERT_TRUE(eventually([this] { return !live()->training()->settings->changes.empty(); }));
    EXPECT_EQ(live()->hyperparameters().batch, 52u);
    EXPECT_TRUE(live()->isTraining());
    ASSERT_TRUE(pause());
    EXPECT_EQ(live()->training()->settings->changes.back().hyper.batch, 52u);
}

TEST_F(TrainingDriven, AWrongNumberIsExplainedAndTheLastGoodOneStays) {
    for (const char* wrong : {"0", "-1", "many", "nan"}) {
        type(find<NumberField>("batch"), QLatin1String(wrong));
        QTest::keyClick(find<NumberField>("batch"), Qt::Key_Return); // 0 may go on, as a part of 05
        EXPECT_FALSE(find<NumberField>("batch")->problem().isEmpty()) << wrong;
        EXPECT_EQ(live()->hyperparameters().batch, 32u) << wrong;
    }
    type(find<NumberField>("trainingRate"), "0");
    EXPECT_EQ(live()->hyperparameters().rate, 0.3);
}

// From the same seed come the same steps.
TEST_F(TrainingDriven, RestartsTheSame) {
    ASSERT_TRUE(trainTo(200));
    const auto first = live()->training();
    window->findChild<QAction*>("restart")->trigger();
    ASSERT_TRUE(eventually([this] { return step() == 0; }));
    ASSERT_TRUE(trainTo(200));
    for (std::size_t row = 0; row < 200; ++row)
        ASSERT_EQ(live()->training()->rows[row].cost, first->rows[row].cost) << row;
}

TEST_F(TrainingDriven, AnotherSeedIsAnotherStart) {
    const float cost = live()->training()->rows[0].cost;
    type(find<NumberField>("seed"), "7");
    ASSERT_TRUE(eventually([this] { return live()->training()->settings->seed == 7; }));
    EXPECT_NE(live()->training()->rows[0].cost, cost);
    EXPECT_EQ(step(), 0u);
}

TEST_F(TrainingDriven, GoesBackToACheckpoint) {
    ASSERT_TRUE(trainTo(300));
    const auto before = live()->training();
    QTest::keyClick(page(), Qt::Key_Left);
    ASSERT_TRUE(eventually([&] { return step() < before->stepsTaken(); }));
    const std::uint64_t back = step();
    EXPECT_TRUE(std::ranges::any_of(before->checkpoints, [&](const auto& one) { return one->step == back; }));
    EXPECT_EQ(live()->training()->rows.size(), back + 1);
    EXPECT_EQ(live()->training()->rows[back].cost, before->rows[back].cost);
    // and from there the same way again
    ASSERT_TRUE(trainTo(before->stepsTaken()));
    for (std::size_t row = back; row < before->rows.size(); ++row)
        ASSERT_EQ(live()->training()->rows[row].cost, before->rows[row].cost) << row;
}

TEST_F(TrainingDriven, TheSliderLeadsBackWhenItIsLetGo) {
    ASSERT_TRUE(trainTo(300));
    auto* slider = page()->transport()->findChild<QSlider*>("scrubber");
    ASSERT_GT(slider->maximum(), 3);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    ASSERT_TRUE(eventually([this] { return step() == 0; }));
    EXPECT_EQ(live()->training()->rows.size(), 1u);
}

TEST_F(TrainingDriven, TrainsAtAPaceThatCanBeFollowed) {
    auto* speed = page()->transport()->findChild<QComboBox*>("speed");
    speed->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(speed, Qt::Key_Down); // 30 steps a second
    ASSERT_EQ(page()->transport()->speed(), 30);
    QSignalSpy rows(live(), &LiveTraining::trainingChanged);
    live()->play();
    ASSERT_TRUE(eventually([this] { return step() >= 5; }));
    EXPECT_TRUE(live()->isTraining());
    EXPECT_GE(rows.count(), 2) << "it was watched on the way";
    ASSERT_TRUE(pause());
    QTest::keyClick(speed, Qt::Key_Home); // and at full speed again
    const std::uint64_t at = step();
    ASSERT_TRUE(trainTo(at + 500));
}

TEST_F(TrainingDriven, OtherPagesPauseIt) {
    live()->play();
    ASSERT_TRUE(eventually([this] { return step() > 10; }));
    window->showPage(0);
    EXPECT_FALSE(live()->isTraining());
    ASSERT_TRUE(rests());
    const std::uint64_t at = step();
    window->showPage(2);
    EXPECT_EQ(step(), at) << "what was trained is still there";
}

TEST_F(TrainingDriven, FilesThatAreNotThereCostNothing) {
    ASSERT_TRUE(trainTo(50));
    const std::uint64_t at = step();
    TrainingSettings settings = live()->fromTheStart();
    settings.digits = {"/nowhere/images.idx", "/nowhere/labels.idx"};
    QSignalSpy failed(live(), &LiveTraining::failed);
    live()->begin(settings, true);
    ASSERT_TRUE(eventually([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("'/nowhere/images.idx' was not found."));
    EXPECT_EQ(step(), at);
    EXPECT_TRUE(live()->settings().digits.isBuiltIn());
    EXPECT_EQ(find<QComboBox>("digits")->currentIndex(), 0);
    const auto labels = page()->findChildren<QLabel*>("error");
    const auto saysSo = [&] {
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() &&
                   label->text() == QStringLiteral("'/nowhere/images.idx' was not found.");
        });
    };
    EXPECT_TRUE(saysSo());
    EXPECT_NE(banner()->headline(), QStringLiteral("No training")) << "the one of before is still there";
    live()->play();
    EXPECT_FALSE(saysSo()) << "said, and gone on with";
    ASSERT_TRUE(pause());

    live()->begin(settings, true);
    ASSERT_TRUE(eventually([&] { return failed.count() == 2; }));
    EXPECT_TRUE(saysSo());
    auto* untilItGoes = page()->findChild<DigitsCard*>()->findChild<QTimer*>();
    ASSERT_TRUE(untilItGoes->isActive());
    untilItGoes->start(0); // the time is over
    EXPECT_TRUE(eventually([&] { return !saysSo(); }));
}

TEST_F(TrainingDriven, AFileOfOtherThingsThanKnobsIsRefusedInOneLine) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("network.knobs");
    auto* files = page()->findChild<KnobFileActions*>();
    ASSERT_EQ(files->save(path), QString());
    EXPECT_EQ(files->load(path), QString());
    ASSERT_TRUE(rests());

    QFile file(path);
    ASSERT_TRUE(file.resize(40));
    EXPECT_EQ(files->load(path), path + " has 40 bytes, allowed are 52,040");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("knobs of a door, not of a network");
    file.close();
    EXPECT_EQ(files->load(path), path + " is not a file of knobs: it does not begin with 'downhill knobs 1'");
    EXPECT_FALSE(live()->isTraining());
}

TEST_F(TrainingDriven, AnotherNetworkBeginsAnew) {
    ASSERT_TRUE(trainTo(50));
    auto* hidden = find<QComboBox>("hidden");
    hidden->setFocus();
    QTest::keyClick(hidden, Qt::Key_Down);
    ASSERT_TRUE(eventually([this] { return step() == 0; }));
    EXPECT_EQ(live()->training()->settings->network.hidden, Activation::tanh);
}

TEST_F(TrainingDriven, ADemonstrationChangesTheRateAlone) {
    for (QAction* action : page()->demonstrations()->rates()) {
        const TrainingSettings before = live()->settings();
        action->trigger();
        EXPECT_EQ(live()->settings().seed, before.seed);
        EXPECT_EQ(live()->settings().network, before.network);
        Hyperparameters hyper = live()->settings().hyper;
        hyper.rate = TrainingSettings().hyper.rate;
        EXPECT_EQ(hyper, TrainingSettings().hyper);
        ASSERT_TRUE(eventually([this] { return live()->hasEnded(); }));
    }
}

TEST_F(TrainingDriven, ADemonstrationOfBatchesShowsThreeForAsManyImages) {
    page()->demonstrations()->batches()->trigger();
    ASSERT_TRUE(eventually([this] { return live()->hasEnded() && !page()->demonstrations()->isBusy(); }));
    EXPECT_EQ(page()->curves()->effort(), Effort::images);
    ASSERT_EQ(page()->pins()->rowCount(), 2);
    std::vector<std::uint64_t> images{live()->training()->imagesRead};
    for (const TrainingLine& line : page()->pins()->trainingLines())
        images.push_back(line.training->imagesRead);
    for (const std::uint64_t one : images)
        EXPECT_NEAR(static_cast<double>(one), 50'000, 32);
}

TEST_F(TrainingDriven, APinnedTrainingStaysOnTheCurves) {
    ASSERT_TRUE(trainTo(100));
    page()->pinAction()->trigger();
    window->findChild<QAction*>("restart")->trigger();
    ASSERT_TRUE(eventually([this] { return step() == 0; }));
    EXPECT_EQ(page()->pins()->trainingLines().size(), 1u);
    EXPECT_GE(page()->curves()->cost()->xScale().to, 100);
}

// While it goes on: a training keeps the places of a drag as one change, with the rate at its end.
TEST_F(TrainingDriven, DraggingTheRateIsOneChange) {
    ASSERT_TRUE(trainTo(20));
    live()->play();
    auto* slider = find<ValueSlider>("trainingRateSlider");
    QPoint at = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, at);
    for (int i = 0; i < 6; ++i) {
        at.rx() += 4;
        QTest::mouseMove(slider, at);
        const std::uint64_t before = step();
        ASSERT_TRUE(eventually([&] { return step() > before || live()->hasEnded(); }))
            << "it trains on meanwhile";
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    const double rate = slider->realValue();
    EXPECT_EQ(live()->hyperparameters().rate, rate);
    const std::uint64_t then = step();
    ASSERT_TRUE(eventually([&] { return step() > then; }));
    ASSERT_TRUE(pause());
    const auto& changes = live()->training()->settings->changes;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].hyper.rate, rate);
    // the keys and the field change at once
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_NE(live()->hyperparameters().rate, rate);
}

} // namespace
} // namespace downhill
