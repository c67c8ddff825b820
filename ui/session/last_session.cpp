#include "ui/session/last_session.h"

#include "ui/files/json_reading.h"
#include "ui/kept/dead_lock.h"
#include "ui/session/session_file.h"
#include "ui/text/translated_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <utility>
#include <vector>

namespace downhill {

namespace {

/// The newest first, at the end those that are not there.
QStringList placesOf(const QString& folder) {
    QStringList paths;
    for (int place = 1; place <= SessionPlace::most; ++place)
        paths += QDir(folder).filePath(QStringLiteral("session-%1.downhill").arg(place));
    std::ranges::stable_sort(paths, std::ranges::greater(), [](const QString& path) {
        const QFileInfo info(path);
        return info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
    });
    return paths;
}

} // namespace

QByteArray bytesOf(const LastSession& last) {
    QJsonObject object = toJson(last.lesson);
    if (!last.file.isEmpty())
        object["file"] = last.file;
    object["changed"] = last.changed;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::variant<LastSession, QString> readLastSession(const QByteArray& bytes) {
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error)
        return LessonText::tr("%1 at character %2").arg(error.errorString()).arg(error.offset);
    if (object["downhill"].toInt() != 2)
        return wrongType("downhill", "2");
    LastSession last;
    for (const QString& wrong :
         {readText(object, "file", last.file), readFlag(object, "changed", last.changed)})
        if (!wrong.isEmpty())
            return wrong;
    auto lesson = lessonStateFromJson(object);
    if (auto* wrong = std::get_if<QString>(&lesson))
        return std::move(*wrong);
    last.lesson = std::get<LessonState>(std::move(lesson));
    return last;
}

QString SessionPlace::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sessions");
}

QStringList SessionPlace::earlier(const QString& folder) {
    QStringList earlier;
    for (const QString& path : placesOf(folder))
        if (QFileInfo::exists(path) && !SessionPlace(path).path().isEmpty())
            earlier += path;
    return earlier;
}

SessionPlace::SessionPlace(const QString& folder, Wanted wanted) {
    if (!QDir().mkpath(folder))
        return;
    QStringList paths = placesOf(folder);
    if (wanted == Wanted::empty) { // those that are not there, in their order, and then from the oldest on
        const auto empty =
            std::ranges::find_if(paths, [](const QString& path) { return !QFileInfo::exists(path); });
        std::reverse(paths.begin(), empty);
        std::rotate(paths.begin(), empty, paths.end());
    }
    for (const QString& path : paths)
        if (take(path))
            return;
}

bool SessionPlace::take(const QString& path) {
    removeDeadLock(path + QStringLiteral(".lock"));
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only that of a program that is not there any more
    if (!lock->tryLock(0))
        return false;
    path_ = path;
    lock_ = std::move(lock);
    // what a program that was killed was about to write
    const QFileInfo info(path);
    for (const QString& half :
         info.dir().entryList({info.fileName() + QStringLiteral(".??????")}, QDir::Files))
        info.dir().remove(half);
    return true;
}

bool SessionPlace::beginShowing() const {
    if (QFileInfo::exists(mark()))
        return false;
    QFile file(mark());
    file.open(QIODevice::WriteOnly); // where it cannot be noted all goes on as ever
    return true;
}

void SessionPlace::endShowing() const { QFile::remove(mark()); }

QString SessionPlace::setAside() const {
    const QFileInfo info(path_);
    const QString aside = info.dir().filePath(info.completeBaseName() + QStringLiteral("-broken.downhill"));
    QFile::remove(aside);
    return QFile::rename(path_, aside) ? aside : QString();
}

} // namespace downhill
