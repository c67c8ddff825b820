// The window with its session, and someone who answers its dialogs.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/session/session_actions.h"

#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace downhill {

/// Once a dialog is up, `act` sees it; false when none came within a minute.
bool withDialog(const std::function<void(QWidget*)>& act, const std::function<void()>& causes);
/// In a file dialog: types the name and presses Enter.
void enterName(QWidget* dialog, const QString& name);

class SessionTest : public WindowTest {
protected:
    ~SessionTest() override { window.reset(); } // before the folder that it keeps its session in

    SessionActions* sessions() const { return window->sessions(); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString& path);
    static void put(const QString& path, const QByteArray& content);

    /// Chooses that of a message box; answers with what the box said, empty where none came.
    QString answer(QMessageBox::StandardButton button, const std::function<void()>& causes);
    /// The whole state, as a lesson holds it.
    SessionState state() const;
    /// Chooses the one session that the menu of earlier work offers.
    void takeUpEarlierWork();
    /// Everything about a page, by keys and mouse.
    void workOnOneKnob();

    QTemporaryDir folder;
};

} // namespace downhill
