// Asking for files: the desktop's own dialogs, where it has some.
#pragma once

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
/// Empty: none. Begins in `folder`, if that is given.
QString askForFileToOpen(QWidget* window, const QString& title, const QString& filter,
                         const QString& folder = {});

} // namespace downhill
