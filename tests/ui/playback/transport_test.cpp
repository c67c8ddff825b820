// Moving through a run: buttons, keys, the scrubber, playing, and clicks in the table and the charts.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/playback/playhead.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>

namespace downhill {
namespace {

class Transport : public WindowTest { // the first worked run: 20 steps
protected:
    int step() const { return playhead()->step(); }

    /// Everything that shows a step shows this one.
    void expectAt(int step) {
        EXPECT_EQ(playhead()->step(), step);
        EXPECT_EQ(table()->currentIndex().row(), step);
        EXPECT_EQ(costCurve()->step(), static_cast<std::size_t>(step));
        EXPECT_EQ(lossCurve()->step(), static_cast<std::size_t>(step));
        EXPECT_EQ(find<QSlider>("scrubber")->value(), step);
        EXPECT_TRUE(
            window->page()->statusTexts().value(0).startsWith(QStringLiteral("Step %1 of").arg(step)));
    }
    QString arithmetic() const { return window->page()->findChild<ArithmeticLine*>()->text(); }
};

TEST_F(Transport, ButtonsMoveEverything) {
    click(button(QStringLiteral("Step")));
    expectAt(1);
    click(button(QStringLiteral("Step")));
    expectAt(2);
    click(button(QStringLiteral("Back")));
    expectAt(1);
    click(button(QStringLiteral("Last step")));
    expectAt(20);
    click(button(QStringLiteral("Step")));
    expectAt(20);
    click(button(QStringLiteral("First step")));
    expectAt(0);
    click(button(QStringLiteral("Back")));
    expectAt(0);
}

// As it was not on a page that was made before it was looked at: the actions of such a page can not be used.
TEST_F(Transport, PlayHasASignThatIsSeenOnEachPage) {
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        QTest::keyClick(window.get(), page, Qt::ControlModifier);
        const auto* play = find<QToolButton>("play");
        ASSERT_TRUE(QTest::qWaitFor([&] { return play->isVisible() && play->isEnabled(); }));
        const QImage sign = play->icon().pixmap(play->iconSize()).toImage();
        EXPECT_EQ(sign.pixelColor(sign.width() * 6 / 16, sign.height() / 2), Theme::light().onAccent);
    }
}

TEST_F(Transport, PlainKeysMoveWhereTheFocusDoesNotNeedThem) {
    for (QWidget* focus : std::initializer_list<QWidget*>{costView(), lossView()}) {
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Home);
        expectAt(0);
        QTest::keyClick(focus, Qt::Key_Right);
        QTest::keyClick(focus, Qt::Key_Right);
        expectAt(2);
        QTest::keyClick(focus, Qt::Key_Left);
        expectAt(1);
        QTest::keyClick(focus, Qt::Key_End);
        expectAt(20);
        QTest::keyClick(focus, Qt::Key_Home);
        expectAt(0);
        QTest::keyClick(focus, Qt::Key_Space);
        EXPECT_TRUE(playhead()->isPlaying());
        QTest::keyClick(focus, Qt::Key_Space);
        EXPECT_FALSE(playhead()->isPlaying());
    }
}

// As the status line says, also before anything was clicked, and after.
TEST_F(Transport, PlainKeysMoveFromTheStart) {
    const auto key = [&](Qt::Key k) { QTest::keyClick(window->windowHandle(), k); };
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    expectAt(2);
    click(button(QStringLiteral("Step")));
    expectAt(3);
    key(Qt::Key_Right);
    expectAt(4);
    click(button(QStringLiteral("Two knobs")));
    ASSERT_TRUE(settle());
    key(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 1);
    key(Qt::Key_Space);
    EXPECT_TRUE(playhead()->isPlaying());
    key(Qt::Key_Space);
    click(button(QStringLiteral("One knob")));
    key(Qt::Key_Left);
    expectAt(3);
}

TEST_F(Transport, KeysMoveTheTable) {
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    expectAt(1);
    QTest::keyClick(table(), Qt::Key_Right);
    expectAt(2);
    QTest::keyClick(table(), Qt::Key_Left);
    expectAt(1);
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    expectAt(20);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    expectAt(0);
}

