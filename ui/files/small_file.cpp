#include "ui/files/small_file.h"

#include <QCoreApplication>
#include <QFile>

namespace downhill {

std::variant<QByteArray, SmallFileFailure> readSmallFile(const QString& path, qint64 most) {
    const auto unreadable = [](const QFile& file) {
        return SmallFileFailure{
            false, QCoreApplication::translate("SmallFile", "cannot be read: %1").arg(file.errorString())};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (bytes.size() > most)
        return SmallFileFailure{
            true, QCoreApplication::translate("SmallFile", "larger than %1 MiB").arg(most >> 20)};
    return bytes;
}

} // namespace downhill
