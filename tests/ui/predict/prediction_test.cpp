// Predict first: what was said of a step or a verdict stands beside the truth.
#include "tests/ui/predict/predict_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table_model.h"

#include <QComboBox>
#include <QPushButton>

#include <limits>

namespace downhill {
namespace {

TEST_F(PredictTest, AClickOnTheCurveIsAPrediction) {
    begin();
    click(costView()->viewport(), at({3.5, 12}));
    ASSERT_EQ(predictions()->steps().size(), 1u);
    EXPECT_NEAR(predictions()->steps()[0].said[0], 3.5, 1.5 * pixel());
    EXPECT_EQ(field()->value(), predictions()->steps()[0].said[0]) << "the field says it too";
    EXPECT_EQ(live()->settings().start[0], 5) << "the start stays";
    EXPECT_EQ(steps()->rowCount(), 1) << "and nothing is revealed";
    click(costView()->viewport(), at({2, 20}));
    ASSERT_EQ(predictions()->steps().size(), 1u) << "instead of the first";
    EXPECT_NEAR(predictions()->steps()[0].said[0], 2, 1.5 * pixel());
}

TEST_F(PredictTest, ATypedPlaceIsOneAndStandsBesideTheTruth) {
    begin();
    type(field(), QStringLiteral("3.5"));
    EXPECT_TRUE(strip()->headline().contains(QStringLiteral("You say w₁ = 3.5")))
        << strip()->headline().toStdString();
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(steps()->rowCount(), 2);
    EXPECT_EQ(exactCell(1, column::w), 4);
    EXPECT_EQ(playhead()->step(), 1);
    EXPECT_EQ(strip()->headline(), QStringLiteral("You said w₁ = 3.5, it is 4: 0.5 off"));
    ASSERT_EQ(costCurve()->predictions().size(), 1u);
    EXPECT_EQ(costCurve()->predictions()[0].words, QStringLiteral("you said 3.5: 0.5 off"));
    // 0.5 off is more than a tenth of the step, which went 1 far.
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{1, 0, 0, 0}));
    EXPECT_TRUE(field()->text().isEmpty()) << "for the next one";

    type(field(), QStringLiteral("3.25")); // 0.05 off the 3.2, of a step of 0.8
    QTest::keyClick(field(), Qt::Key_R);
    EXPECT_EQ(strip()->headline(), QStringLiteral("You said w₂ = 3.25, it is 3.2: 0.05 off"));
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{2, 1, 0, 0}));
    EXPECT_TRUE(strip()->words().contains(QStringLiteral("1 of 2 steps close")))
        << strip()->words().toStdString();
    EXPECT_EQ(costCurve()->predictions().size(), 2u) << "the one before stays";
    // Everything said is painted, also while one goes back.
    QTest::keyClick(costView(), Qt::Key_Left);
    EXPECT_EQ(playhead()->step(), 1);
    window->grab();
}

TEST_F(PredictTest, TheExactPlaceIsExactlyRight) {
    begin();
    type(field(), QStringLiteral("4"));
    find<QPushButton>("reveal")->setFocus();
    QTest::keyClick(find<QPushButton>("reveal"), Qt::Key_Space);
    EXPECT_EQ(strip()->headline(), QStringLiteral("You said w₁ = 4, it is 4: exactly right"));
    EXPECT_EQ(predictions()->tally().close, 1);
}

