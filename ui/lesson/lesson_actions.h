// Lesson files in the menu.
#pragma once

#include "ui/lesson/lesson_file.h"

#include <QAction>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace downhill {

class LessonActions : public QObject {
    Q_OBJECT
public:
    struct Page {
        std::function<std::optional<Lesson>()> lesson; ///< of the page that is looked at, where it has one
        std::function<void(const Lesson&)> open;       ///< takes settings without problems
    };
    LessonActions(Page page, QWidget* window);

    void addTo(QMenu* menu);
    /// Whether the page that is looked at has something to save.
    void setSaveEnabled(bool enabled) { save_->setEnabled(enabled); }

    /// Without asking; an empty text, or what went wrong, with nothing changed.
    QString open(const QString& path);
    QString save(const QString& path) const;

signals:
    void done(const QString& message); ///< for the status line

private:
    void askAndOpen();
    void askAndSave();

    Page page_;
    QWidget* window_;
    QAction *open_, *save_;
};

} // namespace downhill
