// F1, and whether what it says is all there and true.
#include "tests/ui/testing/window_test.h"

#include "core/formula/formula.h"
#include "ui/controls/card.h"
#include "ui/help/help_window.h"
#include "ui/stage/stage_picture.h"
#include "ui/text/text.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace downhill {
namespace {

class Help : public WindowTest {
protected:
    QString opened() {
        QTest::keyClick(window->windowHandle(), Qt::Key_F1);
        auto* help = window->findChild<HelpWindow*>();
        EXPECT_TRUE(help && eventually([&] { return help->isVisible(); }));
        return help ? help->text() : QString();
    }
};

TEST_F(Help, HasEveryKeyOfTheMenus) {
    const QString text = opened();
    int keys = 0;
    for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            if (!action->shortcut().isEmpty()) {
                EXPECT_TRUE(text.contains(action->shortcut().toString(QKeySequence::NativeText)))
                    << action->text().toStdString();
                ++keys;
            }
    EXPECT_GE(keys, 10);
}

TEST_F(Help, HasTheKeysOfTheStage) {
    const QString text = opened();
    const qsizetype part = text.indexOf(QStringLiteral("While a run is presented"));
    ASSERT_GE(part, 0);
    for (const StagePictureRow& row : stagePictures())
        EXPECT_GE(
            text.indexOf(QStringLiteral("%1 %2").arg(numberOf(row.picture)).arg(titleOf(row.picture)), part),
            0)
            << row.title;
    for (const char* key :
         {"1 to 7", "Page Down, Page Up", "C", "B, .", "Ctrl+Plus, Ctrl+Minus, Ctrl+0", "Esc, F11"})
        EXPECT_GE(text.indexOf(QLatin1String(key), part), 0) << key;
}

TEST_F(Help, HasEveryFunctionAndItsExamplesAreFormulas) {
    const QString text = opened();
    for (const std::string& name : functionsOfFormulas())
        EXPECT_TRUE(text.contains(qs(name))) << name;
    for (const char* example : {"w^2", "w²", "2(w+1)w", "3w1*w2", "w/2", "(w−1)/(w+4)", "|w|", "abs(w)",
                                "exp(−w)", "sin(3w)", "log(w)", "ln(w)", "where(w > 0, w, 0)"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(example))) << example;
        EXPECT_TRUE(std::holds_alternative<std::shared_ptr<const Formula>>(Formula::parse(example)))
            << example;
    }
    for (const char* example : {"pi*w", "e^w", "1e-3*w"})
        EXPECT_TRUE(std::holds_alternative<std::shared_ptr<const Formula>>(Formula::parse(example)))
            << example;
}

TEST_F(Help, SaysWhatEachCardShows) {
    QStringList titles;
    for (int page = 0; page < 3; ++page) {
        window->showPage(page);
        for (const Card* card : window->page()->findChildren<Card*>())
            if (card->isVisible())
                titles += card->titleLabel()->text().remove(u'&').section(QStringLiteral(" — "), 0, 0);
    }
    const QString text = opened();
    EXPECT_GE(titles.size(), 12);
    for (QString title : titles) {
        title = title.section(QStringLiteral(" w₀"), 0, 0)
                    .section(QStringLiteral(" at step"), 0, 0)
                    .section(u',', 0, 0);
        EXPECT_TRUE(text.contains(title)) << title.toStdString();
    }
}

TEST_F(Help, StaysOpenBesideTheWindow) {
    opened();
    auto* help = window->findChild<HelpWindow*>();
    EXPECT_FALSE(help->isModal());
    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
}

} // namespace
} // namespace downhill
