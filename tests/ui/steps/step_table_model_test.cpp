// The step table's model, under Qt's own model tester: it aborts the test at the first wrong signal or index.
#include "ui/steps/step_table_model.h"

#include "tests/ui/charts/runs.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <cmath>

namespace downhill {
namespace {

class StepModel : public ::testing::Test {
protected:
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    StepTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(StepModel, IsEmptyWithoutARun) {
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_FALSE(model.index(0, 0).isValid());
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("w"));
}

TEST_F(StepModel, GrowsShrinksAndIsReplaced) {
    model.setRun(runOf({.steps = 5}));
    EXPECT_EQ(model.rowCount(), 6);
    model.setRun(runOf({.steps = 500, .tolerance = 0}));
    EXPECT_EQ(model.rowCount(), 501);
    model.setRun(runOf({.hyper = {.rate = 2}, .steps = 2000}));
    EXPECT_EQ(model.rowCount(), 323); // infinite at row 322, see exploding_run_test.cpp
    model.setRun(runOf({.hyper = {.rate = 2}, .steps = 322}));
    EXPECT_EQ(model.rowCount(), 323); // the same length
    model.setRun(runOf({.start = {0}, .hyper = {.rate = 1}, .steps = 1}));
    EXPECT_EQ(model.rowCount(), 2);
    model.setRun(runOf({.cost = "ln(w)", .start = {-1}}));
    EXPECT_EQ(model.rowCount(), 1);
}

// With a rate that changes there is a column for it. 5 → 4 (0.1), 3.2 (0.1), then 0.25: 3.2 − 0.25·6.4 = 1.6.
TEST_F(StepModel, ShowsARateThatChanges) {
    model.setRun(runOf({.steps = 3}));
    EXPECT_EQ(model.columnCount(), 5);
    model.setRun(runOf({.rateChanges = {{2, 0.25}}, .steps = 3}));
    ASSERT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.headerData(5, Qt::Horizontal).toString(), QStringLiteral("Rate"));
    EXPECT_EQ(text(1, 5), QStringLiteral("0.1"));
    EXPECT_EQ(text(2, 5), QStringLiteral("0.25"));
    EXPECT_EQ(text(3, 1), QStringLiteral("1.6"));
    EXPECT_EQ(text(3, 5), QString()); // no step leads on from there
    EXPECT_DOUBLE_EQ(model.index(2, 5).data(StepTableModel::ExactRole).toDouble(), 0.25);
    model.setRun(runOf({.steps = 5}));
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(text(5, 4), QStringLiteral("2.684")); // 25·0.64⁵
}

// The rows of one knob and of two are different tables.
TEST_F(StepModel, TakesTwoKnobs) {
    model.setRun(runOf({.steps = 5}));
    model.setRun(runOf({.cost = "w1^2+w2^2", .start = {1, 2}, .steps = 3}));
    EXPECT_EQ(model.columnCount(), 8);
    EXPECT_EQ(model.rowCount(), 4);
    QStringList headers;
    for (int c = 0; c < 8; ++c)
        headers += model.headerData(c, Qt::Horizontal).toString();
    EXPECT_EQ(headers, (QStringList{"Step", "w₁", "w₂", "Slope₁", "Slope₂", "Change₁", "Change₂", "Cost"}));
    // Slopes 2 and 4; changes −0.2 and −0.4; cost 5.
    const char* first[] = {"0", "1", "2", "+2", "+4", "−0.2", "−0.4", "5"};
    for (int c = 0; c < 8; ++c)
        EXPECT_EQ(text(0, c), QString::fromUtf8(first[c]));
    model.setRun(runOf({.steps = 5}));
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(StepModel, TellsViewsOnlyWhatChanged) {
    model.setRun(runOf({.steps = 5}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset),
        added(&model, &QAbstractItemModel::rowsInserted), gone(&model, &QAbstractItemModel::rowsRemoved),
        changed(&model, &QAbstractItemModel::dataChanged);
    model.setRun(runOf({.steps = 8}));
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added[0][1].toInt(), 6);
    EXPECT_EQ(added[0][2].toInt(), 8);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 5) << "the old last row has a change now";
    model.setRun(runOf({.steps = 2}));
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone[0][1].toInt(), 3);
    EXPECT_EQ(gone[0][2].toInt(), 8);
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(StepModel, ShowsRoundedAndTellsExactly) {
    model.setRun(runOf({.steps = 8}));
    const QModelIndex seventh = model.index(7, 1);
    EXPECT_EQ(seventh.data().toString(), QStringLiteral("1.049")); // 5·0.8⁷ = 1.048576
    EXPECT_NEAR(seventh.data(StepTableModel::ExactRole).toDouble(), 1.048576, 1e-15);
    EXPECT_EQ(seventh.data(Qt::ToolTipRole).toString().toDouble(),
              seventh.data(StepTableModel::ExactRole).toDouble());
    EXPECT_EQ(seventh.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_FALSE(model.index(8, 3).data().isValid()) << "the last row has no change";
}

// −15 and 60 with real signs; ∞ and what is no number in words, not as a gap.
TEST_F(StepModel, WritesSignsAndWhatIsNotFinite) {
    model.setRun(runOf({.hyper = {.rate = 2}, .steps = 2000}));
    EXPECT_EQ(text(1, 1), QStringLiteral("−15"));
    EXPECT_EQ(text(1, 3), QStringLiteral("+60"));
    EXPECT_EQ(text(322, 4), QStringLiteral("∞"));
    EXPECT_EQ(model.index(322, 4).data(Qt::ToolTipRole).toString(), QStringLiteral("∞"));
    model.setRun(runOf({.cost = "ln(w)", .start = {-1}}));
    EXPECT_EQ(text(0, 4), QStringLiteral("not a number"));
}

TEST_F(StepModel, AnswersNothingForNonsense) {
    model.setRun(runOf({.steps = 5}));
    EXPECT_FALSE(model.index(6, 0).isValid());
    EXPECT_FALSE(model.headerData(5, Qt::Horizontal).isValid());
    EXPECT_FALSE(model.headerData(-1, Qt::Horizontal).isValid());
    EXPECT_FALSE(model.headerData(0, Qt::Vertical).isValid());
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 0);
}

// 0.7 − 0.1·7 is −1.1·10⁻¹⁶ in doubles.
TEST_F(StepModel, SaysZeroWhereOnlyRoundingIsLeft) {
    model.setRun(runOf({.cost = "5w^2", .start = {0.7}, .steps = 2, .tolerance = 0}));
    for (int column = 1; column < 5; ++column)
        EXPECT_EQ(text(1, column), QStringLiteral("0")) << column;
    EXPECT_LT(std::abs(model.index(1, 1).data(StepTableModel::ExactRole).toDouble()), 1e-15);
    EXPECT_NE(model.index(1, 1).data(StepTableModel::ExactRole).toDouble(), 0);
    const QString tip = model.index(1, 1).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(
        tip.startsWith(QStringLiteral("0, but for the rounding of a computer: −1.1102230246251565·10⁻")))
        << qPrintable(tip);
}

} // namespace
} // namespace downhill
