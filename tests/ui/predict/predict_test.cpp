// Predict first in the window: nothing of what is to come is shown, what was said stands beside the truth.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost_curve.h"
#include "ui/charts/cost_map_plot.h"
#include "ui/charts/loss_curve.h"
#include "ui/charts/plot_view.h"
#include "ui/controls/arithmetic_line.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/prediction_strip.h"
#include "ui/predict/predictions.h"
#include "ui/rate_map/rate_card.h"
#include "ui/rate_map/rate_curve.h"
#include "ui/rate_map/rate_curve_view.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"
#include "ui/two_knobs/gradient_card.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QStatusBar>

#include <cmath>
#include <limits>

namespace downhill {
namespace {

// The first worked run, w² from 5 at rate 0.1: every step leaves 0.8 of w, so that w = 5, 4, 3.2, 2.56, …
class PredictFirst : public WindowTest {
protected:
    void switchOver() { QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    void begin() {
        switchOver();
        ASSERT_TRUE(predictions()->isOn());
    }
    Predictions* predictions() const { return page()->predictions(); }
    PredictionStrip* strip() const { return page()->findChild<PredictionStrip*>(); }
    NumberField* field(int knob = 1) const {
        return find<NumberField>(qPrintable(QStringLiteral("predict%1").arg(knob)));
    }
    PlotView* picture() const {
        return page()->findChild<PlotView*>(page() == window->runPage(1) ? QStringLiteral("costCurve")
                                                                         : QStringLiteral("costMap"));
    }
    void reveal() { QTest::keyClick(picture(), Qt::Key_R); }
    QPoint at(QPointF axisUnits) const {
        const RunPlot* plot = picture()->plot();
        return picture()->mapFromScene(plot->mapToScene(plot->toScene(axisUnits)));
    }
    /// How much of its first axis one pixel is.
    double pixel() const {
        const RunPlot* plot = picture()->plot();
        return (plot->xScale().to - plot->xScale().from) / plot->plotArea().width();
    }

    /// All that the window says of the page that is looked at, for a look or to a screen reader.
    QString allWords() const {
        QStringList words;
        for (const QWidget* root :
             std::initializer_list<const QWidget*>{page(), page()->transport(), window->statusBar()})
            for (const QWidget* widget : root->findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                words += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
                if (widget->inherits("QComboBox") || widget->parentWidget()->inherits("QComboBox"))
                    continue; // what there is to choose from
                words += widget->property("text").toString();
            }
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            for (int c = 0; c < table()->model()->columnCount(); ++c)
                words += table()->model()->index(row, c).data().toString();
        words += page()->statusTexts();
        words.removeAll(QString());
        return words.join(QLatin1Char('\n'));
    }
};

TEST_F(PredictFirst, IsOffUntilItIsAskedFor) {
    EXPECT_FALSE(predictions()->isOn());
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_TRUE(banner()->isVisible());
    QTest::keyClick(costView(), Qt::Key_R);
    EXPECT_EQ(steps()->rowCount(), 21);
    closeWindow();
    openWindow();
    begin();
    closeWindow();
    openWindow();
    EXPECT_FALSE(predictions()->isOn()) << "not kept between starts";
}

TEST_F(PredictFirst, NothingOfWhatIsToComeIsShown) {
    begin();
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_FALSE(banner()->isVisible());
    EXPECT_EQ(steps()->rowCount(), 1);
    EXPECT_TRUE(costCurve()->pathSeries()->points().isEmpty());
    EXPECT_TRUE(lossCurve()->lineSeries()->points().isEmpty());
    EXPECT_FALSE(costCurve()->placeOf(1));
    EXPECT_FALSE(lossCurve()->placeOf(1));
    EXPECT_EQ(playhead()->lastStep(), 0);
    EXPECT_TRUE(live()->run()->change(0).empty());
    EXPECT_FALSE(live()->diagnosis());
    EXPECT_TRUE(find<ValueSlider>("rateSlider")->bands().empty()) << "which rate does what";
    EXPECT_FALSE(page()->pinAction()->isEnabled()) << "a pinned run is known";

    const QString words = allWords();
    for (const char* hidden : {"onverg", "step left", "= 4", "−1", "0.8", "0.64", "Best rate", "explodes",
                               "of 20", "0.05765"}) // 5·0.8²⁰
        EXPECT_FALSE(words.contains(QString::fromUtf8(hidden))) << hidden << " in\n" << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Where will step 1 lead?")));
}

TEST_F(PredictFirst, TheRatesThatWouldTellAreNotOnTheirCurveEither) {
    page()->setRateCurveShown(true);
    const auto* view = page()->findChild<RateCurveView*>();
    const QString before = view->accessibleDescription();
    ASSERT_FALSE(view->curve()->lineSeries()->points().isEmpty());
    begin();
    EXPECT_TRUE(view->curve()->lineSeries()->points().isEmpty());
    EXPECT_TRUE(view->curve()->bands().empty());
    EXPECT_TRUE(view->accessibleDescription().isEmpty());
    window->grab(); // an empty one is painted
    const auto picture = page()->picture(PictureKind::rateCurve, false);
    ASSERT_TRUE(std::holds_alternative<QString>(picture));
    EXPECT_TRUE(std::get<QString>(picture).contains(QStringLiteral("hidden")));
    switchOver();
    EXPECT_FALSE(view->curve()->lineSeries()->points().isEmpty());
    EXPECT_EQ(view->accessibleDescription(), before);
}

TEST_F(PredictFirst, WhatIsExportedIsWhatIsKnown) {
    begin();
    reveal();
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    ASSERT_TRUE(page()->tableWriter()(csv));
    EXPECT_EQ(csv.data(), "step,w,slope,change,cost\n0,5,10,-1,25\n1,4,8,,16\n");
    table()->copyAll();
    EXPECT_TRUE(std::holds_alternative<Picture>(page()->picture(PictureKind::both, false)));
}

TEST_F(PredictFirst, AClickOnTheCurveIsAPrediction) {
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

TEST_F(PredictFirst, ATypedPlaceIsOneAndStandsBesideTheTruth) {
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

TEST_F(PredictFirst, TheExactPlaceIsExactlyRight) {
    begin();
    type(field(), QStringLiteral("4"));
    find<QPushButton>("reveal")->setFocus();
    QTest::keyClick(find<QPushButton>("reveal"), Qt::Key_Space);
    EXPECT_EQ(strip()->headline(), QStringLiteral("You said w₁ = 4, it is 4: exactly right"));
    EXPECT_EQ(predictions()->tally().close, 1);
}

TEST_F(PredictFirst, ATeacherRevealsWithoutAnyPrediction) {
    begin();
    reveal();
    EXPECT_EQ(steps()->rowCount(), 2);
    EXPECT_EQ(playhead()->step(), 1);
    EXPECT_TRUE(allWords().contains(QStringLiteral("w₁ = 5")) == false);
    QTest::keyClick(costView(), Qt::Key_Left);
    EXPECT_EQ(page()->findChild<ArithmeticLine*>()->text(), QStringLiteral("w₁ = 5 − 0.1 × 10 = 4"));
    EXPECT_TRUE(predictions()->steps().empty());
    EXPECT_EQ(predictions()->tally(), Predictions::Tally{});
    QTest::keyClick(costView(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_EQ(steps()->rowCount(), 21);
    EXPECT_EQ(playhead()->step(), 20);
    EXPECT_TRUE(strip()->headline().startsWith(banner()->headline())) << "now the verdict is there";
    EXPECT_TRUE(page()->pinAction()->isEnabled());
    EXPECT_FALSE(find<ValueSlider>("rateSlider")->bands().empty());
}

TEST_F(PredictFirst, RightRevealsAtTheEndOfWhatIsShownAndNothingElseDoes) {
    begin();
    QTest::keyClick(costView(), Qt::Key_Space);
    QTest::keyClick(costView(), Qt::Key_End);
    QTest::keyClick(window.get(), Qt::Key_End, Qt::AltModifier);
    EXPECT_EQ(playhead()->step(), 0);
    EXPECT_EQ(steps()->rowCount(), 1);
    QTest::keyClick(costView(), Qt::Key_Right);
    click(button(QStringLiteral("Step")));
    EXPECT_EQ(playhead()->step(), 2);
    EXPECT_EQ(steps()->rowCount(), 3);
    QTest::keyClick(costView(), Qt::Key_Home);
    QTest::keyClick(costView(), Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 1) << "a known step is only gone to";
    EXPECT_EQ(steps()->rowCount(), 3);
    QTest::keyClick(costView(), Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return !playhead()->isPlaying(); }));
    EXPECT_EQ(playhead()->step(), 2) << "playing ends where the unknown begins";
    EXPECT_EQ(steps()->rowCount(), 3);
}

TEST_F(PredictFirst, TheVerdictCanBePredicted) {
    ASSERT_TRUE(settle({.rate = 2}));
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
    while (verdicts->currentText() != QStringLiteral("explodes"))
        QTest::keyClick(verdicts, Qt::Key_Down);
    QTest::keyClick(costView(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_TRUE(strip()->headline().contains(QStringLiteral("as you said")))
        << strip()->headline().toStdString();
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{0, 0, 2, 1}));
}

TEST_F(PredictFirst, AnotherRunBeginsHiddenWithoutWhatWasSaid) {
    begin();
    type(field(), QStringLiteral("3"));
    reveal();
    reveal();
    for (const RunSettings& settings : {RunSettings{.rate = 0.3}, RunSettings{.start = {2}, .rate = 0.3},
                                        RunSettings{.cost = "w^4", .rate = 0.01}}) {
        ASSERT_TRUE(settle(settings));
        EXPECT_EQ(steps()->rowCount(), 1);
        EXPECT_EQ(playhead()->step(), 0);
        EXPECT_TRUE(predictions()->steps().empty());
        EXPECT_TRUE(costCurve()->predictions().empty());
        EXPECT_TRUE(strip()->headline().contains(QStringLiteral("Where will step 1 lead?")));
        EXPECT_TRUE(field()->text().isEmpty());
        reveal();
        EXPECT_EQ(steps()->rowCount(), 2);
    }
    type(rateField(), QStringLiteral("0.2"));
    EXPECT_EQ(steps()->rowCount(), 1) << "at once, and not when the new run is there";
    QTest::keyClick(costView(), Qt::Key_R);
    ASSERT_TRUE(settle());
    EXPECT_EQ(steps()->rowCount(), 1) << "nothing of a run to come is revealed";
}

TEST_F(PredictFirst, SwitchedOffEverythingIsThereAsBefore) {
    const QString before = allWords();
    const auto path = costCurve()->pathSeries()->points(), line = lossCurve()->lineSeries()->points();
    begin();
    type(field(), QStringLiteral("3.5"));
    reveal();
    switchOver();
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_TRUE(banner()->isVisible());
    playhead()->toFirst();
    EXPECT_EQ(allWords(), before);
    EXPECT_EQ(costCurve()->pathSeries()->points(), path);
    EXPECT_EQ(lossCurve()->lineSeries()->points(), line);
    EXPECT_EQ(steps()->rowCount(), 21);
    EXPECT_TRUE(costCurve()->predictions().empty());
    EXPECT_TRUE(find<QAction>("predictFirst") && !find<QAction>("predictFirst")->isChecked());
    begin();
    EXPECT_EQ(predictions()->tally(), Predictions::Tally{});
    switchOver();
    EXPECT_EQ(banner()->headline(), QStringLiteral("Converging smoothly"));
}

TEST_F(PredictFirst, TheChartsDoNotMoveForTheStrip) {
    const QRect cost = costView()->geometry(), loss = lossView()->geometry();
    begin();
    EXPECT_EQ(costView()->geometry(), cost);
    EXPECT_EQ(lossView()->geometry(), loss);
    type(field(), QStringLiteral("3.5"));
    reveal();
    EXPECT_EQ(costView()->geometry(), cost);
    EXPECT_EQ(lossView()->geometry(), loss);
}

TEST_F(PredictFirst, TheRingCanStillBeDraggedAndAClickOnItIsAPrediction) {
    ASSERT_TRUE(settle({.rate = 1})); // 5, −5, 5, …: back on the ring
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

TEST_F(PredictFirst, WhatIsNoPlaceIsSaidSoAndPredictsNothing) {
    begin();
    for (const char* text : {"abc", "1e999", "nan", "3,5", "-"}) {
        type(field(), QString::fromLatin1(text));
        EXPECT_TRUE(predictions()->steps().empty()) << text;
        EXPECT_FALSE(field()->problem().isEmpty()) << text;
        EXPECT_TRUE(strip()->words().contains(field()->problem())) << text;
        QTest::keyClick(field(), Qt::Key_Return);
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
TEST_F(PredictFirst, AStepThatLeavesTheNumbersSaysSo) {
    ASSERT_TRUE(settle({.cost = "w^4", .start = {1e50}, .rate = 1e200}));
    begin();
    type(field(), QStringLiteral("7"));
    reveal();
    EXPECT_TRUE(strip()->words().contains(QStringLiteral("You said w₁ = 7, it is −∞: beyond all numbers")))
        << strip()->words().toStdString();
    EXPECT_FALSE(predictions()->isOpen()) << "and there the run ends";
    EXPECT_EQ(predictions()->tally(), (Predictions::Tally{1, 0, 0, 0}));
    window->grab();
}

TEST_F(PredictFirst, PinnedRunsStayForTheyAreKnown) {
    page()->pinAction()->trigger();
    ASSERT_EQ(page()->pins()->rowCount(), 1);
    ASSERT_TRUE(settle({.rate = 0.3}));
    begin();
    EXPECT_TRUE(costCurve()->pinnedSeries()[0]->isVisible());
    EXPECT_GT(costCurve()->pinnedSeries()[0]->points().size(), 2);
    EXPECT_EQ(lossCurve()->pinnedSeries()[0]->points().size(), 21);
    EXPECT_TRUE(lossCurve()->lineSeries()->points().isEmpty());
    page()->pinAction()->trigger();
    EXPECT_EQ(page()->pins()->rowCount(), 1);
}

TEST_F(PredictFirst, TheOtherPagesKeysAreNotTaken) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    begin();
    window->showPage(0);
    EXPECT_FALSE(predictions()->isOn());
    QTest::keyClick(costView(), Qt::Key_R);
    EXPECT_EQ(window->runPage(2)->live()->run()->rows(), 1u);
}

class PredictFirstOnTheMap : public PredictFirst {
protected:
    PredictFirstOnTheMap() {
        window->showPage(1);
        // From (4, 2), at rate 0.1, w₁² + 2w₂²: the gradient (8, 8) leads to (3.2, 1.2), and that of
        // (6.4, 4.8) to (2.56, 0.72).
        EXPECT_TRUE(settle({.cost = "w1^2 + 2w2^2", .start = {4, 2}, .rate = 0.1, .steps = 20}));
    }
    CostMapPlot* map() const { return static_cast<CostMapPlot*>(picture()->plot()); }
};

TEST_F(PredictFirstOnTheMap, NothingOfWhatIsToComeIsShown) {
    begin();
    EXPECT_EQ(steps()->rowCount(), 1);
    EXPECT_FALSE(map()->placeOf(1));
    EXPECT_FALSE(page()->findChild<PlotView*>(QStringLiteral("slice"))->plot()->placeOf(1));
    EXPECT_EQ(page()->findChild<GradientCard*>()->words(), QStringLiteral("The next step is not known yet."));
    const QString words = allWords();
    for (const char* hidden : {"3.2", "1.2", "turns", "onverg", "Best rate", "of 20", "explodes"})
        EXPECT_FALSE(words.contains(QString::fromUtf8(hidden))) << hidden << " in\n" << words.toStdString();
}

TEST_F(PredictFirstOnTheMap, AClickIsAPredictionAndNotTheStart) {
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

TEST_F(PredictFirstOnTheMap, BothKnobsAreTyped) {
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

TEST_F(PredictFirstOnTheMap, TheRingIsStillThereToDrag) {
    begin();
    const QPoint ring = placeOf(picture(), 0);
    QTest::mousePress(picture()->viewport(), Qt::LeftButton, {}, ring);
    QTest::mouseMove(picture()->viewport(), ring - QPoint(60, 0));
    QTest::mouseRelease(picture()->viewport(), Qt::LeftButton, {}, ring - QPoint(60, 0));
    ASSERT_TRUE(settle());
    EXPECT_LT(live()->settings().start[0], 4);
    EXPECT_EQ(steps()->rowCount(), 1);
}

TEST_F(PredictFirstOnTheMap, SwitchedOffItIsAsBefore) {
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
