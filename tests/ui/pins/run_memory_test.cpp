// The memory of all runs of a window: what passes the budget is kept thin, and run again when asked for.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/geometry.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/pins/run_memory.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStatusBar>

#include <algorithm>
#include <memory>

namespace downhill {
namespace {

constexpr std::size_t megabyte = 1'000'000;

/// Settles in a corner of a rough cost; 100,001 rows of 4 doubles are 3.2 MB.
RunSettings longRun(double rate) {
    return {.cost = "w^4/4 - w^2 + 0.3w + sin(3w)",
            .start = {2},
            .hyper = {.rate = rate},
            .steps = 100'000,
            .tolerance = 0};
}

class RunMemoryTest : public WindowTest {
protected:
    PinList* pins() const { return page()->pins(); }
    const PinnedRun& pinned(int row) const {
        return std::get<PinnedRun>(pins()->pins()[static_cast<std::size_t>(row)].what);
    }
    bool isThin(int row) const { return pinned(row).curve && !pinned(row).curve->isWhole(); }
    /// Runs and pins these, and leaves another run of the same length.
    void pinLongRuns(const std::vector<double>& rates) {
        for (const double rate : rates) {
            ASSERT_TRUE(settle(longRun(rate)));
            page()->pinAction()->trigger();
        }
        ASSERT_TRUE(settle(longRun(0.01)));
    }
};

TEST_F(RunMemoryTest, OneGibibyteKeepsOrdinaryRunsWhole) {
    EXPECT_EQ(window->runMemory()->budget(), std::size_t{1} << 30);
    ASSERT_NO_FATAL_FAILURE(pinLongRuns({0.45, 0.4}));
    EXPECT_FALSE(isThin(0));
    EXPECT_FALSE(isThin(1));
}

TEST_F(RunMemoryTest, WhatPassesTheBudgetIsKeptThin) {
    RunMemory* memory = window->runMemory();
    memory->setBudget(11 * megabyte); // for the run shown and two more
    ASSERT_NO_FATAL_FAILURE(pinLongRuns({0.45, 0.4, 0.35}));
    ASSERT_TRUE(eventually([&] { return memory->used() <= memory->budget(); }));
    EXPECT_EQ(isThin(0) + isThin(1) + isThin(2), 1) << "as few as will do";
    memory->setBudget(7 * megabyte);
    ASSERT_TRUE(eventually([&] { return isThin(0) && isThin(1) && isThin(2); }));
    EXPECT_LE(memory->used(), memory->budget());
    EXPECT_EQ(live()->run()->rows(), 100'001U) << "what is shown is whole";
}

// What is shown is 3.2 MB, so is the pin.
TEST_F(RunMemoryTest, ARunThatIsBeingWrittenCounts) {
    RunMemory* memory = window->runMemory();
    memory->setBudget(8 * megabyte);
    ASSERT_NO_FATAL_FAILURE(pinLongRuns({0.45}));
    const auto written = std::make_shared<std::shared_ptr<const downhill::Run>>(live()->run());
    memory->addRun([written] { return *written; });
    memory->balance();
    EXPECT_FALSE(isThin(0)) << "what is shown as well counts once";
    ASSERT_TRUE(settle(longRun(0.02)));
    ASSERT_TRUE(eventually([&] { return isThin(0); }));
    EXPECT_LE(memory->used(), memory->budget());
    const std::size_t before = memory->used();
    *written = nullptr;
    EXPECT_LT(memory->used(), before);
}

TEST_F(RunMemoryTest, AThinRunLooksAndReadsAsBefore) {
    ASSERT_NO_FATAL_FAILURE(pinLongRuns({0.45}));
    const auto rowOf = [this] {
        QStringList texts;
        for (int column = 0; column < PinList::columns; ++column)
            texts += pins()->index(0, column).data().toString();
        return texts;
    };
    const QStringList texts = rowOf();
    const RunCurve whole = *pinned(0).curve;
    const auto drawn = lossCurve()->pinnedSeries().front()->points();

    window->runMemory()->setBudget(4 * megabyte);
    ASSERT_TRUE(eventually([&] { return isThin(0); }));
    EXPECT_EQ(rowOf(), texts);
    const RunCurve& thin = *pinned(0).curve;
    // Where columns are whole parts the line is the same to the last bit, whatever lies between.
    for (const std::size_t columns : {256, 1024})
        EXPECT_EQ(decimatedSparse({thin.costColumn(), thin.steps(), thin.stepsTaken() + 1}, columns),
                  decimated(whole.costColumn(), columns))
            << columns;
    const auto now = lossCurve()->pinnedSeries().front()->points();
    EXPECT_EQ(now.first(), drawn.first());
    EXPECT_EQ(now.last(), drawn.last());
}

TEST_F(RunMemoryTest, TakenUpAgainItIsRunAgainToTheLastBit) {
    ASSERT_TRUE(settle(longRun(0.45)));
    const auto before = live()->run();
    const std::vector<double> w(before->allW().begin(), before->allW().end());
    page()->pinAction()->trigger();
    ASSERT_TRUE(settle(longRun(0.01)));
    window->runMemory()->setBudget(4 * megabyte);
    ASSERT_TRUE(eventually([&] { return isThin(0); }));
    click(button("1 pinned run"));
    auto* table = find<PinTable>("pins");
    table->setCurrentIndex(pins()->index(0, PinList::nameColumn));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 0.45);
    EXPECT_TRUE(std::ranges::equal(live()->run()->allW(), w));
    EXPECT_TRUE(std::ranges::equal(live()->run()->costs(), before->costs()));
}

TEST_F(RunMemoryTest, ARunThatPassesAllOfItIsRefusedAndTheOneBeforeStays) {
    const auto run = live()->run();
    window->runMemory()->setBudget(megabyte);
    QSignalSpy failed(live(), &LiveRun::failed);
    ASSERT_TRUE(live()->setSettings(longRun(0.45)).empty());
    ASSERT_TRUE(eventually([&] { return !failed.empty(); }));
    EXPECT_EQ(window->statusBar()->currentMessage(), failed[0][0].toString());
    EXPECT_EQ(live()->run(), run);
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    EXPECT_NEAR(exactCell(1, column::w), 2, 1e-12); // 5 · (1 − 0.6)
}

TEST_F(RunMemoryTest, APinnedRunThatIsRefusedIsPinnedNoMore) {
    window->runMemory()->setBudget(megabyte);
    ASSERT_TRUE(pins()->pinRunOf(longRun(0.45)));
    ASSERT_TRUE(pins()->pinRunOf({.hyper = {.rate = 2}}));
    ASSERT_TRUE(eventually([&] { return pins()->isComplete(); }));
    ASSERT_EQ(pins()->rowCount(), 1);
    EXPECT_EQ(pinned(0).settings.hyper.rate, 2);
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("not enough memory")));
}

