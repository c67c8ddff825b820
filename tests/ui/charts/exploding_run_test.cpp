// Runs that leave the picture, linear and logarithmic: nothing infinite or astronomical reaches the charts,
// and it is said where the run left.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/playback/playhead.h"

#include <QCheckBox>
#include <QLineSeries>

#include <cmath>

namespace downhill {
namespace {

class ExplodingRun : public WindowTest {
protected:
    QCheckBox* log() const { return find<QCheckBox>("log"); }

    static void expectNearAxis(const QLineSeries* series, const AxisScale& x, const AxisScale& y) {
        const double width = x.to - x.from, height = y.to - y.from;
        ASSERT_TRUE(std::isfinite(width));
        ASSERT_TRUE(std::isfinite(height));
        ASSERT_GT(width, 0);
        ASSERT_GT(height, 0);
        for (const QPointF& p : series->points()) {
            ASSERT_FALSE(std::isinf(p.x()) || std::isinf(p.y()));
            if (std::isnan(p.y()))
                continue; // a gap
            ASSERT_GE(p.x(), x.from - 3 * width);
            ASSERT_LE(p.x(), x.to + 3 * width);
            ASSERT_GE(p.y(), y.from - 3 * height);
            ASSERT_LE(p.y(), y.to + 3 * height);
        }
    }

    void expectSound() {
        expectNearAxis(lossCurve()->lineSeries(), lossCurve()->xScale(), lossCurve()->yScale());
        expectNearAxis(costCurve()->pathSeries(), costCurve()->xScale(), costCurve()->yScale());
        expectNearAxis(costCurve()->curveSeries(), costCurve()->xScale(), costCurve()->yScale());
        EXPECT_FALSE(window->grab().isNull()); // paints
    }

    void expectSoundBothWays() {
        for (const bool logarithmic : {true, false}) {
            SCOPED_TRACE(logarithmic ? "log" : "linear");
            if (log()->isChecked() != logarithmic)
                click(log(), {10, log()->height() / 2});
            ASSERT_EQ(log()->isChecked(), logarithmic);
            EXPECT_EQ(lossCurve()->isLogarithmic(), logarithmic);
            expectSound();
            if (HasFatalFailure())
                return;
        }
    }
};

// 5, −15, 45: costs 25, 225, 2025. The loss curve follows to twenty times the height of the start, 500: step
// 2 is out. On the cost curve step 2 would make the range 62 wide, and it grows to at most 48.
TEST_F(ExplodingRun, SaysAtWhichStepItLeft) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    EXPECT_EQ(lossCurve()->leftAt(), 2u);
    EXPECT_EQ(costCurve()->view().leftAt, 2u);
    EXPECT_GE(lossCurve()->yScale().to, 225);
    EXPECT_LT(lossCurve()->yScale().to, 2025);
    EXPECT_TRUE(costCurve()->summary().contains(QStringLiteral("left the view at step 2")));
    expectSoundBothWays();
}

TEST_F(ExplodingRun, IsWholeOnALogarithmicAxis) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    click(log(), {10, log()->height() / 2});
    EXPECT_FALSE(lossCurve()->leftAt());
    const auto points = lossCurve()->lineSeries()->points();
    ASSERT_EQ(points.size(), 21);
    for (int k = 0; k <= 20; ++k) // 25·9ᵏ
        EXPECT_NEAR(points[k].y(), std::log10(25.0) + k * std::log10(9.0), 1e-9);
}

// 25·9ᵏ is beyond 1.797·10³⁰⁸ when k > (308.2547 − 1.3979) / 0.95424 = 321.57: row 322 is infinite, and the
// run ends.
TEST_F(ExplodingRun, EndsAtInfinity) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2000}));
    EXPECT_EQ(live()->run()->stopped(), StopReason::notFinite);
    EXPECT_EQ(live()->run()->stepsTaken(), 322u);
    EXPECT_EQ(cell(322, column::cost), QStringLiteral("∞"));
    EXPECT_EQ(lossCurve()->leftAt(), 2u);
    expectSoundBothWays();
    click(log(), {10, log()->height() / 2});
    EXPECT_EQ(lossCurve()->leftAt(), 322u) << "on a log axis only infinity is out of view";
}

TEST_F(ExplodingRun, CanBeWalkedThrough) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2000}));
    for (const int step : {0, 1, 2, 3, 160, 321, 322}) {
        playhead()->setStep(step);
        expectSound();
    }
}

// Steps and costs at the edge of what a double can hold.
TEST_F(ExplodingRun, IsSurvivedFromAnywhere) {
    const RunSettings hostile[] = {
        {.start = {1e154}, .hyper = {.rate = 2}},    // cost 1e308, then infinite
        {.start = {-1e154}, .hyper = {.rate = 0.1}}, // converges from 1e308
        {.start = {1e300}, .hyper = {.rate = 0.1}},  // the cost is infinite at the start
        {.start = {1e-200}, .hyper = {.rate = 0.1}}, // the cost is 0 but the slope is not
        {.start = {1e-160}, .hyper = {.rate = 2}, .steps = 5000},
        {.start = {5}, .hyper = {.rate = 1e300}},   // infinite after one step
        {.start = {5}, .hyper = {.rate = 1.7e308}}, //
        {.start = {5}, .hyper = {.rate = 1e-300}},  // never moves
        {.cost = "-w^2", .start = {0.1}, .hyper = {.rate = 1}, .steps = 3000},
        {.cost = "w^3", .start = {-1}, .hyper = {.rate = 0.5}, .steps = 100},
        {.cost = "1/w", .start = {-1e-9}, .hyper = {.rate = 0.5}, .steps = 100},
        {.cost = "ln(w)",
         .start = {0.1},
         .hyper = {.rate = 1},
         .steps = 100}, // jumps to where it is not defined
        {.cost = "exp(w)", .start = {709}, .hyper = {.rate = 1}},
        {.cost = "1e308*sin(w)", .start = {1}, .hyper = {.rate = 1e-308}},
        {.cost = "1.7e308*cos(w)", .start = {0.5}, .hyper = {.rate = 1e-300}},
        {.cost = "5", .start = {1}},
        {.cost = "1e-300*w^2", .start = {1}},
        {.cost = "w^2-1e15", .start = {1}},
    };
    for (const RunSettings& settings : hostile) {
        SCOPED_TRACE(testing::Message()
                     << settings.cost << " from " << settings.start[0] << " at " << settings.hyper.rate);
        ASSERT_TRUE(settle(settings));
        expectSoundBothWays();
        playhead()->toLast();
        expectSound();
        playhead()->toFirst();
        if (HasFatalFailure())
            return;
    }
}

// 0.5 lands at 0 in one step: lg 0 has no place on the axis.
TEST_F(ExplodingRun, ACostOfZeroHasNoPlaceOnALogarithmicAxis) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.5}}));
    ASSERT_EQ(exactCell(1, column::cost), 0);
    expectSoundBothWays();
    ASSERT_TRUE(settle({.cost = "w^2-100", .hyper = {.rate = 0.1}}));
    expectSoundBothWays();
}

} // namespace
} // namespace downhill
