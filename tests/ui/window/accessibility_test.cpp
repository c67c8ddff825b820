// The window without a mouse and without eyes: names, the Tab order, visible focus, access keys.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/learn/learn_page.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QButtonGroup>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

#include <map>
#include <set>

namespace downhill {
namespace {

class Accessibility : public WindowTest {
protected:
    Accessibility() { page()->setRateCurveShown(true); } // all that there can be

    /// Everything that can be pressed, typed into, turned, or looked through.
    QList<QWidget*> interactive() const {
        QList<QWidget*> all;
        for (auto* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != window.get() || !widget->isEnabled() ||
                qobject_cast<QScrollBar*>(widget) || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
                qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QChartView*>(widget))
                if (!widget->inherits("QHeaderView") && !widget->inherits("QTableCornerButton"))
                    all += widget;
        }
        return all;
    }

    static std::string nameOf(const QWidget* widget) {
        return (QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName())
            .toStdString();
    }

    void expectNamesOfTheirOwn() const {
        std::set<QString> names;
        for (QWidget* widget : interactive()) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_TRUE(face) << nameOf(widget);
            const QString name = face->text(QAccessible::Name).trimmed();
            EXPECT_FALSE(name.isEmpty()) << nameOf(widget);
            if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSlider*>(widget)) {
                EXPECT_TRUE(names.insert(name).second) << name.toStdString();
            }
        }
    }
};

TEST_F(Accessibility, EverythingHasAName) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}})); // the cure is there
    const auto all = interactive();
    EXPECT_GE(all.size(), 20);
    for (QWidget* widget : all) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(face) << nameOf(widget);
        EXPECT_FALSE(face->text(QAccessible::Name).trimmed().isEmpty()) << nameOf(widget);
    }
}

TEST_F(Accessibility, EverythingOnThePageWithTwoKnobsHasANameOfItsOwn) {
    window->showPage(1);
    ASSERT_TRUE(settle());
    expectNamesOfTheirOwn();
    EXPECT_TRUE(find<QWidget>("costMap")->accessibleDescription().contains(QStringLiteral("w₁² + 6·w₂²")));
}

TEST_F(Accessibility, EverythingOnThePageOfTheNetworkHasANameOfItsOwn) {
    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    ASSERT_TRUE(eventually([&] { return training->training() != nullptr; }));
    expectNamesOfTheirOwn();
    for (const char* chart : {"trainingCost", "trainingAccuracy"})
        EXPECT_TRUE(find<QWidget>(chart)->accessibleDescription().contains(QStringLiteral("over 0 steps")))
            << chart;
}

TEST_F(Accessibility, NoTwoFieldsHaveTheSameName) {
    std::set<QString> names;
    for (QWidget* widget : interactive())
        if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSlider*>(widget)) {
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            EXPECT_TRUE(names.insert(name).second) << name.toStdString();
        }
}

// 5 → 0.057646 in 20 steps at 0.1, and the cost from 25 to 0.003323: the pictures say what they show.
TEST_F(Accessibility, ThePicturesSayWhatTheyShow) {
    const QString cost = costView()->accessibleDescription(), loss = lossView()->accessibleDescription();
    EXPECT_TRUE(cost.contains(QStringLiteral("w²"))) << cost.toStdString();
    EXPECT_TRUE(cost.contains(QStringLiteral("20 steps"))) << cost.toStdString();
    EXPECT_TRUE(loss.contains(QStringLiteral("from 25 to 0.003323"))) << loss.toStdString();
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    EXPECT_NE(lossView()->accessibleDescription(), loss);
}

TEST_F(Accessibility, TabReachesEverything) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    std::set<QWidget*> reached;
    auto* first = QApplication::focusWidget();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        if (!reached.insert(focus).second && focus == first)
            break;
    }
    for (QWidget* widget : interactive()) {
        if (qobject_cast<QLineEdit*>(widget) && qobject_cast<QComboBox*>(widget->parentWidget()))
            continue;
        // Of buttons of which one is down, that one is reached, and the arrows go on to the others.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && button->group() && button->group()->exclusive() && !button->isChecked())
            continue;
        EXPECT_TRUE(reached.contains(widget))
            << nameOf(widget) << " “"
            << QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).toStdString()
            << "” is not reached";
    }
}

