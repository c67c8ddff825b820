#include "ui/kept/kept_change.h"

#include "ui/kept/dead_lock.h"
#include "ui/kept/on_disk.h"
#include "ui/text/system_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cerrno>
#include <optional>

namespace downhill {

namespace {

using Values = QHash<QString, QVariant>;

/// None, and `problem` says why, where not all of it could be read.
std::optional<QByteArray> readWhole(const QString& path, QString& problem) {
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    QByteArray bytes;
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    problem = file.error() == QFileDevice::NoError ? QCoreApplication::translate("Kept", "it is not a file")
                                                   : file.errorString();
    return {};
}

bool put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// The text of the settings with these in them. QSettings works on copies elsewhere, and what it wrote is
/// read back before it is trusted.
std::optional<QByteArray> withValues(const QByteArray& before, const Values& values, QString& problem) {
    const QTemporaryDir aside;
    const QString one = aside.filePath(QStringLiteral("one")),
                  other = aside.filePath(QStringLiteral("other"));
    problem = QCoreApplication::translate("Kept", "there is no room in %1").arg(QDir::tempPath());
    if (!aside.isValid() || !put(one, before))
        return {};
    qsizetype wanted = 0;
    {
        QSettings settings(one, QSettings::IniFormat);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            settings.setValue(value.key(), *value);
        wanted = settings.allKeys().size();
        settings.sync();
        if (settings.status() != QSettings::NoError)
            return {};
    }
    QString unread;
    const auto bytes = readWhole(one, unread);
    if (!bytes || !bytes->endsWith('\n') || !QFile::copy(one, other))
        return {};
    const bool hasAll = QSettings(other, QSettings::IniFormat).allKeys().size() == wanted;
    return hasAll ? bytes : std::nullopt;
}

QString replace(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (file.write(bytes) != bytes.size() || !file.flush())
        return errno != 0 ? systemErrorText(errno) : file.errorString();
    // all of this before it is put in place
    const QString problem = problemOnDisk(file.handle());
    return problem.isEmpty() ? problemOfCommit(file) : problem;
}

QString problemOfChanging(const QString& path, const Values& values) {
    QDir().mkpath(QFileInfo(path).path());
    removeDeadLock(path + QStringLiteral(".lock"));
    // the same that QSettings has: other programs' windows
    QLockFile lock(path + QStringLiteral(".lock"));
    constexpr int patience = 10'000; // milliseconds
    errno = 0;
    if (!lock.tryLock(patience))
        return lock.error() == QLockFile::LockFailedError
                   ? QCoreApplication::translate("Kept", "another program has it")
                   : systemErrorText(errno);
    QString problem;
    const auto before = readWhole(path, problem);
    if (!before)
        return problem;
    const auto now = withValues(*before, values, problem);
    if (!now)
        return problem;
    return *now == *before ? QString() : replace(path, *now);
}

} // namespace

QString changeKept(const QString& file, const Values& values) {
    const QString problem = problemOfChanging(file, values);
    return problem.isEmpty() ? QString()
                             : QCoreApplication::translate("Kept", "%1 cannot be written: %2")
                                   .arg(QDir::toNativeSeparators(file), problem);
}

} // namespace downhill
