#include "ui/session/recent_files.h"

#include "ui/kept/kept.h"
#include "ui/kept/kept_change.h"
#include "ui/text/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace downhill {

namespace {

const QString recentKey = QStringLiteral("lesson/recent");

/// `mine.downhill   ~/lessons`
QString placeText(const QString& path) {
    const QFileInfo info(path);
    QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (const QString home = QDir::homePath(); folder.startsWith(home + u'/') || folder == home)
        folder.replace(0, home.size(), u'~');
    constexpr qsizetype longest = 50;
    if (folder.size() > longest)
        folder = u'…' + folder.right(longest);
    return menuText(info.fileName() + QStringLiteral("   ") + folder);
}

} // namespace

RecentFiles::RecentFiles(QWidget* parent) : QMenu(tr("Open recent"), parent) {
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill); // another window may have opened some
    fill();
}

QStringList RecentFiles::paths() {
    QStringList paths = QSettings().value(recentKey).toStringList().mid(0, most);
    paths.removeAll(QString());
    return paths;
}

void RecentFiles::add(const QString& path) {
    QStringList now = paths();
    now.removeAll(path);
    now.prepend(path);
    changeKept(Kept::usualFile(), {{recentKey, now.mid(0, most)}});
}

void RecentFiles::remove(const QString& path) {
    QStringList now = paths();
    now.removeAll(path);
    changeKept(Kept::usualFile(), {{recentKey, now}});
}

void RecentFiles::fill() {
    clear();
    for (const QString& path : paths())
        addAction(placeText(path), this, [this, path] { emit chosen(path); });
    if (isEmpty())
        addAction(tr("No lessons yet"))->setEnabled(false);
}

} // namespace downhill
