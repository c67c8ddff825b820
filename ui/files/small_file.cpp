#include "ui/files/small_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace downhill {

namespace {

/// A pipe is not waited for.
bool openOrdinary(QFile& file, const QString& path) {
    if (path.startsWith(u':')) // in the program itself
        return file.open(QIODevice::ReadOnly);
    const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    return opened >= 0 && file.open(opened, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

} // namespace

std::variant<QByteArray, SmallFileFailure> readSmallFile(const QString& path, qint64 most) {
    const auto unreadable = [](const QString& why) {
        return SmallFileFailure{false,
                                QCoreApplication::translate("SmallFile", "cannot be read: %1").arg(why)};
    };
    QFile file(path);
    if (!openOrdinary(file, path)) {
        const int error = errno;
        return unreadable(path.startsWith(u':') ? file.errorString() : qt_error_string(error));
    }
    if (struct stat about{}; file.handle() >= 0 && fstat(file.handle(), &about) == 0) {
        if (S_ISFIFO(about.st_mode) || S_ISSOCK(about.st_mode))
            return unreadable(QCoreApplication::translate("SmallFile", "it is not a file"));
        if (S_ISDIR(about.st_mode))
            return unreadable(qt_error_string(EISDIR));
    }
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (bytes.size() > most)
        return SmallFileFailure{
            true, QCoreApplication::translate("SmallFile", "larger than %1 MiB").arg(most >> 20)};
    return bytes;
}

} // namespace downhill
