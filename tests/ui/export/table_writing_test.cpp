// Steps on their way into a file: the window goes on, and nothing is ever there by half.
#include "tests/ui/session/session_test.h"

#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/export/export_actions.h"
#include "ui/export/table_writing.h"
#include "ui/pins/run_memory.h"
#include "ui/run/live_run.h"
#include "ui/steps/step_table_model.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <semaphore>
#include <tuple>

namespace downhill {
namespace {

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

QProgressDialog* progressOf(const QWidget& window) {
    return window.findChild<QProgressDialog*>(QStringLiteral("tableProgress"));
}

bool isShown(const QWidget& window) { return progressOf(window) && progressOf(window)->isVisible(); }

void clickCancel(const QWidget& window) {
    QTest::mouseClick(progressOf(window)->findChild<QPushButton*>(), Qt::LeftButton);
}

class Writing : public testing::Test {
protected:
    Writing() {
        window->show();
        QFile old(path());
        EXPECT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old\n");
    }

    QString path() const { return folder.filePath(QStringLiteral("t.csv")); }
    QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isAsBefore() const {
        return filesIn(folder) == QStringList{QStringLiteral("t.csv")} && content() == "old\n";
    }
    void begin(WritableTable table, const QString& to = {}) {
        writing->begin(std::move(table), to.isEmpty() ? path() : to,
                       [this](const TableWriting::Outcome& outcome) { ended = outcome; });
        EXPECT_TRUE(writing->isOn());
        EXPECT_FALSE(ended) << "in the event loop";
    }
    bool waits() {
        return eventually([this] { return ended.has_value(); });
    }

    /// Half of its 1,000 rows, again and again until that is not wanted any more.
    WritableTable endless() {
        return {1000, [this](QIODevice& device, const RowsWritten& goOn) {
                    device.write("half\n");
                    halfWritten = true;
                    std::binary_semaphore never{0};
                    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
                    while (goOn(500) && std::chrono::steady_clock::now() < end)
                        std::ignore = never.try_acquire_for(std::chrono::milliseconds(1));
                    return false;
                }};
    }

