// The phrases of a content file: read and checked.
#pragma once

#include <QJsonValue>
#include <QString>

#include <map>

namespace downhill {

/// By their ids. They may be missing; what is wrong comes in one line.
QString readPhrases(const QJsonValue& value, std::map<QString, QString>& phrases);

} // namespace downhill
