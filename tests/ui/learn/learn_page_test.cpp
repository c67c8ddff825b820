// The Learn page in the window: reached, left, named, fitting.
#include "tests/ui/learn/learn_test.h"

#include "ui/learn/cards/flashcards_section.h"
#include "ui/learn/exercises/diagnose_section.h"
#include "ui/learn/exercises/hand_section.h"
#include "ui/learn/self_check_section.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

#include <set>

namespace downhill {
namespace {

class LearnPageTest : public LearnTest {
protected:
    LearnPageTest() : LearnTest(0) {}

    QAction* menuAction(const QString& menu, const QString& action) const {
        for (auto* one : window->menuBar()->findChildren<QMenu*>())
            if (one->title().remove(u'&') == menu)
                for (QAction* entry : one->actions())
                    if (entry->text().remove(u'&') == action)
                        return entry;
        return nullptr;
    }
};

TEST_F(LearnPageTest, IsTheFourthPage) {
    EXPECT_EQ(window->page(), learn());
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return window->page() == window->runPage(1); }));
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return window->page() == learn(); }));
}

TEST_F(LearnPageTest, TheMenuLeadsToEachSection) {
    window->showPage(0);
    ASSERT_TRUE(menuAction(QStringLiteral("Learn"), QStringLiteral("Flashcards")));
    menuAction(QStringLiteral("Learn"), QStringLiteral("Flashcards"))->trigger();
    EXPECT_EQ(window->page(), learn());
    EXPECT_EQ(find<QListWidget>("sections")->currentRow(), 1);
    EXPECT_TRUE(learn()->section()->isAncestorOf(QApplication::focusWidget()));
    window->showPage(1);
    menuAction(QStringLiteral("Learn"), QStringLiteral("Self-check"))->trigger();
    EXPECT_EQ(find<QListWidget>("sections")->currentRow(), 0);
}

TEST_F(LearnPageTest, ExercisesTakeTheKeysAndPutTheirRunOnTheCharts) {
    menuAction(QStringLiteral("Learn"), QStringLiteral("By hand"))->trigger();
    ASSERT_TRUE(qobject_cast<HandSection*>(learn()->section()));
    for (const char* cell :
         {"8", "64", "6.4", "40.96", "5.12", "26.21"}) { // w is 0.8 of itself, C its square
        typeKeys(cell);
        press(Qt::Key_Return);
    }
    ASSERT_TRUE(button(QStringLiteral("A&nother one"))->hasFocus()) << "all is right";
    press(QStringLiteral("Sho&w it on the big charts"));
    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_EQ(live()->settings().start, std::vector<double>{10});
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);

    menuAction(QStringLiteral("Learn"), QStringLiteral("Diagnose"))->trigger();
    auto* section = qobject_cast<DiagnoseSection*>(learn()->section());
    ASSERT_TRUE(section);
    ASSERT_TRUE(eventually([&] { return section->currentCase() != nullptr; }));
    for (int question = 0; question < 3; ++question)
        press(Qt::Key_1);
    press(QStringLiteral("Sho&w it on the big charts"));
    EXPECT_NE(window->page(), learn());
}

TEST_F(LearnPageTest, TheListIsWalkedWithArrows) {
    auto* list = find<QListWidget>("sections");
    list->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 1);
    EXPECT_EQ(learn()->section(), section(1));
    EXPECT_TRUE(list->hasFocus());
    press(Qt::Key_Return); // and in
    EXPECT_TRUE(learn()->section()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(LearnPageTest, ThereIsNothingToPlayToPinOrToExport) {
    for (auto* button : window->findChildren<QAbstractButton*>())
        if (button->isVisible()) {
            EXPECT_NE(button->accessibleName(), QStringLiteral("Pin run"));
            EXPECT_NE(button->accessibleName(), QStringLiteral("Export"));
            EXPECT_NE(button->objectName(), QStringLiteral("play"));
        }
    for (QMenu* menu : window->menuBar()->findChildren<QMenu*>())
        emit menu->aboutToShow();
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_F11);
    press(Qt::Key_F11);
    window->showPage(0);
    EXPECT_TRUE(WindowTest::button(QStringLiteral("Pin run"))->isVisible());
}

TEST_F(LearnPageTest, TheSectionComesBack) {
    learn()->showSection(1);
    closeWindow();
    window = std::make_unique<MainWindow>();
    EXPECT_EQ(window->learnPage()->section(), section(1));
    closeWindow();
    QSettings().setValue(QStringLiteral("learn/section"), QStringLiteral("-7"));
    window = std::make_unique<MainWindow>();
    EXPECT_EQ(window->learnPage()->section(), section(0));
}

TEST_F(LearnPageTest, TabReachesEverythingAndEverythingHasAName) {
    for (int section : {0, 1, 2}) {
        learn()->showSection(section);
        if (section < 2)
            press(section == 0 ? Qt::Key_Return : Qt::Key_Space); // all that there can be
        std::set<QWidget*> reached;
        for (int i = 0; i < 40; ++i) {
            reached.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        for (auto* widget : learn()->section()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || qobject_cast<QScrollBar*>(widget) ||
                !(qobject_cast<QAbstractButton*>(widget) || qobject_cast<QPlainTextEdit*>(widget)))
                continue;
            EXPECT_TRUE(reached.contains(widget)) << widget->objectName().toStdString();
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                << widget->objectName().toStdString();
        }
    }
}

TEST_F(LearnPageTest, FitsWithoutScrollingAtEverySizeItIsMeantFor) {
    for (const QSize size : {QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)}) {
        window->resize(size);
        learn()->showSection(0);
        for (int question = 0; question < 6; ++question) {
            typeKeys("x");
            press(Qt::Key_Return);
            QApplication::processEvents();
            for (auto* scroll : learn()->section()->findChildren<QScrollArea*>()) {
                EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << question;
                EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << question;
            }
            press(Qt::Key_N);
        }
        learn()->showSection(1);
        QApplication::processEvents();
        for (auto* button : learn()->section()->findChildren<QAbstractButton*>())
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
            }
        for (int section : {2, 3, 4, 5}) {
            learn()->showSection(section);
            QApplication::processEvents();
            for (auto* button : learn()->section()->findChildren<QAbstractButton*>())
                if (button->isVisible()) {
                    EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
                }
        }
        EXPECT_EQ(window->size(), size);
    }
}

} // namespace
} // namespace downhill
