// Everything that takes a run out of the window: files and the clipboard.
#pragma once

#include "ui/export/picture.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace downhill {

class ExportActions : public QObject {
    Q_OBJECT
public:
    struct Source {
        std::function<std::optional<PictureContent>()> content;
        std::function<PictureOptions()> options; ///< the look to offer first
    };
    ExportActions(Source source, QWidget* window);

    void addTo(QMenu* menu) const;

    /// Without asking: what a test or a script calls. An empty text, or what went wrong.
    QString savePicture(const QString& path, PictureKind kind, PictureOptions options) const;
    QString saveTable(const QString& path) const;
    void copyPicture(PictureKind kind) const;

signals:
    void done(const QString& message) const; ///< for the status line

private:
    void askForPicture(PictureKind kind);
    void askForTable();
    void report(const QString& error, const QString& path) const;
    QString folder() const;

    Source source_;
    QWidget* window_;
    QList<QAction*> actions_; ///< in the menu's order; null separates
};

} // namespace downhill
