// A window whose changes are undone by keys.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/history/history.h"

#include <QAction>

namespace downhill {

class HistoryTest : public WindowTest {
protected:
    QUndoStack* stack() const { return window->history()->stack(); }
    int entries() const { return stack()->index(); }
    QString undoText() const { return action("undo")->text().remove(QLatin1Char('&')); }
    QString redoText() const { return action("redo")->text().remove(QLatin1Char('&')); }
    QAction* action(const char* name) const { return window->findChild<QAction*>(QLatin1String(name)); }

    /// To whoever has the focus, as the desktop sends it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Until what was done is an entry, or is known to be none.
    void look() { window->history()->close(); }
};

} // namespace downhill