    QTemporaryDir folder;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    TableWriting* writing = new TableWriting(window.get());
    std::optional<TableWriting::Outcome> ended;
    std::atomic<bool> halfWritten = false;
};

// The table has no second half before the window's loop has turned so often.
TEST_F(Writing, LetsTheWindowGoOn) {
    constexpr int often = 50;
    auto gate = std::make_shared<std::binary_semaphore>(0);
    int ticks = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, [&] {
        if (++ticks == often)
            gate->release();
    });
    ticking.start(0);
    begin({2, [gate](QIODevice& device, const RowsWritten& goOn) {
               device.write("first\n");
               const bool turned = gate->try_acquire_for(std::chrono::seconds(20));
               return turned && goOn(1) && device.write("second\n") > 0;
           }});
    ASSERT_TRUE(waits());
    EXPECT_EQ(ended->error, QString());
    EXPECT_FALSE(ended->cancelled || writing->isOn());
    EXPECT_GE(ticks, often);
    EXPECT_EQ(content(), "first\nsecond\n");
    EXPECT_EQ(filesIn(folder), QStringList{QStringLiteral("t.csv")});
    EXPECT_FALSE(progressOf(*window));
}

TEST_F(Writing, TellsHowFarItIsAndCanBeCancelled) {
    begin(endless());
    ASSERT_TRUE(eventually([this] { return isShown(*window) && progressOf(*window)->value() == 500; }));
    EXPECT_EQ(progressOf(*window)->maximum(), 1000);
    EXPECT_FALSE(progressOf(*window)->isModal());
    EXPECT_EQ(progressOf(*window)->labelText(), "Writing 1,000 rows to t.csv");
    EXPECT_EQ(content(), "old\n") << "it is written beside";
    clickCancel(*window);
    EXPECT_FALSE(isShown(*window));
    ASSERT_TRUE(waits());
    EXPECT_TRUE(ended->cancelled);
    EXPECT_TRUE(isAsBefore());
    EXPECT_FALSE(progressOf(*window));

    ended.reset(); // and another one afterwards
    begin({1, [](QIODevice& device, const RowsWritten&) { return device.write("new\n") == 4; }});
    ASSERT_TRUE(waits());
    EXPECT_EQ(content(), "new\n");
}

TEST_F(Writing, LeavesNothingWhereTheWindowGoes) {
    begin(endless());
    ASSERT_TRUE(eventually([this] { return halfWritten.load(); }));
    window.reset();
    EXPECT_FALSE(ended);
    EXPECT_TRUE(isAsBefore());
}

TEST_F(Writing, SaysWhatWentWrong) {
    begin({1, [](QIODevice&, const RowsWritten&) -> bool { throw std::bad_alloc(); }});
    ASSERT_TRUE(waits());
    EXPECT_EQ(ended->error, "There is not enough memory");
    EXPECT_TRUE(isAsBefore());
    for (const QString& to :
         {folder.filePath(QStringLiteral("no/such/t.csv")), QStringLiteral("/dev/full"), folder.path()}) {
        ended.reset();
        begin({1, [](QIODevice& device, const RowsWritten&) { return device.write("x\n") == 2; }}, to);
        ASSERT_TRUE(waits());
        EXPECT_TRUE(ended->error.startsWith(to)) << ended->error.toStdString();
    }
    EXPECT_TRUE(isAsBefore());
}

class StepsAsCsv : public SessionTest {
protected:
    QAction* action() const {
        for (QAction* one : window->menuBar()->actions()[0]->menu()->actions())
            if (one->text().remove(u'&').startsWith(u"Steps as a table"))
                return one;
        ADD_FAILURE() << "the menu has no such action";
        return nullptr;
    }
    /// By the menu and its dialog.
    void saveAs(const char* name) {
        EXPECT_TRUE(withDialog([&](QWidget* dialog) { enterName(dialog, path(name)); },
                               [this] { action()->trigger(); }));
    }
    void dragTheRate() {
        auto* slider = find<ValueSlider>("rateSlider");
        QPoint at = slider->handleCentre().toPoint();
        QTest::mousePress(slider, Qt::LeftButton, {}, at);
        for (int i = 0; i < 5; ++i)
            QTest::mouseMove(slider, at += QPoint(6, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    }
    bool isWriting() const { return !action()->isEnabled(); }
};

// At rate 2: 5, −15, 45.
TEST_F(StepsAsCsv, OfAFewStepsAreThereAtOnce) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2}));
    saveAs("few.csv");
    EXPECT_TRUE(eventually([this] { return !isWriting(); }));
    EXPECT_EQ(contentOf(path("few.csv")),
              "step,w,slope,change,cost\n0,5,10,-20,25\n1,-15,-30,60,225\n2,45,90,,2025\n");
    EXPECT_EQ(window->statusBar()->currentMessage(), "Saved " + path("few.csv"));
    EXPECT_FALSE(progressOf(*window));
}

// The kinds are those of the dialog's list, and what was chosen is offered again. A name's ending goes first.
TEST_F(StepsAsCsv, AreOfTheKindThatIsChosenOrTyped) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.25}, .steps = 1}));
    const QByteArray ofMarkdown =
        "| step | w | slope | change | cost |\n| ---: | ---: | ---: | ---: | ---: |\n"
        "| 0 | 5 | 10 | -2.5 | 25 |\n| 1 | 2.5 | 5 |  | 6.25 |\n";
    const QByteArray ofSemicolons = "step;w;slope;change;cost\n0;5;10;-2,5;25\n1;2,5;5;;6,25\n";
    const QByteArray commas = "step,w,slope,change,cost\n0,5,10,-2.5,25\n1,2.5,5,,6.25\n";
    struct Way {
        int keysDown;
        const char *typed, *written;
        const QByteArray& content;
    };
    const Way ways[] = {{1, "a", "a.csv", ofSemicolons}, {0, "b.csv", "b.csv", ofSemicolons},
                        {1, "c", "c.md", ofMarkdown},    {0, "d.csv", "d.csv", commas},
                        {2, "e.md", "e.md", ofMarkdown}, {-3, "f", "f.csv", commas},
                        {0, "g.2", "g.2.csv", commas}};
    for (const auto& way : ways) {
        SCOPED_TRACE(way.typed);
        EXPECT_TRUE(withDialog(
            [&](QWidget* dialog) {
                auto* kinds = dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
                ASSERT_TRUE(kinds);
                kinds->setFocus();
                for (int i = 0; i < std::abs(way.keysDown); ++i)
                    QTest::keyClick(kinds, way.keysDown > 0 ? Qt::Key_Down : Qt::Key_Up);
                const QString ending = kinds->currentText().section(QStringLiteral("*."), 1).chopped(1);
                EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(),
                          "downhill-steps." + ending);
                enterName(dialog, path(way.typed));
            },
            [this] { action()->trigger(); }));
        EXPECT_TRUE(eventually([this] { return !isWriting(); }));
        EXPECT_EQ(contentOf(path(way.written)), way.content);
    }
}

