// The rows that a cost speaks of, in a lesson.
#pragma once

#include "core/data/data.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace downhill {

/// A file of a lesson holds at most so many numbers of a table.
inline constexpr std::size_t mostKeptNumbers = 20'000;

/// The names of the built-in sets, for a list of what is allowed.
QStringList dataNames();

/// The name of a built-in set; else an object with `name` and `columns`, a list of objects with `letter`,
/// `title` and `values`. Of more than mostKeptNumbers only `name` and `rows`, which does not read back.
QJsonValue toJson(const Data& data);

/// Reads that; nothing at all leaves the data as they are. An empty text, or what is wrong in one line.
QString readData(const QJsonValue& json, Data& data);

} // namespace downhill
