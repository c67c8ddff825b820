// Files that a person hands over: read whole, but never more than such a file can sensibly hold.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace downhill {

struct SmallFileFailure {
    bool readable;   ///< then it is too large
    QString message; ///< `cannot be read: No such file or directory`, `larger than 1 MiB`; without the name
};

/// The bytes of a file of at most so many, a whole number of MiB. No more than that is read; a pipe, which
/// would be waited for, is refused at once.
std::variant<QByteArray, SmallFileFailure> readSmallFile(const QString& path, qint64 most = 1 << 20);

} // namespace downhill
