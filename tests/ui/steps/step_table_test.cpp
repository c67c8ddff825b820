// The step table in the window: copying, and a million rows.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLineSeries>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

namespace downhill {
namespace {

class Steps : public WindowTest {
protected:
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    QAction* tableAction(const QString& words) const {
        for (QAction* action : table()->actions())
            if (action->text().remove(QLatin1Char('&')).contains(words))
                return action;
        ADD_FAILURE() << "no such action";
        return nullptr;
    }
};

// Rows 1 and 2 of the run from 5 at 0.1, exactly as the doubles are: 4 − 0.1·8 is 3.2 in doubles, and 3.2² is
// not 10.24.
TEST_F(Steps, CopyTheSelectedRowsExactly) {
    const auto cellOf = [&](int row) { return table()->visualRect(steps()->index(row, 0)).center(); };
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cellOf(1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ShiftModifier, cellOf(2));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], QStringLiteral("Step\tw\tSlope\tChange\tCost"));
    EXPECT_EQ(lines[1], QStringLiteral("1\t4\t8\t-0.8\t16"));
    double w = 4;
    w -= 0.1 * (2 * w);
    const QStringList second = lines[2].split(QLatin1Char('\t'));
    ASSERT_EQ(second.size(), 5);
    EXPECT_EQ(second[0], QStringLiteral("2"));
    EXPECT_EQ(second[1].toDouble(), w);
    EXPECT_EQ(second[2].toDouble(), 2 * w);
    EXPECT_EQ(second[3].toDouble(), -0.1 * (2 * w));
    EXPECT_EQ(second[4].toDouble(), w * w);
}

TEST_F(Steps, CopyTheWholeTableAsCsv) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2}));
    tableAction(QStringLiteral("whole table"))->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("step,w,slope,change,cost\n"
                                          "0,5,10,-20,25\n"
                                          "1,-15,-30,60,225\n"
                                          "2,45,90,,2025\n"));
}

// At 10⁻⁶ a step keeps 1 − 2·10⁻⁶ of w; after a million steps 5·e^(10⁶·ln(1 − 2·10⁻⁶)) is left.
TEST_F(Steps, AMillionOfThemStayUsable) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1e-6}, .steps = 1'000'000, .tolerance = 0}));
    ASSERT_EQ(steps()->rowCount(), 1'000'001);
    playhead()->toLast();
    const double w = 5 * std::exp(1e6 * std::log1p(-2e-6));
    EXPECT_NEAR(exactCell(1'000'000, column::w), w, w * 1e-9);
    EXPECT_NEAR(exactCell(1'000'000, column::cost), w * w, w * w * 1e-9);
    EXPECT_EQ(cell(1'000'000, column::step), QStringLiteral("1,000,000"));
    EXPECT_TRUE(
        table()->viewport()->rect().contains(table()->visualRect(steps()->index(1'000'000, 0)).center()))
        << "the current row is scrolled to";
    EXPECT_LE(lossCurve()->lineSeries()->points().size(), 4 * 3840) << "thinned out to what pixels can show";
    window->grab();
    // Still under the hand: a key moves the playhead, a row far away is there.
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(playhead()->step(), 0);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
    window->grab();
    ASSERT_TRUE(settle(RunSettings{}));
    EXPECT_EQ(steps()->rowCount(), 21);
}

// Ten million steps take long enough to be stopped; what was reached stays, and is said to have been
// cancelled.
TEST_F(Steps, ALongRunCanBeStopped) {
    live()->setSettings(
        {.cost = "sin(w)+cos(3w)+exp(-w^2)", .hyper = {.rate = 1e-9}, .steps = 10'000'000, .tolerance = 0});
    ASSERT_TRUE(eventually([this] { return live()->run()->settings().steps == 10'000'000; }))
        << "partial results come";
    live()->cancel();
    ASSERT_TRUE(eventually([this] { return live()->run()->stopped() != StopReason::running; }));
    EXPECT_EQ(live()->run()->stopped(), StopReason::cancelled);
    EXPECT_LT(live()->run()->stepsTaken(), 10'000'000u);
    EXPECT_EQ(steps()->rowCount(), static_cast<int>(live()->run()->rows()));
    window->grab();
    ASSERT_TRUE(settle(RunSettings{})) << "and the next run goes its way";
}

// In the window, with the view's own questions between the tester's.
TEST_F(Steps, ComeAndGoUnderTheModelTester) {
    const QAbstractItemModelTester tester(steps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const std::uint64_t count : {30u, 2u, 300u, 1u, 20u}) {
        ASSERT_TRUE(settle({.hyper = {.rate = 0.3}, .steps = count, .tolerance = 0}));
        EXPECT_EQ(steps()->rowCount(), static_cast<int>(count) + 1);
        playhead()->toLast();
        window->grab();
    }
}

TEST_F(Steps, FollowThePlayheadWithoutMovingIt) {
    const QSignalSpy chosen(table(), &StepTable::stepChosen);
    playhead()->toLast();
    EXPECT_EQ(table()->currentIndex().row(), 20);
    EXPECT_EQ(chosen.size(), 0);
}

} // namespace
} // namespace downhill