TEST_F(RunMemoryTest, PinsAreRunWhileTheWindowGoesOn) {
    find<QAction>("compare")->trigger();
    EXPECT_EQ(pins()->rowCount(), 2);
    EXPECT_FALSE(pins()->isComplete()) << "nothing was run on the window's own thread";
    ASSERT_TRUE(settle());
    EXPECT_EQ(pins()->index(0, PinList::verdictColumn).data().toString(), QStringLiteral("diverging"));
    EXPECT_EQ(pins()->index(1, PinList::verdictColumn).data().toString(), QStringLiteral("crawling"));
    EXPECT_EQ(pins()->lines().size(), 2U);
}

TEST_F(RunMemoryTest, WhatIsTakenAwayMeanwhileIsGivenUp) {
    RunSettings slow = longRun(1e-9);
    slow.steps = 10'000'000;
    ASSERT_TRUE(pins()->pinRunOf(slow));
    pins()->clear();
    ASSERT_TRUE(pins()->pinRunOf({.hyper = {.rate = 2}})); // with the same look
    ASSERT_TRUE(eventually([&] { return pins()->isComplete(); }));
    EXPECT_EQ(pinned(0).settings.hyper.rate, 2);
    EXPECT_EQ(pinned(0).curve->stepsTaken(), 20U);
}

} // namespace
} // namespace downhill
