// Lesson files: a run's settings, kept for the next class.
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace downhill {

class LiveRun;

class LessonActions : public QObject {
    Q_OBJECT
public:
    LessonActions(LiveRun* live, QWidget* window);

    void addTo(QMenu* menu);

    /// Without asking; an empty text, or what went wrong, with nothing changed.
    QString open(const QString& path);
    QString save(const QString& path) const;

signals:
    void done(const QString& message); ///< for the status line

private:
    void askAndOpen();
    void askAndSave();

    LiveRun* live_;
    QWidget* window_;
};

} // namespace downhill