TEST_F(PredictTest, TheVerdictCanBePredicted) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    begin();
    auto* verdicts = find<QComboBox>("predictVerdict");
    verdicts->setFocus();
    while (verdicts->currentText() != QStringLiteral("crawls"))
        QTest::keyClick(verdicts, Qt::Key_Down);
    EXPECT_EQ(predictions()->verdict(), Verdict::crawling);
    reveal();
    EXPECT_EQ(predictions()->tally().verdicts, 0) << "not known by one step";
    QTest::keyClick(costView(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_TRUE(strip()->headline().contains(QStringLiteral("you said “crawls”")))
        << strip()->headline().toStdString();
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{0, 0, 1, 0}));

    click(button(QStringLiteral("Again")));
    EXPECT_EQ(steps()->rowCount(), 1);
    EXPECT_EQ(verdicts->currentIndex(), 0);
    verdicts->setFocus();
    while (verdicts->currentText() != QStringLiteral("diverges"))
        QTest::keyClick(verdicts, Qt::Key_Down);
    QTest::keyClick(costView(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_TRUE(strip()->headline().contains(QStringLiteral("as you said")))
        << strip()->headline().toStdString();
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{0, 0, 2, 1}));
}

TEST_F(PredictTest, TheRingCanStillBeDraggedAndAClickOnItIsAPrediction) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1}})); // 5, −5, 5, …: back on the ring
    begin();
    reveal();
    const QPoint ring = startRing();
    click(costView()->viewport(), ring);
    ASSERT_TRUE(predictions()->of(2));
    EXPECT_NEAR(predictions()->of(2)->said[0], 5, 1.5 * pixel());
    EXPECT_EQ(live()->settings().start[0], 5);
    QTest::mousePress(costView()->viewport(), Qt::LeftButton, {}, ring);
    QTest::mouseMove(costView()->viewport(), ring - QPoint(60, 0));
    QTest::mouseRelease(costView()->viewport(), Qt::LeftButton, {}, ring - QPoint(60, 0));
    ASSERT_TRUE(settle());
    EXPECT_LT(live()->settings().start[0], 5);
    EXPECT_EQ(steps()->rowCount(), 1);
    EXPECT_TRUE(predictions()->steps().empty());
}

TEST_F(PredictTest, WhatIsNoPlaceIsSaidSoAndPredictsNothing) {
    begin();
    for (const char* text : {"abc", "1e999", "nan", "3,5", "-"}) {
        type(field(), QString::fromLatin1(text));
        EXPECT_TRUE(predictions()->steps().empty()) << text;
        EXPECT_EQ(field()->problem().isEmpty(), *text == '-') << text << ": a sign may go on";
        QTest::keyClick(field(), Qt::Key_Return);
        EXPECT_FALSE(field()->problem().isEmpty()) << text;
        EXPECT_TRUE(strip()->words().contains(field()->problem())) << text;
        EXPECT_EQ(steps()->rowCount(), 1) << text << ": Enter waits for a place";
    }
    type(field(), QStringLiteral("3"));
    EXPECT_EQ(predictions()->steps().size(), 1u);
    type(field(), {});
    EXPECT_TRUE(predictions()->steps().empty()) << "taken back";
    for (const char* text : {"1e300", "-1e300", "5e-324", "0"}) {
        type(field(), QString::fromLatin1(text));
        EXPECT_EQ(predictions()->steps().size(), 1u) << text;
        window->grab();
    }
    predictions()->say({std::numeric_limits<double>::infinity()});
    predictions()->say({1, 2});
    EXPECT_EQ(predictions()->steps()[0].said, std::vector<double>{0});
}

// w⁴ at 10⁵⁰ has the slope 4·10¹⁵⁰, and 10²⁰⁰ times that is more than a double can be.
TEST_F(PredictTest, AStepThatLeavesTheNumbersSaysSo) {
    ASSERT_TRUE(settle({.cost = "w^4", .start = {1e50}, .hyper = {.rate = 1e200}}));
    begin();
    type(field(), QStringLiteral("7"));
    reveal();
    EXPECT_TRUE(strip()->words().contains(QStringLiteral("You said w₁ = 7, it is −∞: beyond all numbers")))
        << strip()->words().toStdString();
    EXPECT_FALSE(predictions()->isOpen()) << "and there the run ends";
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{1, 0, 0, 0}));
    window->grab();
}

} // namespace
} // namespace downhill
