// The list of pinned runs, as a model.
#include "ui/pins/pin_list.h"

#include "core/descent/step_buffer_pool.h"
#include "tests/ui/charts/runs.h"
#include "ui/pins/pin_work.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace downhill {
namespace {

class PinListTest : public ::testing::Test {
protected:
    bool pin(double rate) {
        const auto run = runOf({.hyper = {.rate = rate}});
        return pins.pin(PinnedRun{formulaOf("w^2"), run->settings(), RunCurve(run)}, diagnose(*run));
    }
    QString text(int row, int column) const { return pins.index(row, column).data().toString(); }

    PinList pins;
    QAbstractItemModelTester tester{&pins, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PinListTest, TellsWhatWasRunAndWhatCameOfIt) {
    ASSERT_TRUE(pin(2));
    EXPECT_EQ(text(0, PinList::nameColumn), "rate 2");
    EXPECT_EQ(text(0, PinList::rateColumn), "2");
    EXPECT_EQ(text(0, PinList::verdictColumn), "diverging");
    EXPECT_EQ(text(0, PinList::stepsColumn), "20");
    EXPECT_EQ(text(0, PinList::costColumn), "3.039·10²⁰"); // 25·9²⁰ = 3.0394…·10²⁰
}

TEST_F(PinListTest, TheTooltipSaysWhatWasRunExactly) {
    const auto tip = [this](int row) { return pins.index(row, 0).data(Qt::ToolTipRole).toString(); };
    ASSERT_TRUE(pin(0.1));
    EXPECT_TRUE(tip(0).startsWith(QStringLiteral("C(w) = w², start 5, rate 0.1"))) << tip(0).toStdString();
    const RunSettings two{.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}, .hyper = {.rate = 0.05}};
    const auto run = runOf(two);
    ASSERT_TRUE(pins.pin(PinnedRun{formulaOf(two.cost), two, RunCurve(run)}, diagnose(*run)));
    EXPECT_TRUE(tip(1).startsWith(QStringLiteral("C(w₁, w₂) = w₁² + 6·w₂², start −8, 3.2, rate 0.05")))
        << tip(1).toStdString();
}

TEST_F(PinListTest, ARunThatIsNotThereYetHasNoVerdictAndNoLine) {
    ASSERT_TRUE(pins.pinRunOf({.hyper = {.rate = 2}}));
    EXPECT_EQ(text(0, PinList::nameColumn), "rate 2");
    EXPECT_EQ(text(0, PinList::verdictColumn), "…");
    EXPECT_EQ(text(0, PinList::costColumn), "…");
    EXPECT_TRUE(pins.lines().empty());
    EXPECT_FALSE(pins.isComplete());
}

TEST_F(PinListTest, PinWorkRunsIt) {
    PinWork work(&pins, std::make_shared<StepBufferPool>());
    ASSERT_TRUE(pins.pinRunOf({.hyper = {.rate = 2}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pins.isComplete(); }, 60'000));
    EXPECT_EQ(text(0, PinList::verdictColumn), "diverging");
    EXPECT_EQ(text(0, PinList::costColumn), "3.039·10²⁰"); // 25·9²⁰ = 3.0394…·10²⁰
    EXPECT_EQ(pins.lines()[0].cost->text(), "w^2");
}

TEST_F(PinListTest, ComesBackAsItWas) {
    ASSERT_TRUE(pin(0.1) && pin(0.2));
    pins.setData(pins.index(1, PinList::nameColumn), QStringLiteral("mine"));
    const auto before = pins.pins();
    pins.clear();
    EXPECT_EQ(pins.rowCount(), 0);
    pins.setPins(before);
    ASSERT_EQ(pins.rowCount(), 2);
    EXPECT_EQ(text(1, PinList::nameColumn), "mine");
    EXPECT_EQ(pins.lines()[1].look, before[1].look);
}

// As a history keeps them, or a file: what is there already is not run again.
TEST_F(PinListTest, RunsThatAreThereKeepTheirRows) {
    ASSERT_TRUE(pin(0.1) && pin(0.2));
    auto wanted = pins.pins();
    for (PinList::Pin& one : wanted)
        std::get<PinnedRun>(one.what).curve.reset();
    wanted[0].name = "first";
    pins.remove(1);
    pins.setPins(wanted);
    EXPECT_EQ(text(0, PinList::nameColumn), "first");
    EXPECT_EQ(text(0, PinList::verdictColumn), "converging");
    EXPECT_EQ(text(1, PinList::verdictColumn), "…") << "this one had gone";
    EXPECT_EQ(pins.pins(), wanted) << "rows are no difference";
}

TEST_F(PinListTest, TakesEightAndNoMore) {
    for (int i = 1; i <= mostPins; ++i)
        EXPECT_TRUE(pin(0.01 * i));
    EXPECT_TRUE(pins.isFull());
    EXPECT_FALSE(pin(0.5));
    EXPECT_EQ(pins.rowCount(), mostPins);
    std::set<int> looks;
    for (const PinnedLine& line : pins.lines())
        looks.insert(line.look);
    EXPECT_EQ(looks.size(), static_cast<std::size_t>(mostPins)) << "two runs look alike";
}

TEST_F(PinListTest, ARemovedRunsLookIsGivenOutAgain) {
    pin(0.1);
    pin(0.2);
    pin(0.3);
    pins.remove(1);
    EXPECT_EQ(pins.rowCount(), 2);
    pin(0.4);
    EXPECT_EQ(pins.pins().back().look, 1);
    pins.remove(7); // not there
    EXPECT_EQ(pins.rowCount(), 3);
}

TEST_F(PinListTest, IsRenamedHiddenAndCleared) {
    pin(0.1);
    pin(0.2);
    QSignalSpy changed(&pins, &PinList::changed);
    EXPECT_TRUE(pins.setData(pins.index(0, PinList::nameColumn), "  the   good one "));
    EXPECT_EQ(text(0, PinList::nameColumn), "the good one");
    EXPECT_FALSE(pins.setData(pins.index(0, PinList::nameColumn), "  ")) << "a run needs a name";
    EXPECT_FALSE(pins.setData(pins.index(0, PinList::rateColumn), "0.5")) << "a run is what it was";
    EXPECT_TRUE(pins.setData(pins.index(1, PinList::nameColumn), Qt::Unchecked, Qt::CheckStateRole));
    ASSERT_EQ(pins.lines().size(), 1U);
    EXPECT_EQ(pins.lines().front().label, "the good one");
    EXPECT_EQ(changed.size(), 2);
    pins.clear();
    EXPECT_EQ(pins.rowCount(), 0);
    EXPECT_TRUE(pins.lines().empty());
}

} // namespace
} // namespace downhill
