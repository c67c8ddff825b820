// Qt's own file dialog, where the desktop has none: it can be read, and names get their endings.
#include "tests/ui/session/session_test.h"

#include "ui/files/file_dialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

class FileDialogs : public SessionTest {
protected:
    QString ask(const FileQuestion& question, const QString& name) {
        QString path;
        EXPECT_TRUE(withDialog([&](QWidget* dialog) { enterName(dialog, name); },
                               [&] { path = askForFileToSave(window.get(), question); }));
        return path;
    }
};

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The highest contrast of any pixel with the commonest one.
double contrastIn(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QRgb ground = 0;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        if (colour.value() > counts.value(ground))
            ground = colour.key();
    double most = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        const double a = luminance(QColor(ground)) + 0.05, b = luminance(QColor(colour.key())) + 0.05;
        most = std::max(most, std::max(a, b) / std::min(a, b));
    }
    return most;
}

TEST_F(FileDialogs, HaveSignsThatCanBeSeen) {
    for (const Theme::Mode mode : {Theme::Mode::light, Theme::Mode::dark}) {
        window->setThemeMode(mode);
        EXPECT_TRUE(withDialog(
            [&](QWidget* dialog) {
                int seen = 0;
                for (const char* name :
                     {"toParentButton", "newFolderButton", "listModeButton", "detailModeButton"}) {
                    auto* button = dialog->findChild<QToolButton*>(QLatin1String(name));
                    ASSERT_TRUE(button) << name;
                    const QImage image = button->grab(button->rect().adjusted(4, 4, -4, -4)).toImage();
                    if (button->isEnabled()) {
                        EXPECT_GE(contrastIn(image), 4.5) << name;
                        ++seen;
                    }
                }
                EXPECT_GE(seen, 3);
                if (const QString place = qEnvironmentVariable("DOWNHILL_TEST_PICTURES"); !place.isEmpty())
                    dialog->grab().save(place +
                                        QStringLiteral("/file-dialog-%1.png").arg(static_cast<int>(mode)));
                dialog->close();
            },
            [&] { QTest::keyClick(window->windowHandle(), Qt::Key_S, Qt::ControlModifier); }));
    }
}

TEST_F(FileDialogs, GiveNamesTheirEnding) {
    const FileQuestion picture{.title = QStringLiteral("t"),
                               .suggested = path("p.png"),
                               .filter = QStringLiteral("Pictures (*.png *.svg)"),
                               .endings = {QStringLiteral("png"), QStringLiteral("svg")}};
    EXPECT_EQ(ask(picture, path("a")), path("a.png"));
    EXPECT_EQ(ask(picture, path("a.SVG")), path("a.SVG"));
    EXPECT_EQ(ask(picture, path("a.2")), path("a.2.png"));
    EXPECT_EQ(ask(picture, path("a.jpg")), path("a.jpg.png"));
}

TEST_F(FileDialogs, AskBeforeAFileIsReplacedThatGotItsNameByItsEnding) {
    put(path("a.2.png"), "old");
    const FileQuestion picture{.title = QStringLiteral("t"),
                               .suggested = path("p.png"),
                               .filter = {},
                               .endings = {QStringLiteral("png")}};
    QString said;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            QTest::mouseClick(box->button(QMessageBox::No), Qt::LeftButton);
        }
    });
    look.start(5);
    EXPECT_EQ(ask(picture, path("a.2")), QString());
    EXPECT_TRUE(said.contains(QStringLiteral("a.2.png"))) << said.toStdString();
}

TEST_F(FileDialogs, StepsAreWrittenAsCsvWhateverTheirName) {
    QAction* steps = nullptr;
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Ste&ps as a table…"))
            steps = action;
    ASSERT_TRUE(steps);
    EXPECT_TRUE(
        withDialog([&](QWidget* dialog) { enterName(dialog, path("steps")); }, [&] { steps->trigger(); }));
    EXPECT_TRUE(eventually([&] { return QFile::exists(path("steps.csv")); }));
    EXPECT_TRUE(contentOf(path("steps.csv")).startsWith("step,w,slope,change,cost\n"));
}

} // namespace
} // namespace downhill
