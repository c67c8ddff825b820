// Opening, dropping and pasting rows.
#include "ui/window/open_data.h"

#include "tests/ui/history/history_test.h"
#include "ui/plain/box.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace downhill {
namespace {

class OpenedData : public HistoryTest {
protected:
    OpenedData() { window->showPage(1); }

    QString write(const char* name, const char* text) const {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void drop(const QString& path) const {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        QApplication::processEvents();
    }
    static void copy(const char* text) { QApplication::clipboard()->setText(QString::fromUtf8(text)); }
    OpenData* opening() const { return window->findChild<OpenData*>(); }
    const RunSettings& settings() const { return live()->settings(); }

    QTemporaryDir folder;
};

// y = 2x + 1 in every row, so the cost of (2, 1) is 0.
TEST_F(OpenedData, AFileThatIsDroppedIsALineThroughItsPoints) {
    ASSERT_TRUE(settle());
    const RunSettings before = settings();
    const QString path = write("heights.csv", "x;y\n-1;-1\n0;1\n1;3\n");
    ASSERT_EQ(opening()->openFile(path), QString());
    undo();
    drop(path);
    EXPECT_EQ(settings().cost, "(w1*x + w2 - y)^2");
    EXPECT_EQ(settings().data.rows(), 3u);
    EXPECT_EQ(settings().start, (std::vector<double>{0, 0}));
    EXPECT_EQ(live()->formula()->cost(std::vector{2.0, 1.0}), 0);
    ASSERT_TRUE(settle());
    look();
    EXPECT_EQ(entries(), 1);
    undo();
    EXPECT_EQ(settings(), before) << "nothing is lost";
}

TEST_F(OpenedData, WhatDoesNotReadIsSaidWithFileLineAndReason) {
    ASSERT_TRUE(settle());
    const RunSettings before = settings();
    const QString path = write("heights.csv", "x,y\n1,2\n3\n4\n");
    const QString error = opening()->openFile(path);
    EXPECT_TRUE(error.startsWith(path + QStringLiteral(": line 3: the row has 1 value")))
        << error.toStdString();
    EXPECT_TRUE(error.endsWith(QStringLiteral("1 more row does not read"))) << error.toStdString();
    EXPECT_TRUE(opening()->openFile(folder.filePath("none.csv")).contains(QStringLiteral("none.csv")));
    EXPECT_EQ(settings(), before);
    // and in a box, where somebody dropped it
    QString said;
    QTimer::singleShot(0, [&] {
        QTimer::singleShot(0, [&] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                said = box->text();
                box->accept();
            }
        });
    });
    drop(path);
    EXPECT_TRUE(eventually([&] { return !said.isEmpty(); }));
    EXPECT_EQ(settings(), before);
}

TEST_F(OpenedData, RowsOfASpreadsheetArePasted) {
    ASSERT_TRUE(settle());
    window->page()->takeKeys();
    copy("x\ty\n1\t3\n2\t5\n");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(settings().data.rows(), 2u);
    EXPECT_EQ(settings().data.find("y")->values, (std::vector<double>{3, 5}));
    look();
    EXPECT_EQ(entries(), 1);
    // a field pastes into itself
    auto* formula = find<QLineEdit>("formula");
    formula->setFocus();
    formula->selectAll();
    copy("w1^2 + w2^2");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(settings().cost, "w1^2 + w2^2");
}

TEST_F(OpenedData, WhatIsNoTableIsNotPasted) {
    ASSERT_TRUE(settle());
    const RunSettings before = settings();
    window->page()->takeKeys();
    copy("gradient descent");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(settings(), before);
    copy("");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(settings(), before);
}

TEST_F(OpenedData, OnOtherPagesTheMapTakesThem) {
    window->showPage(3);
    EXPECT_EQ(opening()->openFile(write("points.csv", "1,2\n3,4\n")), QString());
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_EQ(settings().data.rows(), 2u);
}

} // namespace
} // namespace downhill
