// Pinning in the window: by key, on both charts, and back again.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QLineSeries>
#include <QStatusBar>

#include <algorithm>

namespace downhill {
namespace {

class Pinning : public WindowTest {
protected:
    Pinning() { openWindow(); }
    PinList* pins() const { return page()->pins(); }
    PinTable* pinTable() const { return find<PinTable>("pins"); }
    static long visible(const std::vector<QLineSeries*>& series) {
        return std::ranges::count_if(series, [](const QLineSeries* line) { return line->isVisible(); });
    }
    QPoint middleOf(int row, int column) const {
        return pinTable()->visualRect(pins()->index(row, column)).center();
    }
};

TEST_F(Pinning, AKeyKeepsTheRunOnBothCharts) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.01}}));
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(pins()->rowCount(), 1);
    ASSERT_TRUE(settle({.hyper = {.rate = 0.1}}));
    ASSERT_EQ(visible(lossCurve()->pinnedSeries()), 1);
    EXPECT_EQ(visible(costCurve()->pinnedSeries()), 1);
    // The pinned run's own costs: 25·(1 − 2·0.01)^(2k).
    const QLineSeries* line = lossCurve()->pinnedSeries().front();
    ASSERT_EQ(line->count(), 21);
    EXPECT_NEAR(line->at(1).y(), 25 * 0.98 * 0.98, 1e-9);
    EXPECT_TRUE(window->page()->statusTexts().contains("1 pinned run"));
}

