// Predict first with two knobs, on the map.
#include "tests/ui/predict/predict_test.h"

#include "ui/charts/map/cost_map_plot.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table_model.h"
#include "ui/two_knobs/gradient_card.h"
#include "ui/verdict/verdict_banner.h"

namespace downhill {
namespace {

class PredictOnTheMap : public PredictTest {
protected:
    PredictOnTheMap() {
        window->showPage(1);
        // From (4, 2), at rate 0.1, w₁² + 2w₂²: the gradient (8, 8) leads to (3.2, 1.2), and that of
        // (6.4, 4.8) to (2.56, 0.72).
        EXPECT_TRUE(settle({.cost = "w1^2 + 2w2^2", .start = {4, 2}, .hyper = {.rate = 0.1}, .steps = 20}));
    }
    CostMapPlot* map() const { return static_cast<CostMapPlot*>(picture()->plot()); }
};

TEST_F(PredictOnTheMap, NothingOfWhatIsToComeIsShown) {
    begin();
    EXPECT_EQ(steps()->rowCount(), 1);
    EXPECT_FALSE(map()->placeOf(1));
    EXPECT_FALSE(page()->findChild<PlotView*>(QStringLiteral("slice"))->plot()->placeOf(1));
    EXPECT_EQ(page()->findChild<GradientCard*>()->words(), QStringLiteral("The next step is not known yet."));
    const QString words = allWords();
    for (const char* hidden : {" 3.2", " 1.2", "turns", "onverg", "Best rate", "of 20", "diverges"})
        EXPECT_FALSE(words.contains(QString::fromUtf8(hidden))) << hidden << " in\n" << words.toStdString();
}

TEST_F(PredictOnTheMap, AClickIsAPredictionAndNotTheStart) {
    begin();
    click(picture()->viewport(), at({3, 1}));
    ASSERT_TRUE(predictions()->of(1));
    EXPECT_NEAR(predictions()->of(1)->said[0], 3, 1.5 * pixel());
    EXPECT_NEAR(predictions()->of(1)->said[1], 1, 1.5 * pixel());
    EXPECT_EQ(live()->settings().start, (std::vector<double>{4, 2}));
    QTest::mouseDClick(picture()->viewport(), Qt::LeftButton, {}, at({3, 1}));
    EXPECT_EQ(live()->settings().start, (std::vector<double>{4, 2}));
    reveal();
    EXPECT_TRUE(strip()->headline().startsWith(QStringLiteral("You said (")));
    EXPECT_TRUE(strip()->headline().contains(QStringLiteral("it is (3.2, 1.2)")))
        << strip()->headline().toStdString();
}

TEST_F(PredictOnTheMap, BothKnobsAreTyped) {
    begin();
    type(field(1), QStringLiteral("3.5"));
    EXPECT_TRUE(predictions()->steps().empty()) << "half a place";
    type(field(2), QStringLiteral("1.6"));
    ASSERT_TRUE(predictions()->of(1));
    QTest::keyClick(field(2), Qt::Key_Return);
    // 0.3 and 0.4 off: a triangle of 3, 4 and 5.
    EXPECT_EQ(strip()->headline(), QStringLiteral("You said (3.5, 1.6), it is (3.2, 1.2): 0.5 off"));
    EXPECT_EQ(playhead()->step(), 1);
    type(field(1), QStringLiteral("2.56"));
    type(field(2), QStringLiteral("0.72"));
    QTest::keyClick(field(2), Qt::Key_R);
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{2, 1, 0, 0}));
    EXPECT_EQ(map()->predictions().size(), 2u);
}

TEST_F(PredictOnTheMap, TheRingIsStillThereToDrag) {
    begin();
    const QPoint ring = placeOf(picture(), 0);
    QTest::mousePress(picture()->viewport(), Qt::LeftButton, {}, ring);
    QTest::mouseMove(picture()->viewport(), ring - QPoint(60, 0));
    QTest::mouseRelease(picture()->viewport(), Qt::LeftButton, {}, ring - QPoint(60, 0));
    ASSERT_TRUE(settle());
    EXPECT_LT(live()->settings().start[0], 4);
    EXPECT_EQ(steps()->rowCount(), 1);
}

TEST_F(PredictOnTheMap, SwitchedOffItIsAsBefore) {
    const QString words = page()->findChild<GradientCard*>()->words();
    begin();
    reveal();
    switchOver();
    playhead()->toFirst();
    EXPECT_EQ(page()->findChild<GradientCard*>()->words(), words);
    EXPECT_EQ(steps()->rowCount(), 21);
    EXPECT_TRUE(banner()->isVisible());
    // A click chooses the start again.
    click(picture()->viewport(), at({-2, 1}));
    EXPECT_NEAR(live()->settings().start[0], -2, 1.5 * pixel());
}

} // namespace
} // namespace downhill
