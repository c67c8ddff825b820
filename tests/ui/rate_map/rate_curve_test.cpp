// The rate curve: what it shows of w², and rates chosen on it with the mouse and with the keys.
#include "tests/ui/rate_map/rate_map_test.h"

#include "ui/rate_map/rate_curve_card.h"
#include "ui/two_knobs/slice_card.h"

#include <QLabel>
#include <QLineSeries>

namespace downhill {
namespace {

class RateCurves : public RateMapTest {
protected:
    RateCurves() {
        EXPECT_TRUE(settleMap());
        unfold();
    }
};

TEST_F(RateMapTest, TheCurveIsFoldedAwayAtFirst) {
    EXPECT_FALSE(view()->isVisible());
    EXPECT_FALSE(toggle()->isChecked());
}

TEST_F(RateCurves, TheToggleFoldsAndUnfolds) {
    EXPECT_TRUE(view()->isVisible());
    toggle()->setFocus();
    QTest::keyClick(toggle(), Qt::Key_Space);
    EXPECT_FALSE(view()->isVisible());
    QTest::keyClick(toggle(), Qt::Key_Space);
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(RateCurves, ComesBackWithTheWindow) {
    closeWindow();
    openWindow();
    EXPECT_TRUE(view()->isVisible());
    click(toggle());
    closeWindow();
    openWindow();
    EXPECT_FALSE(view()->isVisible());
}

// Both axes hold the logarithm to base 10.
TEST_F(RateCurves, HasThePointsOfTheBowl) {
    for (const std::uint64_t steps : {20, 1000}) {
        ASSERT_TRUE(settleMap({.steps = steps, .tolerance = 0}));
        int there = 0, missing = 0;
        for (const QPointF& point : curve()->lineSeries()->points()) {
            const double rate = std::pow(10, point.x());
            const double needed = stepsOnTheBowl(rate);
            if (needed <= static_cast<double>(steps) && rate < 1) {
                EXPECT_NEAR(std::pow(10, point.y()), needed, 1e-6) << rate;
                ++there;
            } else {
                EXPECT_TRUE(std::isnan(point.y())) << rate;
                ++missing;
            }
        }
        EXPECT_GT(there, 40);
        EXPECT_GT(missing, 100);
    }
}

TEST_F(RateCurves, SaysOfEachRateWhatItDoes) {
    EXPECT_EQ(curve()->describe(0.5), QStringLiteral("rate 0.5, the best\nconverges\nneeds 1 step"));
    EXPECT_EQ(curve()->describe(0.0001), QStringLiteral("rate 0.0001\ncrawls\nnot there after 20 steps"));
    EXPECT_EQ(curve()->describe(3), QStringLiteral("rate 3\ndiverges"));
    // (w² − 4)²/8 + w/2 from 3: low rates settle in the valley at 1.9, where the cost is higher than at −2.1.
    ASSERT_TRUE(settleMap({.cost = "(w^2-4)^2/8 + w/2", .start = {3}, .steps = 2000}));
    EXPECT_TRUE(curve()->describe(0.05).endsWith(QStringLiteral("\nends higher up")));
}

TEST_F(RateCurves, NamesTheRateUnderTheMouse) {
    const double rate = mapped(0.2);
    const QPoint at = placeOf(rate);
    QTest::mouseMove(view()->viewport(), at + QPoint(0, -20));
    ASSERT_TRUE(curve()->hovered());
    EXPECT_NEAR(*curve()->hovered() / rate, 1, 0.03);
    EXPECT_EQ(curve()->describe(*curve()->hovered()).section(QLatin1Char('\n'), 1),
              QStringLiteral("converges\nneeds %1 steps").arg(stepsOnTheBowl(*curve()->hovered())));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view(), &leave);
    EXPECT_FALSE(curve()->hovered());
}

TEST_F(RateCurves, AClickChoosesTheRateThatIsNamed) {
    for (const double rate : {mapped(0.2), mapped(0.7)}) {
        const QPoint at = placeOf(rate);
        QTest::mouseMove(view()->viewport(), at);
        const double named = curve()->hovered().value_or(0);
        EXPECT_NEAR(named / rate, 1, 0.03) << "a pixel or less beside it";
        click(view()->viewport(), at);
        EXPECT_EQ(live()->settings().hyper.rate, named);
        EXPECT_EQ(slider()->realValue(), named);
        EXPECT_EQ(curve()->chosen(), named);
    }
}

TEST_F(RateCurves, AClickNearTheBestChoosesTheBest) {
    click(view()->viewport(), placeOf(0.5) + QPoint(3, -4));
    EXPECT_EQ(live()->settings().hyper.rate, 0.5);
}

TEST_F(RateCurves, AClickIsForTheWholeRunAndWhereTheCurveIsMissingToo) {
    ASSERT_TRUE(settleMap({.rateChanges = {{3, 0.2}}}));
    const QRectF area = curve()->plotArea();
    const auto clickAt = [&](double x) {
        click(view()->viewport(), view()->mapFromScene(curve()->mapToScene(QPointF(x, area.center().y()))));
    };
    clickAt(area.right() + 3);
    EXPECT_EQ(live()->settings(), RunSettings{.hyper = {.rate = 3}});
    clickAt(area.left() - 3);
    EXPECT_EQ(live()->settings(), RunSettings{.hyper = {.rate = 0.0001}});
    const RunSettings before = live()->settings();
    click(view()->viewport(), {2, 2});
    EXPECT_EQ(live()->settings(), before) << "the legend is no rate";
}

// From 0.1 the next rate on the map to the right, and the one after.
TEST_F(RateCurves, KeysGoFromRateToRate) {
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Right);
    ASSERT_TRUE(curve()->hovered());
    const double first = *curve()->hovered();
    EXPECT_GT(first, 0.1);
    EXPECT_LT(first, 0.11);
    EXPECT_EQ(view()->accessibleDescription(), curve()->describe(first));
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_NEAR(*curve()->hovered() / first, 1.041, 0.012) << "4 % on, rounded to three digits";
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_EQ(curve()->hovered(), first);
    EXPECT_EQ(live()->settings().hyper.rate, 0.1) << "not chosen yet";
    QTest::keyClick(view(), Qt::Key_Return);
    EXPECT_EQ(live()->settings().hyper.rate, first);
    QTest::keyClick(view(), Qt::Key_Escape);
    EXPECT_FALSE(curve()->hovered());
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(curve()->hovered(), 3) << "the end of the dial";
}

TEST_F(RateCurves, SaysWhatItShowsToAScreenReader) {
    EXPECT_FALSE(view()->accessibleName().isEmpty());
    for (const char* words :
         {"crawls", "converges", "overshoots", "diverges", "The best rate is 0.5: 1 step."})
        EXPECT_TRUE(view()->accessibleDescription().contains(QLatin1String(words))) << words;
    ASSERT_TRUE(settleMap({.cost = "-w^2", .start = {1}}));
    EXPECT_TRUE(view()->accessibleDescription().endsWith(QStringLiteral("No rate gets there.")));
}

TEST_F(RateCurves, SaysWhenItJudgesByTheFirstSteps) {
    const auto* note =
        window->page()->findChild<RateCurveCard*>()->findChild<QLabel*>(QStringLiteral("muted"));
    EXPECT_EQ(note->text(), QString());
    ASSERT_TRUE(settleMap({.steps = 100'000}));
    EXPECT_EQ(note->text(), QStringLiteral("judged by the first 20,000 steps"));
}

// w₁² + 10·w₂²: w₂ bounces for ever at 0.1, where 1 − 20·rate is −1.
TEST_F(RateMapTest, WithTwoKnobsTheCurveTakesTheSlicesPlace) {
    window->showPage(1);
    ASSERT_TRUE(
        settleMap({.cost = "w1^2 + 10*w2^2", .start = {3, 2}, .hyper = {.rate = 0.02}, .steps = 500}));
    auto* slice = window->page()->findChild<SliceCard*>();
    EXPECT_TRUE(slice->isVisible());
    unfold();
    EXPECT_FALSE(slice->isVisible());
    const auto& bands = curve()->bands();
    ASSERT_FALSE(bands.empty());
    EXPECT_EQ(bands.back().word, QStringLiteral("diverges"));
    EXPECT_NEAR(bands.back().from / 0.1, 1, 0.05);
    click(view()->viewport(), placeOf(mapped(0.05)));
    EXPECT_NEAR(live()->settings().hyper.rate / mapped(0.05), 1, 0.03);
    click(toggle());
    EXPECT_TRUE(slice->isVisible());
    EXPECT_FALSE(view()->isVisible());
}

// 5 is the best for w²/10, and 40 was typed.
TEST_F(RateCurves, ReachesToTheBestRateAndTheChosenOne) {
    ASSERT_TRUE(settleMap({.cost = "w^2/10"}));
    EXPECT_TRUE(curve()->placeOf(5));
    EXPECT_LT(curve()->xScale().to, std::log10(10));
    type(rateField(), QStringLiteral("40"));
    EXPECT_DOUBLE_EQ(curve()->xScale().to, std::log10(40));
}

TEST_F(RateCurves, WhateverItShowsIsPaintedWithoutHarm) {
    for (const RunSettings& settings :
         {RunSettings{.start = {0}}, RunSettings{.cost = "-w^2"}, RunSettings{.cost = "|w|", .steps = 1000},
          RunSettings{.cost = "ln(w)", .start = {-1}}, RunSettings{.start = {1e300}}, RunSettings{.steps = 1},
          RunSettings{.hyper = {.rule = {"adam", {}}}, .steps = 500}, RunSettings{.cost = "0*w"},
          RunSettings{.cost = "1.7e308*cos(w)", .start = {0.5}}, RunSettings{.hyper = {.rate = 1e300}}}) {
        if (!live()->setSettings(settings).empty())
            continue;
        ASSERT_TRUE(settleMap());
        QTest::keyClick(view(), Qt::Key_Right);
        EXPECT_FALSE(window->grab().isNull());
    }
}

} // namespace
} // namespace downhill
