// The line that makes what is on the page again, for a script or a colleague.
#pragma once

#include "ui/lesson/lesson_file.h"

#include <QAction>

#include <functional>
#include <optional>

namespace downhill {

/// The line for a POSIX shell; or why there is none, in words for the window.
std::variant<std::string, QString> commandLineOf(const Lesson& lesson);

/// An action of the menu that puts the line on the clipboard.
class CommandLineAction : public QAction {
    Q_OBJECT
public:
    /// `lesson` is asked when it is triggered.
    CommandLineAction(std::function<std::optional<Lesson>()> lesson, QObject* parent);

signals:
    void said(const QString& message); ///< for the status line: what was copied, or why nothing was

private:
    void copy();

    std::function<std::optional<Lesson>()> lesson_;
};

} // namespace downhill