TEST_F(StepsAsCsv, AreThoseOfTheRunThatWasAskedFor) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1e-5}, .steps = 300'000, .tolerance = 0}));
    saveAs("long.csv");
    dragTheRate();
    EXPECT_TRUE(eventually([this] { return !isWriting(); }));
    ASSERT_TRUE(settle());
    EXPECT_NE(live()->settings().hyper.rate, 1e-5);
    const QList<QByteArray> lines = contentOf(path("long.csv")).split('\n');
    ASSERT_EQ(lines.size(), 1 + 300'001 + 1);
    // 5 − 10⁻⁵·10, and in the end 5·(1 − 2·10⁻⁵)^300000
    EXPECT_EQ(lines[2].split(',')[1].toDouble(), 5 - 1e-5 * 10);
    const double last = 5 * std::exp(3e5 * std::log1p(-2e-5));
    EXPECT_NEAR(lines[300'001].split(',')[1].toDouble(), last, last * 1e-9);
}

TEST_F(StepsAsCsv, OfTenMillionAreWrittenBesideALivingWindow) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1e-7}, .steps = RunSettings::maxSteps, .tolerance = 0}));
    ASSERT_EQ(steps()->rowCount(), 10'000'001);
    RunMemory* memory = window->runMemory();
    memory->setBudget(live()->run()->bytes() * 3 / 2); // none lies idle
    saveAs("ten.csv");
    ASSERT_TRUE(isWriting());
    ASSERT_TRUE(eventually([this] { return isShown(*window); }));
    EXPECT_EQ(progressOf(*window)->labelText(), "Writing 10,000,001 rows to ten.csv");
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), patience));
    type(rateField(), "0.25");
    EXPECT_TRUE(eventually([this] { return live()->run()->settings().hyper.rate == 0.25; }));
    EXPECT_TRUE(eventually([&] { return memory->used() > memory->budget() || !isWriting(); }));
    EXPECT_GT(memory->used(), memory->budget()) << "both runs count";
    EXPECT_FALSE(QFile::exists(path("ten.csv"))) << "not there before it is whole";
    ASSERT_TRUE(isShown(*window));
    clickCancel(*window);
    EXPECT_TRUE(eventually([this] { return !isWriting(); }));
    EXPECT_LE(memory->used(), memory->budget());
    EXPECT_EQ(window->statusBar()->currentMessage(), "Cancelled: nothing was saved");
    EXPECT_EQ(filesIn(folder), QStringList());
}

TEST_F(StepsAsCsv, AreGivenUpWhereTheWindowCloses) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1e-7}, .steps = RunSettings::maxSteps, .tolerance = 0}));
    saveAs("ten.csv");
    ASSERT_TRUE(eventually([this] { return isShown(*window); }));
    window->close();
    EXPECT_FALSE(isShown(*window)) << "the program ends with its last window";
    EXPECT_TRUE(eventually([this] { return !isWriting(); }));
    EXPECT_EQ(filesIn(folder), QStringList());
}

} // namespace
} // namespace downhill