TEST_F(Accessibility, ShiftTabGoesBack) {
    QWidget* start = rateField();
    start->setFocus();
    QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), start);
    QTest::keyClick(window->windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), start);
}

// A picture of the widget with the focus must differ from one without.
TEST_F(Accessibility, FocusIsVisible) {
    for (const auto mode : {Theme::Mode::light, Theme::Mode::dark}) {
        window->setThemeMode(mode);
        ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
        for (QWidget* widget : interactive()) {
            if (auto* field = qobject_cast<QLineEdit*>(widget))
                field->deselect();
            QWidget* elsewhere = widget == rateField() ? static_cast<QWidget*>(startField()) : rateField();
            elsewhere->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            ASSERT_TRUE(widget->hasFocus()) << nameOf(widget);
            if (auto* field = qobject_cast<QLineEdit*>(widget))
                field->deselect();
            QApplication::processEvents();
            EXPECT_NE(widget->grab().toImage(), without)
                << nameOf(widget) << (mode == Theme::Mode::dark ? " dark" : " light");
        }
    }
}

TEST_F(Accessibility, AccessKeysGoWhereTheySay) {
    const auto focusAfter = [&](Qt::Key key) {
        startField()->setFocus();
        QTest::keyClick(window->windowHandle(), key, Qt::AltModifier);
        return QApplication::focusWidget();
    };
    for (auto* label : window->findChildren<QLabel*>()) {
        const qsizetype mark = label->text().indexOf(QLatin1Char('&'));
        if (!label->isVisible() || !label->buddy() || mark < 0 || label->textFormat() == Qt::RichText)
            continue;
        SCOPED_TRACE(label->text().toStdString());
        const auto key = static_cast<Qt::Key>(label->text().at(mark + 1).toUpper().unicode());
        QWidget* focus = focusAfter(key);
        ASSERT_TRUE(focus);
        EXPECT_TRUE(focus == label->buddy() || label->buddy()->isAncestorOf(focus)) << nameOf(focus);
    }
    EXPECT_EQ(focusAfter(Qt::Key_L), rateField());
}

/// Of all that is visible, by their letters.
std::multimap<QChar, QString> accessKeys(const QMainWindow* window) {
    std::multimap<QChar, QString> keys;
    const auto add = [&](const QString& text) {
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark >= 0 && mark + 1 < text.size() && text[mark + 1] != QLatin1Char('&'))
            keys.emplace(text[mark + 1].toUpper(), text);
    };
    for (auto* label : window->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            add(label->text());
    for (auto* button : window->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->objectName().startsWith(QLatin1String("qt_")))
            add(button->text());
    for (QAction* menu : window->menuBar()->actions())
        add(menu->text());
    return keys;
}

TEST_F(Accessibility, NoAccessKeyIsGivenTwice) {
    const auto keys = accessKeys(window.get());
    EXPECT_GE(keys.size(), 12u);
    for (auto it = keys.begin(); it != keys.end(); ++it)
        EXPECT_EQ(keys.count(it->first), 1u) << it->second.toStdString();
}

TEST_F(Accessibility, NoSectionOfTheLearnPageGivesAnAccessKeyTwice) {
    for (QAction* section : window->learnPage()->sectionActions()) {
        SCOPED_TRACE(section->text().toStdString());
        section->trigger();
        const auto keys = accessKeys(window.get());
        for (auto it = keys.begin(); it != keys.end(); ++it)
            EXPECT_EQ(keys.count(it->first), 1u) << it->second.toStdString();
    }
}

TEST_F(Accessibility, NoMenuGivesAnAccessKeyOrAShortcutTwice) {
    std::set<QKeySequence> shortcuts;
    std::set<QAction*> seen;
    for (auto* menu : window->menuBar()->findChildren<QMenu*>()) {
        std::set<QChar> keys;
        for (QAction* action : menu->actions()) {
            if (!action->isVisible()) // of a page that is not looked at
                continue;
            const qsizetype mark = action->text().indexOf(QLatin1Char('&'));
            if (mark >= 0) {
                EXPECT_TRUE(keys.insert(action->text()[mark + 1].toUpper()).second)
                    << action->text().toStdString();
            }
            if (!seen.insert(action).second)
                continue;
            for (const QKeySequence& shortcut : action->shortcuts())
                EXPECT_TRUE(shortcuts.insert(shortcut).second) << shortcut.toString().toStdString();
        }
    }
}

} // namespace
} // namespace downhill
