// The ring on the cost curve is the start point, and can be dragged.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"

#include <QLineSeries>

#include <cmath>

namespace downhill {
namespace {

class StartPoint : public WindowTest {
protected:
    QWidget* ground() const { return costView()->viewport(); }
    double start() const { return live()->settings().start[0]; }
    /// How much w one pixel is.
    double pixel() const {
        return (costCurve()->xScale().to - costCurve()->xScale().from) / costCurve()->plotArea().width();
    }
};

TEST_F(StartPoint, IsDrawnWhereItIs) {
    // −6 to 6 across the plot: 5 is at 11/12 of its width.
    const QRectF area = costCurve()->plotArea();
    EXPECT_NEAR(costCurve()->startPlace().x(), area.left() + area.width() * 11 / 12, 1e-6);
}

TEST_F(StartPoint, FollowsTheMouseWithTableAndPath) {
    const QPoint ring = startRing();
    const double before = start(), unit = pixel();
    QTest::mousePress(ground(), Qt::LeftButton, {}, ring);
    for (int i = 1; i <= 6; ++i) {
        SCOPED_TRACE(i);
        QTest::mouseMove(ground(), ring - QPoint(20 * i, 0));
        ASSERT_TRUE(settle());
        // Where the mouse is, to what a pixel can tell apart; never in more digits than that.
        EXPECT_NEAR(start(), before - 20 * i * unit, 6 * unit);
        EXPECT_EQ(exactCell(0, column::w), start());
        EXPECT_EQ(startField()->value(), start());
        EXPECT_EQ(find<ValueSlider>("startSlider")->realValue(), start());
        const auto path = costCurve()->pathSeries()->points();
        ASSERT_GE(path.size(), 2);
        EXPECT_NEAR(path[0].x(), start(), 1e-9);
        EXPECT_NEAR(path[0].y(), start() * start(), 1e-9);
        EXPECT_NEAR(path[1].x(), 0.8 * start(), 1e-9);
    }
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, ring - QPoint(120, 0));
    const double after = start();
    QTest::mouseMove(ground(), ring);
    EXPECT_EQ(start(), after) << "let go";
}

TEST_F(StartPoint, IsAShortDecimal) {
    const QPoint ring = startRing();
    QTest::mousePress(ground(), Qt::LeftButton, {}, ring);
    for (int x = -200; x < 0; x += 7) {
        QTest::mouseMove(ground(), ring + QPoint(x, 0));
        EXPECT_LE(startField()->text().size(), 5) << startField()->text().toStdString(); // −3.25
    }
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, ring);
}

TEST_F(StartPoint, StaysInThePicture) {
    const QPoint ring = startRing();
    QTest::mousePress(ground(), Qt::LeftButton, {}, ring);
    QTest::mouseMove(ground(), ring + QPoint(10'000, 0));
    EXPECT_EQ(start(), 6);
    QTest::mouseMove(ground(), ring - QPoint(10'000, 300));
    EXPECT_EQ(start(), -6);
    ASSERT_TRUE(settle());
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, ring);
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::w), -6);
}

// At rate 2 the run is thrown far out, and a view that followed it would pull the ring from under the mouse.
TEST_F(StartPoint, TheViewStandsStillWhileItIsDragged) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    const auto from = costCurve()->xScale().from, to = costCurve()->xScale().to;
    const QPoint ring = startRing();
    QTest::mousePress(ground(), Qt::LeftButton, {}, ring);
    for (int i = 1; i <= 5; ++i) {
        QTest::mouseMove(ground(), ring - QPoint(15 * i, 0));
        ASSERT_TRUE(settle());
        EXPECT_EQ(costCurve()->xScale().from, from);
        EXPECT_EQ(costCurve()->xScale().to, to);
    }
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, ring);
}

TEST_F(StartPoint, APressBesideItDoesNotTakeIt) {
    const QPoint beside = startRing() - QPoint(0, 60);
    QTest::mousePress(ground(), Qt::LeftButton, {}, beside);
    QTest::mouseMove(ground(), beside - QPoint(100, 0));
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, beside);
    EXPECT_EQ(start(), 5);
}

} // namespace
} // namespace downhill
