// Tables of very many rows: no key and no command of theirs looks at all of them.
#include "tests/ui/session/session_test.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QAction>
#include <QClipboard>

#include <memory>

namespace downhill {
namespace {

/// Counts what a view asks of it.
class CountingModel : public StepTableModel {
public:
    QVariant data(const QModelIndex& index, int role) const override {
        ++asked;
        return StepTableModel::data(index, role);
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        ++asked;
        return StepTableModel::flags(index);
    }
    QModelIndex index(int row, int column, const QModelIndex& parent) const override {
        ++asked;
        return StepTableModel::index(row, column, parent);
    }

    mutable qint64 asked = 0;
};

std::shared_ptr<const Run> runOf(std::uint64_t steps) {
    const RunSettings settings{.hyper = {.rate = 1e-7}, .steps = steps, .tolerance = 0};
    return std::make_shared<const Run>(descend(*costOf(settings), settings));
}

void runAction(const StepTable& table, const char* words) {
    for (QAction* action : table.actions())
        if (action->text().remove(u'&').contains(QLatin1String(words)))
            return action->trigger();
    ADD_FAILURE() << "no action says " << words;
}

/// What the box says that comes then.
QString saidBy(const std::function<void()>& causes) {
    QString said;
    withDialog(
        [&](QWidget* dialog) {
            said = static_cast<QMessageBox*>(dialog)->text();
            QTest::keyClick(dialog, Qt::Key_Escape);
        },
        causes);
    return said;
}

TEST(LongTable, OfTenMillionRowsIsNeverGoneThrough) {
    CountingModel model;
    model.setRun(runOf(RunSettings::maxSteps)); // the most there can be
    ASSERT_EQ(model.rowCount(), 10'000'001);
    StepTable table(&model);
    table.setTheme(Theme::light());
    table.resize(500, 600);
    table.show();
    table.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table, patience));
    table.setFocus();
    table.showStep(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));

    // What is to be seen is some 25 rows of 5 cells, each with a dozen questions, a few times.
    const auto expectFew = [&](const char* what, const std::function<void()>& act) {
        model.asked = 0;
        act();
        QCoreApplication::processEvents();
        table.grab();
        EXPECT_LT(model.asked, 50'000) << what;
    };
    const auto press = [&](int key, Qt::KeyboardModifiers with = {}) {
        return [&table, key, with] { QTest::keyClick(&table, static_cast<Qt::Key>(key), with); };
    };
    expectFew("a letter", press(Qt::Key_W));
    expectFew("another one", press(Qt::Key_X));
    expectFew("a digit that begins ever so many rows", press(Qt::Key_9));
    EXPECT_EQ(table.currentIndex().row(), 0) << "and nothing was searched";
    expectFew("all", press(Qt::Key_A, Qt::ControlModifier));
    ASSERT_EQ(table.selectionModel()->selection().size(), 1);
    EXPECT_EQ(table.selectionModel()->selection().constFirst().height(), 10'000'001);
    expectFew("copied", [&] {
        const QString said = saidBy(press(Qt::Key_C, Qt::ControlModifier));
        for (const char* part : {"10,000,001 rows are selected", "100,000 rows at most", "Steps as a table"})
            EXPECT_TRUE(said.contains(QLatin1String(part))) << said.toStdString();
    });
    expectFew("the whole table copied", [&] {
        const QString said = saidBy([&] { runAction(table, "whole table"); });
        for (const char* part : {"The table has 10,000,001 rows", "100,000 rows at most", "Steps as a table"})
            EXPECT_TRUE(said.contains(QLatin1String(part))) << said.toStdString();
    });
    table.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table, patience));
    expectFew("the end", press(Qt::Key_End, Qt::ControlModifier));
    EXPECT_EQ(table.currentIndex().row(), 10'000'000);
    expectFew("from there to the start", press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier));
    expectFew("copied once more",
              [&] { EXPECT_FALSE(saidBy(press(Qt::Key_C, Qt::ControlModifier)).isEmpty()); });
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    const auto half = runOf(RunSettings::maxSteps / 2);
    expectFew("half of them gone, with all selected", [&] { model.setRun(half); });
}

class LongSteps : public SessionTest {
protected:
    bool runFor(std::uint64_t steps) {
        return settle({.hyper = {.rate = 1e-7}, .steps = steps, .tolerance = 0}) &&
               steps + 1 == static_cast<std::uint64_t>(this->steps()->rowCount());
    }
    void selectAll() const {
        table()->setFocus();
        QTest::keyClick(window->windowHandle(), Qt::Key_A, Qt::ControlModifier);
    }
    void copy() const { QTest::keyClick(window->windowHandle(), Qt::Key_C, Qt::ControlModifier); }
    static QStringList clipboard() {
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    }
};

TEST_F(LongSteps, AreCopiedUpToTheLimitAndNotBeyond) {
    ASSERT_TRUE(runFor(StepTable::mostCopied - 1));
    selectAll();
    copy();
    ASSERT_EQ(clipboard().size(), 1 + StepTable::mostCopied);
    EXPECT_TRUE(clipboard().constLast().startsWith(QStringLiteral("99999\t")));
    runAction(*table(), "whole table");
    ASSERT_EQ(clipboard().size(), 1 + StepTable::mostCopied);
    EXPECT_TRUE(clipboard().constLast().startsWith(QStringLiteral("99999,")));

    ASSERT_TRUE(runFor(StepTable::mostCopied));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    selectAll();
    EXPECT_TRUE(answer(QMessageBox::Ok, [this] { copy(); }).startsWith(u"100,001 rows are selected"));
    EXPECT_TRUE(answer(QMessageBox::Ok, [this] {
                    runAction(*table(), "whole table");
                }).startsWith(u"The table has 100,001 rows"));
    EXPECT_EQ(clipboard(), QStringList{QStringLiteral("before")});
    table()->setFocus();
    QTest::keyClick(window->windowHandle(), Qt::Key_Down, Qt::ShiftModifier); // two rows are few again
    copy();
    EXPECT_EQ(clipboard().size(), 1 + 2);
}

// Chosen from the last to the first, and one of them twice.
TEST_F(LongSteps, AreCopiedInTheirOrder) {
    const auto choose = [this](int row, Qt::KeyboardModifiers with) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, with,
                          table()->visualRect(steps()->index(row, 0)).center());
    };
    choose(8, {});
    choose(2, Qt::ControlModifier);
    choose(4, Qt::ControlModifier | Qt::ShiftModifier); // 2 to 4
    choose(0, Qt::ControlModifier);
    copy();
    QStringList first;
    for (const QString& line : clipboard())
        first += line.section(u'\t', 0, 0);
    EXPECT_EQ(first, (QStringList{QStringLiteral("Step"), QStringLiteral("0"), QStringLiteral("2"),
                                  QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("8")}));
}

} // namespace
} // namespace downhill