// Whatever is selected, for copying say, and also where the row itself is taken out of the selection.
TEST_F(Transport, TheTableMarksTheStepThatTheChartsShow) {
    const auto isMarked = [&](int row) {
        const QRect cell = table()->visualRect(steps()->index(row, column::cost));
        const QImage image = table()->viewport()->grab().toImage();
        return image.pixelColor(QPoint(cell.left() + 3, cell.center().y())) == window->theme().selection;
    };
    const auto at = [&](int row) { return table()->visualRect(steps()->index(row, 0)).center(); };
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(3));
    expectAt(3);
    EXPECT_TRUE(isMarked(3));
    EXPECT_FALSE(isMarked(2));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
    EXPECT_FALSE(table()->selectionModel()->isRowSelected(3));
    expectAt(3);
    EXPECT_TRUE(isMarked(3));
    click(button(QStringLiteral("Step")));
    expectAt(4);
    EXPECT_TRUE(isMarked(4));
    EXPECT_FALSE(isMarked(3));
    table()->clearSelection();
    ASSERT_TRUE(settle({.start = {6}}));
    EXPECT_TRUE(isMarked(playhead()->step()));
}

TEST_F(Transport, AltArrowsMoveFromAnywhere) {
    auto* formula = find<QLineEdit>("formula");
    formula->setFocus();
    QTest::keyClick(formula, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(formula, Qt::Key_Right, Qt::AltModifier);
    expectAt(2);
    QTest::keyClick(formula, Qt::Key_Left, Qt::AltModifier);
    expectAt(1);
    QTest::keyClick(formula, Qt::Key_End, Qt::AltModifier);
    expectAt(20);
    QTest::keyClick(formula, Qt::Key_Home, Qt::AltModifier);
    expectAt(0);
    QTest::keyClick(formula, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(playhead()->isPlaying());
    QTest::keyClick(formula, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_FALSE(playhead()->isPlaying());
    EXPECT_TRUE(formula->hasFocus());
    EXPECT_EQ(formula->text(), QStringLiteral("w^2"));
}

TEST_F(Transport, TheScrubberGoesAnywhere) {
    auto* scrubber = find<QSlider>("scrubber");
    EXPECT_EQ(scrubber->maximum(), 20);
    const auto handle = [&] {
        QStyleOptionSlider option;
        option.initFrom(scrubber);
        option.orientation = Qt::Horizontal;
        option.subControls = QStyle::SC_All;
        option.minimum = scrubber->minimum();
        option.maximum = scrubber->maximum();
        option.sliderPosition = scrubber->sliderPosition();
        option.sliderValue = scrubber->value();
        return scrubber->style()
            ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, scrubber)
            .center();
    };
    const QPoint from = handle();
    QTest::mousePress(scrubber, Qt::LeftButton, {}, from);
    int before = 0;
    for (int part = 1; part <= 4; ++part) {
        QTest::mouseMove(scrubber, from + QPoint(part * scrubber->width() / 5, 0));
        EXPECT_GT(step(), before);
        expectAt(step());
        before = step();
    }
    QTest::mouseMove(scrubber, from + QPoint(2 * scrubber->width(), 0));
    expectAt(20);
    QTest::mouseRelease(scrubber, Qt::LeftButton, {}, from + QPoint(2 * scrubber->width(), 0));
    scrubber->setFocus();
    QTest::keyClick(scrubber, Qt::Key_Home);
    expectAt(0);
    QTest::keyClick(scrubber, Qt::Key_PageUp); // a tenth of the run
    expectAt(2);
}

TEST_F(Transport, PlaysToTheEndAndStops) {
    auto* speed = find<QComboBox>("speed");
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_End);
    EXPECT_EQ(playhead()->speed(), 10'000);
    const QSignalSpy moved(playhead(), &Playhead::stepChanged);
    click(button(QStringLiteral("Play")));
    EXPECT_TRUE(playhead()->isPlaying());
    EXPECT_TRUE(button(QStringLiteral("Pause")));
    ASSERT_TRUE(eventually([this] { return !playhead()->isPlaying(); }));
    expectAt(20);
    EXPECT_GE(moved.size(), 1);
    EXPECT_TRUE(button(QStringLiteral("Play")));
}

TEST_F(Transport, PlayAtTheEndBeginsAgain) {
    playhead()->toLast();
    click(button(QStringLiteral("Play")));
    EXPECT_TRUE(playhead()->isPlaying());
    EXPECT_LT(step(), 20);
    click(button(QStringLiteral("Pause")));
    EXPECT_FALSE(playhead()->isPlaying());
}

TEST_F(Transport, PlayingVisitsEveryStepWhenSlow) {
    find<QComboBox>("speed")->setCurrentIndex(4); // 30 steps a second: one a tick
    const QSignalSpy moved(playhead(), &Playhead::stepChanged);
    playhead()->play();
    ASSERT_TRUE(eventually([&] { return moved.size() >= 3; }));
    playhead()->pause();
    int before = 0;
    for (const auto& arguments : moved) {
        EXPECT_GT(arguments[0].toInt(), before);
        before = arguments[0].toInt();
    }
    EXPECT_EQ(step(), before);
}

TEST_F(Transport, APauseKeepsTheStep) {
    playhead()->setStep(3);
    click(button(QStringLiteral("Play")));
    click(button(QStringLiteral("Pause")));
    const int here = step();
    EXPECT_GE(here, 3);
    QTest::qWait(0);
    EXPECT_EQ(step(), here);
}

TEST_F(Transport, AClickOnARowGoesThere) {
    for (const int row : {3, 0, 7}) {
        const QRect cell = table()->visualRect(table()->model()->index(row, column::w));
        ASSERT_TRUE(table()->viewport()->rect().intersects(cell));
        click(table()->viewport(), cell.center());
        expectAt(row);
    }
}

TEST_F(Transport, AClickOnAPointOfACurveGoesThere) {
    for (const int step : {4, 1, 6}) {
        click(costView()->viewport(), placeOf(costView(), step));
        expectAt(step);
    }
    for (const int step : {20, 11, 0}) {
        click(lossView()->viewport(), placeOf(lossView(), step));
        expectAt(step);
    }
}

// w₅ = w₄ − rate × slope(w₄), with w₄ = 5·0.8⁴ = 2.048 and slope 4.096: 1.6384.
TEST_F(Transport, TheArithmeticIsWrittenOut) {
    EXPECT_EQ(arithmetic(), QStringLiteral("w₁ = 5 − 0.1 × 10 = 4"));
    playhead()->setStep(4);
    EXPECT_EQ(arithmetic(), QStringLiteral("w₅ = 2.048 − 0.1 × 4.096 = 1.638"));
    playhead()->toLast();
    EXPECT_FALSE(arithmetic().contains(QLatin1Char('='))) << "no step leads on from the last row";
}

// 5·0.8⁴ = 2.048, squared 4.194304.
TEST_F(Transport, TheStatusLineSaysWhereWeAre) {
    playhead()->setStep(4);
    EXPECT_EQ(window->page()->statusTexts(), (QStringList{"Step 4 of 20", "w = 2.048", "C = 4.194"}));
}

TEST_F(Transport, AShorterRunBringsThePlayheadToItsEnd) {
    playhead()->toLast();
    ASSERT_TRUE(settle({.start = {10}, .steps = 3}));
    expectAt(3);
    EXPECT_EQ(find<QSlider>("scrubber")->maximum(), 3);
}

TEST_F(Transport, ALongerRunLeavesThePlayheadWhereItIs) {
    playhead()->setStep(5);
    ASSERT_TRUE(settle({.steps = 300, .tolerance = 0}));
    expectAt(5);
    EXPECT_EQ(find<QSlider>("scrubber")->maximum(), 300);
}

} // namespace
} // namespace downhill
