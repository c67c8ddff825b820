// Predict first: nothing of what is to come is shown until it is revealed, and all of it after that.
#include "tests/ui/predict/predict_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/controls/value_slider.h"
#include "ui/export/export_source.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/rate_curve.h"
#include "ui/rate_map/rate_curve_view.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/steps/step_table_model.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QBuffer>
#include <QLineSeries>
#include <QPushButton>

namespace downhill {
namespace {

TEST_F(PredictTest, IsOffUntilItIsAskedFor) {
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

TEST_F(PredictTest, NothingOfWhatIsToComeIsShown) {
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
    for (const char* hidden : {"onverg", "step left", "= 4", "−1", "0.8", "0.64", "Best rate", "diverges",
                               "of 20", "0.05765"}) // 5·0.8²⁰
        EXPECT_FALSE(words.contains(QString::fromUtf8(hidden))) << hidden << " in\n" << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Where will step 1 lead?")));
}

TEST_F(PredictTest, TheRatesThatWouldTellAreNotOnTheirCurveEither) {
    page()->setRateCurveShown(true);
    const auto* view = page()->findChild<RateCurveView*>();
    const QString before = view->accessibleDescription();
    ASSERT_FALSE(view->curve()->lineSeries()->points().isEmpty());
    begin();
    EXPECT_TRUE(view->curve()->lineSeries()->points().isEmpty());
    EXPECT_TRUE(view->curve()->bands().empty());
    EXPECT_TRUE(view->accessibleDescription().isEmpty());
    window->grab(); // an empty one is painted
    const auto picture = page()->exports()->picture(ExportKind::rateCurve, false);
    ASSERT_TRUE(std::holds_alternative<QString>(picture));
    EXPECT_TRUE(std::get<QString>(picture).contains(QStringLiteral("hidden")));
    switchOver();
    EXPECT_FALSE(view->curve()->lineSeries()->points().isEmpty());
    EXPECT_EQ(view->accessibleDescription(), before);
}

TEST_F(PredictTest, WhatIsExportedIsWhatIsKnown) {
    begin();
    reveal();
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    ASSERT_TRUE(page()->exports()->table(TableFormat::csv())->write(csv, {}));
    EXPECT_EQ(csv.data(), "step,w,slope,change,cost\n0,5,10,-1,25\n1,4,8,,16\n");
    table()->copyAll();
    EXPECT_TRUE(std::holds_alternative<Picture>(page()->exports()->picture(ExportKind::bothCurves, false)));
}

TEST_F(PredictTest, ATeacherRevealsWithoutAnyPrediction) {
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

TEST_F(PredictTest, RightRevealsAtTheEndOfWhatIsShownAndNothingElseDoes) {
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
    EXPECT_FALSE(playhead()->isPlaying());
    EXPECT_EQ(playhead()->step(), 1);
    EXPECT_EQ(steps()->rowCount(), 3);
}

// There is nothing to play, and no end to go to, before all is revealed: they say so by being off.
TEST_F(PredictTest, PlayAndTheEndAreOffWhileSomethingIsHidden) {
    auto *play = button(QStringLiteral("Play")), *last = button(QStringLiteral("Last step"));
    playhead()->play();
    begin();
    EXPECT_FALSE(playhead()->isPlaying());
    EXPECT_FALSE(play->isEnabled());
    EXPECT_FALSE(last->isEnabled());
    reveal();
    EXPECT_FALSE(play->isEnabled());
    QTest::keyClick(costView(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_TRUE(play->isEnabled());
    EXPECT_TRUE(last->isEnabled());
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    EXPECT_FALSE(play->isEnabled()) << "another run, hidden again";
    switchOver();
    EXPECT_TRUE(play->isEnabled());
    click(play);
    EXPECT_TRUE(playhead()->isPlaying());
}

TEST_F(PredictTest, AnotherRunBeginsHiddenWithoutWhatWasSaid) {
    begin();
    type(field(), QStringLiteral("3"));
    reveal();
    reveal();
    for (const RunSettings& settings :
         {RunSettings{.hyper = {.rate = 0.3}}, RunSettings{.start = {2}, .hyper = {.rate = 0.3}},
          RunSettings{.cost = "w^4", .hyper = {.rate = 0.01}}}) {
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

TEST_F(PredictTest, SwitchedOffEverythingIsThereAsBefore) {
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

TEST_F(PredictTest, TheChartsDoNotMoveForTheStrip) {
    const QRect cost = costView()->geometry(), loss = lossView()->geometry();
    begin();
    EXPECT_EQ(costView()->geometry(), cost);
    EXPECT_EQ(lossView()->geometry(), loss);
    type(field(), QStringLiteral("3.5"));
    reveal();
    EXPECT_EQ(costView()->geometry(), cost);
    EXPECT_EQ(lossView()->geometry(), loss);
}

TEST_F(PredictTest, PinnedRunsStayForTheyAreKnown) {
    page()->pinAction()->trigger();
    ASSERT_EQ(page()->pins()->rowCount(), 1);
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    begin();
    EXPECT_TRUE(costCurve()->pinnedSeries()[0]->isVisible());
    EXPECT_GT(costCurve()->pinnedSeries()[0]->points().size(), 2);
    EXPECT_EQ(lossCurve()->pinnedSeries()[0]->points().size(), 21);
    EXPECT_TRUE(lossCurve()->lineSeries()->points().isEmpty());
    page()->pinAction()->trigger();
    EXPECT_EQ(page()->pins()->rowCount(), 1);
}

TEST_F(PredictTest, APinOfTheSameRunTellsNothing) {
    page()->pinAction()->trigger();
    const RunSettings longer{.steps = 40};
    ASSERT_TRUE(settle(longer));
    const auto drawn = [&] {
        return costCurve()->pinnedSeries()[0]->isVisible() || lossCurve()->pinnedSeries()[0]->isVisible();
    };
    const auto cell = [&](int column) { return page()->pins()->index(0, column).data().toString(); };
    EXPECT_TRUE(drawn());
    begin();
    EXPECT_FALSE(drawn()) << "20 of its 40 steps";
    for (const int column : {PinList::verdictColumn, PinList::stepsColumn, PinList::costColumn})
        EXPECT_EQ(cell(column), QStringLiteral("?"));
    reveal();
    EXPECT_FALSE(drawn());
    QTest::keyClick(costView(), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_TRUE(drawn());
    EXPECT_EQ(cell(PinList::stepsColumn), QStringLiteral("20"));
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    EXPECT_TRUE(drawn()) << "of another run";
    ASSERT_TRUE(settle(longer));
    EXPECT_FALSE(drawn());
    switchOver();
    EXPECT_TRUE(drawn());
}

TEST_F(PredictTest, TheOtherPagesKeysAreNotTaken) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    begin();
    window->showPage(0);
    EXPECT_FALSE(predictions()->isOn());
    QTest::keyClick(costView(), Qt::Key_R);
    EXPECT_EQ(window->runPage(2)->live()->run()->rows(), 1u);
}

} // namespace
} // namespace downhill
