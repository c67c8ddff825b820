// Knob files: what a network has learned, kept and taken up again.
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace downhill {

class LiveTraining;

/// The format is that of core/network/knob_file.h.
class KnobFileActions : public QObject {
    Q_OBJECT
public:
    KnobFileActions(LiveTraining* live, QWidget* page);

    const QList<QAction*>& actions() const { return actions_; }

    /// Without asking; an empty text, or what went wrong, with nothing changed.
    QString save(const QString& path) const;
    QString load(const QString& path);

signals:
    void done(const QString& message); ///< for the status line

private:
    void askAndSave();
    void askAndLoad();

    LiveTraining* live_;
    QWidget* page_;
    QList<QAction*> actions_;
};

} // namespace downhill
