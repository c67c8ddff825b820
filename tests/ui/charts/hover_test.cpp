// The exact numbers of a point under the mouse.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"

#include <QSignalSpy>

namespace downhill {
namespace {

class Hovering : public WindowTest {
protected:
    /// Off the chart first, so that the move is one.
    void hover(PlotView* view, QPoint at) {
        QTest::mouseMove(view->viewport(), QPoint(2, 2));
        QTest::mouseMove(view->viewport(), at);
    }
};

// 5·0.8 = 4, 4² = 16, slope 8; and w₂ = 5·0.8² = 3.2, which is 4 − 0.1·8 in doubles too.
TEST_F(Hovering, APointOfTheCostCurveShowsItsNumbers) {
    hover(costView(), placeOf(costView(), 1));
    ASSERT_EQ(costCurve()->hovered(), 1u);
    EXPECT_EQ(costCurve()->describe(1), QStringLiteral("step 1\nw = 4\nC = 16\nslope = 8"));
    hover(costView(), placeOf(costView(), 2));
    ASSERT_EQ(costCurve()->hovered(), 2u);
    EXPECT_EQ(costCurve()->describe(2).section(QLatin1Char('\n'), 1, 1), QStringLiteral("w = 3.2"));
}

TEST_F(Hovering, APointOfTheLossCurveShowsItsNumbers) {
    hover(lossView(), placeOf(lossView(), 1));
    ASSERT_EQ(lossCurve()->hovered(), 1u);
    EXPECT_EQ(lossCurve()->describe(1), QStringLiteral("step 1\nC = 16"));
}

// Exact means: what is shown reads back to the very double in the table.
TEST_F(Hovering, NumbersAreExact) {
    for (int k = 0; k <= 20; ++k) {
        const QString cost =
            lossCurve()->describe(static_cast<std::size_t>(k)).section(QStringLiteral("C = "), 1);
        EXPECT_EQ(cost.toDouble(), exactCell(k, column::cost));
    }
    ASSERT_TRUE(settle({.hyper = {.rate = 1}}));
    EXPECT_TRUE(costCurve()->describe(1).contains(QStringLiteral("w = −5"))) << "a real minus sign";
}

TEST_F(Hovering, EndsWhenTheMouseLeaves) {
    hover(lossView(), placeOf(lossView(), 5));
    ASSERT_TRUE(lossCurve()->hovered());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(lossView(), &leave);
    EXPECT_FALSE(lossCurve()->hovered());
}

TEST_F(Hovering, IsPaintedWithoutHarm) {
    const QImage before = window->grab().toImage();
    hover(costView(), placeOf(costView(), 1));
    EXPECT_NE(window->grab().toImage(), before) << "the label is there";
    ASSERT_TRUE(settle({.steps = 1}));
    hover(costView(), placeOf(costView(), 1));
    ASSERT_TRUE(settle({.start = {5}, .steps = 1, .tolerance = 1e9}));
    window->grab();
}

TEST_F(Hovering, AStepThatIsGoneIsNotHovered) {
    hover(lossView(), placeOf(lossView(), 20));
    ASSERT_EQ(lossCurve()->hovered(), 20u);
    ASSERT_TRUE(settle({.start = {10}, .steps = 3}));
    EXPECT_FALSE(lossCurve()->hovered().value_or(0) > 3);
    window->grab();
}

} // namespace
} // namespace downhill
