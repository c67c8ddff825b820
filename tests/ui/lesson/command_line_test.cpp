// Copy command line, through the menu: the line on the clipboard makes the same table as the window.
#include "tests/ui/testing/window_test.h"

#include "ui/export/export_actions.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"

#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QStatusBar>
#include <QTemporaryDir>

namespace downhill {
namespace {

class CopiedLine : public WindowTest {
protected:
    /// What stands on the clipboard after Ctrl+Shift+K.
    QString copied() {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(window->windowHandle(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->text();
    }
    QByteArray tableOfWindow() {
        const QString file = folder.filePath(QStringLiteral("window.csv"));
        EXPECT_EQ(saveTable(file), QString());
        QFile csv(file);
        return csv.open(QIODevice::ReadOnly) ? csv.readAll() : QByteArray();
    }
    /// By a shell, as a person pastes it.
    static QByteArray tableOf(const QString& line) {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), QCoreApplication::applicationDirPath() + u':' +
                                                       environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), line + QStringLiteral(" --table -")});
        EXPECT_TRUE(shell.waitForFinished(patience));
        EXPECT_EQ(shell.readAllStandardError().toStdString(), "");
        return shell.readAllStandardOutput();
    }

    QTemporaryDir folder;
};

TEST_F(CopiedLine, StandsInTheFileMenu) {
    bool there = false;
    for (const QAction* action : window->menuBar()->actions()[0]->menu()->actions())
        there = there || action->text().remove(QLatin1Char('&')) == QStringLiteral("Copy command line");
    EXPECT_TRUE(there);
}

TEST_F(CopiedLine, OfOneKnobMakesTheSameTable) {
    RunSettings settings{.cost = "(w-2)^2 + sin(3w)", .start = {-1.5}, .hyper = {.rate = 0.1 + 0.2}};
    settings.steps = 33;
    settings.rateChanges = {{5, 0.01}};
    ASSERT_TRUE(settle(settings)); // to the last bit
    const QString line = copied();
    EXPECT_TRUE(line.startsWith(QStringLiteral("downhill --cost "))) << line.toStdString();
    EXPECT_EQ(window->statusBar()->currentMessage(), QStringLiteral("Copied: ") + line);
    const QByteArray table = tableOf(line);
    EXPECT_EQ(table.count('\n'), 34 + 1);
    EXPECT_EQ(table, tableOfWindow());
}

TEST_F(CopiedLine, OfTwoKnobsMakesTheSameTable) {
    window->showPage(1);
    ASSERT_TRUE(settle({.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}, .hyper = {.rate = 0.14}, .steps = 12}));
    const QByteArray table = tableOf(copied());
    EXPECT_EQ(table.count('\n'), 13 + 1);
    EXPECT_EQ(table, tableOfWindow());
}

TEST_F(CopiedLine, OfTheNetworkMakesTheSameTable) {
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    TrainingSettings settings;
    settings.hyper.rate = 0.2;
    settings.hyper.batch = 16;
    settings.seed = 3;
    training->beginAt(settings, 25);
    ASSERT_TRUE(eventually([&] {
        return training->training() && training->training()->stepsTaken() == 25 &&
               training->lastActivity() != LiveTraining::Activity::training;
    }));
    const QString line = copied();
    EXPECT_TRUE(line.contains(QStringLiteral("--steps 25"))) << line.toStdString();
    const QByteArray table = tableOf(line);
    EXPECT_EQ(table.count('\n'), 26 + 1);
    EXPECT_EQ(table, tableOfWindow());
}

TEST_F(CopiedLine, IsNotMadeWhereThereIsNone) {
    window->showPage(3);
    EXPECT_EQ(copied(), "before");
    EXPECT_EQ(window->statusBar()->currentMessage(), "There is no run on this page, and so no command line");
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    training->step();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() == 1; }));
    Hyperparameters hyper = training->hyperparameters();
    hyper.rate = 1;
    training->setHyperparameters(hyper); // on the way
    EXPECT_EQ(copied(), "before");
    EXPECT_TRUE(window->statusBar()->currentMessage().startsWith(QStringLiteral("No command line makes")));
}

} // namespace
} // namespace downhill
