// Lesson files: a run's settings, kept for the next class.
#pragma once

#include "core/descent/run_settings.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace downhill {

class LessonActions : public QObject {
    Q_OBJECT
public:
    struct Page {
        std::function<QByteArray()> lesson;           ///< what is chosen on the page that is looked at
        std::function<void(const RunSettings&)> open; ///< takes settings without problems
    };
    LessonActions(Page page, QWidget* window);

    void addTo(QMenu* menu);

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
};

} // namespace downhill
