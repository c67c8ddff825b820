// Asking for files: the desktop's own dialogs, where it has some.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace downhill {

struct FileQuestion {
    QString title;
    QString suggested;   ///< a name, or a path
    QString filter;      ///< `Lessons (*.downhill)`
    QStringList endings; ///< the name gets the first one where it has none of them
};

/// Where to write; nobody is to be asked again about what is there already. Empty: nowhere.
QString askForFileToSave(QWidget* window, const FileQuestion& question);

/// A kind of file to choose among: `Markdown`, `md`.
struct FileKind {
    QString title, ending;
};
struct FileOfKind {
    QString path; ///< empty: nowhere
    int kind = 0; ///< its place in the list
};
/// The same where the kinds differ: the ending that was typed says which, or of kinds with one ending the
/// filter; where none of them was typed the filter says it, and the name gets its ending. `first` is offered.
FileOfKind askForFileToSave(QWidget* window, const QString& title, const QString& suggested,
                            const QList<FileKind>& kinds, int first);

/// Empty: none. Begins in `folder`, if that is given.
QString askForFileToOpen(QWidget* window, const QString& title, const QString& filter,
                         const QString& folder = {});

} // namespace downhill
