// Settings, as they become different.
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace downhill {

/// Puts values into a file of settings as QSettings has them (INI), which need not be there yet: it is
/// replaced in one go or stays as it is, and all else in it stays, whoever wrote that. An empty text, or in
/// one line what went wrong.
///
/// QSettings itself would leave an empty file on a disk that is full (Qt 6.4), and takes what it cannot read
/// for nothing.
QString changeKept(const QString& file, const QHash<QString, QVariant>& values);

} // namespace downhill
