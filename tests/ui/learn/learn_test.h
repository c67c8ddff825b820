// The window with the Learn page looked at.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/learn/learn_page.h"
#include "ui/learn/section/learn_section.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStackedWidget>

namespace downhill {

class LearnTest : public WindowTest {
protected:
    explicit LearnTest(int section) : section_(section) {
        window->showPage(3);
        learn()->showSection(section);
    }

    LearnPage* learn() const { return window->learnPage(); }

    /// In the section that is looked at, else anywhere on the page.
    template <typename Widget>
    Widget* find(const char* name) const {
        // a question stands on one page, and that nothing is asked on another
        const auto all = learn()->section()->template findChildren<Widget*>(QLatin1String(name));
        for (auto* widget : all)
            if (widget->isVisible())
                return widget;
        return all.empty() ? WindowTest::find<Widget>(name) : all.front();
    }

    LearnSection* section(int index) const {
        return qobject_cast<LearnSection*>(learn()->findChild<QStackedWidget*>()->widget(index));
    }

    /// To whoever has the focus, as the desktop sends it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void typeKeys(const char* text) {
        for (; *text; ++text)
            QTest::keyClick(window->windowHandle(), *text);
    }

    /// The section's button with that text, which must be there to be seen.
    QAbstractButton* button(const QString& text) const {
        for (auto* button : learn()->section()->findChildren<QAbstractButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    void press(const QString& text) {
        QAbstractButton* found = button(text);
        ASSERT_TRUE(found) << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }

    void startAgain() {
        closeWindow();
        window = std::make_unique<MainWindow>();
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), patience));
        window->showPage(3);
        learn()->showSection(section_);
    }

private:
    int section_;
};

} // namespace downhill