TEST_F(Pinning, TheLessonsComparisonShowsThreeRatesOnOneLogAxis) {
    click(button("Compare rates"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);
    EXPECT_EQ(live()->settings().start, std::vector<double>{5});
    ASSERT_EQ(pins()->rowCount(), 2);
    EXPECT_EQ(std::get<PinnedRun>(pins()->pins()[0].what).settings.hyper.rate, 2.0);
    EXPECT_EQ(std::get<PinnedRun>(pins()->pins()[1].what).settings.hyper.rate, 0.001);
    EXPECT_TRUE(lossCurve()->isLogarithmic());
    // The run that converges ends at 25·0.64²⁰ = 0.00332, well below 1 and inside of the picture.
    EXPECT_TRUE(lossCurve()->placeOf(20));
}

TEST_F(Pinning, ComparingKeepsWhatIsPinned) {
    ASSERT_TRUE(settle({.start = {3}, .hyper = {.rate = 0.3}}));
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    click(button("Compare rates"));
    ASSERT_TRUE(settle());
    ASSERT_EQ(pins()->rowCount(), 3);
    EXPECT_EQ(std::get<PinnedRun>(pins()->pins()[0].what).settings.start[0], 3);
    click(button("Compare rates")); // all are there already
    ASSERT_TRUE(settle());
    EXPECT_EQ(pins()->rowCount(), 3);
    EXPECT_TRUE(window->statusBar()->currentMessage().isEmpty());
}

TEST_F(Pinning, WhatHasNoRoomIsSaid) {
    for (int i = 0; i < mostPins - 1; ++i) {
        RunSettings settings;
        settings.hyper.rate = 0.01 * (i + 1);
        ASSERT_TRUE(pins()->pinRunOf(settings));
    }
    click(button("Compare rates"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(pins()->rowCount(), mostPins);
    EXPECT_EQ(std::get<PinnedRun>(pins()->pins().back().what).settings.hyper.rate, 2);
    EXPECT_EQ(window->statusBar()->currentMessage(),
              "8 runs are pinned already, and no more can be: without rate 0.001");
}

TEST_F(Pinning, TheRulesRaceBesideWhatIsPinned) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    QTest::keyClick(window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    find<QAction>("race")->trigger();
    EXPECT_TRUE(eventually([&] { return pins()->rowCount() == 4; }));
}

TEST_F(Pinning, TheSameRunIsNotPinnedTwice) {
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(pins()->rowCount(), 1);
    pins()->setData(pins()->index(0, PinList::nameColumn), "mine");
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(pins()->rowCount(), 1);
    EXPECT_EQ(window->statusBar()->currentMessage(), "This run is pinned already: mine");
    ASSERT_TRUE(settle({.hyper = {.rate = 0.2}}));
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(pins()->rowCount(), 2);
}

TEST_F(Pinning, ADoubleClickTakesARunUpAgainAndDeleteRemovesIt) {
    ASSERT_TRUE(settle({.start = {3}, .hyper = {.rate = 0.3}}));
    window->page()->pinAction()->trigger();
    ASSERT_TRUE(settle({.hyper = {.rate = 0.1}}));
    click(button("1 pinned run"));
    ASSERT_TRUE(pinTable()->isVisible());
    QTest::mouseClick(pinTable()->viewport(), Qt::LeftButton, {}, middleOf(0, PinList::rateColumn));
    QTest::mouseDClick(pinTable()->viewport(), Qt::LeftButton, {}, middleOf(0, PinList::rateColumn));
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.3);
    EXPECT_EQ(live()->settings().start, std::vector<double>{3});
    pinTable()->setFocus();
    QTest::keyClick(pinTable(), Qt::Key_Delete);
    EXPECT_EQ(pins()->rowCount(), 0);
    EXPECT_EQ(visible(lossCurve()->pinnedSeries()), 0);
    EXPECT_TRUE(table()->isVisible()) << "without pinned runs the steps are shown again";
}

// Beside a map there is no room for six columns: then all stands below the name, and can still be clicked.
TEST_F(Pinning, ANarrowListHasTwoLinesARun) {
    window->resize(1366, 768);
    window->showPage(1);
    ASSERT_TRUE(settle());
    find<QAction>("race")->trigger();
    ASSERT_TRUE(eventually([this] { return playhead()->isPlaying(); }));
    playhead()->pause();
    click(button("3 pinned runs"));
    ASSERT_TRUE(eventually([this] { return pinTable()->isNarrow(); }));
    EXPECT_TRUE(pinTable()->isColumnHidden(PinList::verdictColumn));
    EXPECT_LE(pinTable()->columnWidth(PinList::nameColumn), pinTable()->viewport()->width());
    const QRect row = pinTable()->visualRect(pins()->index(1, PinList::nameColumn));
    const QPoint below(row.left() + 60, row.bottom() - 8);
    QTest::mouseClick(pinTable()->viewport(), Qt::LeftButton, {}, below);
    QTest::mouseDClick(pinTable()->viewport(), Qt::LeftButton, {}, below);
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rule, RuleChoice("rmsprop"));
    window->resize(2600, 1000);
    EXPECT_TRUE(eventually([this] { return !pinTable()->isNarrow(); }));
    EXPECT_FALSE(pinTable()->isColumnHidden(PinList::verdictColumn));
}

TEST_F(Pinning, ARunOfAnotherCostIsOnTheLossCurveOnly) {
    ASSERT_TRUE(settle({.cost = "|w|", .hyper = {.rate = 0.3}}));
    window->page()->pinAction()->trigger();
    ASSERT_TRUE(settle({.cost = "w^2", .hyper = {.rate = 0.1}}));
    EXPECT_EQ(visible(lossCurve()->pinnedSeries()), 1);
    EXPECT_EQ(visible(costCurve()->pinnedSeries()), 0);
    // faint there, and marked in the list; not once its cost is the one that is looked at
    const QLineSeries* line = lossCurve()->pinnedSeries().front();
    const auto name = [this](int role) {
        return pins()->index(0, PinList::nameColumn).data(role).toString();
    };
    EXPECT_LT(line->pen().color().alphaF(), 0.5);
    EXPECT_EQ(name(Qt::DisplayRole), "rate 0.3 (another cost)");
    EXPECT_EQ(name(Qt::EditRole), "rate 0.3");
    EXPECT_TRUE(name(Qt::ToolTipRole).contains("another cost"));
    ASSERT_TRUE(settle({.cost = "|w|", .hyper = {.rate = 0.1}}));
    EXPECT_EQ(line->pen().color().alphaF(), 1);
    EXPECT_EQ(name(Qt::DisplayRole), "rate 0.3");
    EXPECT_EQ(visible(costCurve()->pinnedSeries()), 1);
}

TEST_F(Pinning, AClickOnPinLeavesTheKeysToThePage) {
    costView()->setFocus();
    QTest::mouseClick(button(QStringLiteral("Pin run")), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return costView()->hasFocus(); }));
}

} // namespace
} // namespace downhill
