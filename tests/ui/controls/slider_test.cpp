// The sliders under the mouse and the keyboard: the whole new run is there while they move, not only when
// they are let go.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"

#include <QLineSeries>
#include <QWheelEvent>

#include <cmath>

namespace downhill {
namespace {

class Sliders : public WindowTest {
protected:
    ValueSlider* rate() const { return find<ValueSlider>("rateSlider"); }
    ValueSlider* start() const { return find<ValueSlider>("startSlider"); }
};

TEST_F(Sliders, DraggingTheRateShowsEveryRunOnTheWay) {
    QPoint at = rate()->handleCentre().toPoint();
    QTest::mousePress(rate(), Qt::LeftButton, {}, at);
    double before = live()->settings().hyper.rate;
    for (int i = 0; i < 8; ++i) {
        at.rx() += 6;
        QTest::mouseMove(rate(), at);
        ASSERT_TRUE(settle());
        SCOPED_TRACE(i);
        ASSERT_TRUE(rate()->isSliderDown()) << "still held";
        const double now = live()->settings().hyper.rate;
        EXPECT_GT(now, before);
        before = now;
        // What every part of the window shows is the run of this very rate: w₁ = 5·(1 − 2·rate).
        const double w1 = 5 * (1 - 2 * now);
        EXPECT_EQ(live()->run()->settings().hyper.rate, now);
        EXPECT_EQ(rateField()->text().toDouble(), now);
        EXPECT_EQ(rateField()->value(), now);
        EXPECT_NEAR(exactCell(1, column::w), w1, 1e-12);
        EXPECT_NEAR(exactCell(1, column::cost), w1 * w1, 1e-11);
        EXPECT_NEAR(lossCurve()->lineSeries()->points().value(1).y(), w1 * w1, 1e-9);
    }
    QTest::mouseRelease(rate(), Qt::LeftButton, {}, at);
    EXPECT_FALSE(rate()->isSliderDown());
    EXPECT_EQ(live()->settings().hyper.rate, before);
}

TEST_F(Sliders, TakingTheHandleDoesNotMoveIt) {
    const QPoint beside = rate()->handleCentre().toPoint() + QPoint(3, 0);
    QTest::mousePress(rate(), Qt::LeftButton, {}, beside);
    QTest::mouseRelease(rate(), Qt::LeftButton, {}, beside);
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);
}

TEST_F(Sliders, DraggingBeyondTheEndsStaysAtThem) {
    const QPoint at = rate()->handleCentre().toPoint();
    QTest::mousePress(rate(), Qt::LeftButton, {}, at);
    QTest::mouseMove(rate(), at + QPoint(5000, 0));
    EXPECT_EQ(live()->settings().hyper.rate, 3);
    QTest::mouseMove(rate(), at - QPoint(5000, 0));
    EXPECT_EQ(live()->settings().hyper.rate, 0.0001);
    QTest::mouseRelease(rate(), Qt::LeftButton, {}, at);
}

TEST_F(Sliders, KeysGoToTheNextDecimal) {
    rate()->setFocus();
    const std::pair<Qt::Key, double> presses[] = {
        {Qt::Key_Right, 0.11}, {Qt::Key_Left, 0.1},     {Qt::Key_Left, 0.099}, {Qt::Key_Up, 0.1},
        {Qt::Key_PageUp, 0.2}, {Qt::Key_PageDown, 0.1}, {Qt::Key_End, 3},      {Qt::Key_Home, 0.0001}};
    for (const auto& [key, expected] : presses) {
        QTest::keyClick(rate(), key);
        EXPECT_EQ(live()->settings().hyper.rate, expected);
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->run()->settings().hyper.rate, 0.0001);
}

TEST_F(Sliders, TheWheelTurnsOnlyWhatHasTheFocus) {
    const auto turn = [&](ValueSlider* slider) {
        const QPointF at = slider->rect().center();
        QWheelEvent event(at, slider->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    };
    start()->setFocus();
    turn(rate());
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);
    rate()->setFocus();
    turn(rate());
    EXPECT_EQ(live()->settings().hyper.rate, 0.11);
}

// −6 to 6, 5/3 times as wide: −10 to 10.
TEST_F(Sliders, TheStartCanBeDragged) {
    QPoint at = start()->handleCentre().toPoint();
    QTest::mousePress(start(), Qt::LeftButton, {}, at);
    for (int i = 0; i < 5; ++i) {
        at.rx() -= 12;
        QTest::mouseMove(start(), at);
        ASSERT_TRUE(settle());
        const double now = live()->settings().start[0];
        EXPECT_LT(now, 5);
        EXPECT_EQ(startField()->value(), now);
        EXPECT_EQ(exactCell(0, column::w), now);
        EXPECT_NEAR(lossCurve()->lineSeries()->points().value(0).y(), now * now, 1e-9);
    }
    QTest::mouseRelease(start(), Qt::LeftButton, {}, at);
    start()->setFocus();
    QTest::keyClick(start(), Qt::Key_Home);
    EXPECT_EQ(live()->settings().start[0], -10);
    QTest::keyClick(start(), Qt::Key_End);
    EXPECT_EQ(live()->settings().start[0], 10);
}

// Chaos has many stretches: each word once, at its widest, and the narrowest kind's left out for want of
// room.
TEST(SliderWords, StandBelowTheWidestStretchOfTheirKind) {
    ValueSlider slider({ValueScale::Kind::linear, 0, 100});
    const auto band = [](double from, double to, const char* word) {
        return ValueSlider::Band{from, to, Qt::green, Qt::NoBrush, QString::fromUtf8(word)};
    };
    const auto words = [&](int width) {
        slider.resize(width, 50);
        QStringList all;
        double end = 0;
        for (const ValueSlider::Word& word : slider.words()) {
            EXPECT_GE(word.left, end);
            end = word.left + word.width;
            all += word.text;
        }
        EXPECT_LE(end, width + 1e-9);
        return all.join(QLatin1Char(' '));
    };
    slider.setBands({band(0, 10, "bounces"), band(10, 40, "converges"), band(40, 55, "overshoots"),
                     band(55, 90, "bounces"), band(90, 92, "explodes"), band(92, 97, "bounces"),
                     band(97, 100, "overshoots")},
                    {});
    EXPECT_EQ(words(700), QStringLiteral("converges overshoots bounces"));
    EXPECT_EQ(words(600).count(QLatin1Char(' ')), 2);
    EXPECT_NEAR(slider.words()[0].left + slider.words()[0].width / 2, 11 + 0.25 * (600 - 22), 1);
    EXPECT_FALSE(words(300).contains(QStringLiteral("overshoots"))) << "15 % of it are too few";
    EXPECT_EQ(words(80), QString());
    EXPECT_EQ(words(3), QString());
    slider.setBands({}, {});
    EXPECT_EQ(words(600), QString());
}

TEST_F(Sliders, SayTheirNumberToAScreenReader) {
    rate()->setFocus();
    QTest::keyClick(rate(), Qt::Key_Right);
    EXPECT_EQ(rate()->accessibleDescription(), QStringLiteral("0.11"));
}

} // namespace
} // namespace downhill
