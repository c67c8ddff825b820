// The real window with the stage on it.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/stage/stage_view.h"
#include "ui/window/presentation.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

namespace downhill {

class StageTest : public WindowTest {
protected:
    StageView* stage() const { return window->presentation()->stage(); }

    /// The page on a screen of that size.
    void present(int page, QSize screen = {1920, 1080}) {
        window->showPage(page);
        const LiveTraining* training = window->trainingPage()->live();
        ASSERT_TRUE(eventually([&] { return page != 2 || training->training() != nullptr; }));
        if (!window->presentation()->isOn())
            window->presentation()->action()->trigger();
        resizeScreen(screen);
    }
    /// The screen of the tests is another one.
    void resizeScreen(QSize screen) {
        letLayoutsSettle();
        window->setMinimumSize(1, 1);
        window->resize(screen);
        letLayoutsSettle();
        ASSERT_EQ(stage()->size(), screen);
    }

    static void letLayoutsSettle() {
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        for (int i = 0; i < 3; ++i)
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    /// As a keyboard does: to the window, which knows where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }

    template <class Widget>
    QList<Widget*> onStage() const {
        QList<Widget*> all;
        for (auto* widget : stage()->template findChildren<Widget*>())
            if (widget->isVisible())
                all += widget;
        return all;
    }
};

} // namespace downhill
