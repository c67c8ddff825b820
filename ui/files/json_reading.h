// Values out of a JSON object, each refused in one line where it is of the wrong kind.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace downhill {

/// `"rate" must be a number`
QString wrongType(const char* key, const char* allowed);

// Each leaves the target as it was where the key is missing, and answers with an empty text or what is wrong.
QString readNumber(const QJsonObject& object, const char* key, double& number);
QString readText(const QJsonObject& object, const char* key, QString& text);
QString readCount(const QJsonObject& object, const char* key, std::uint64_t& count); ///< whole, up to 2⁵³
QString readFlag(const QJsonObject& object, const char* key, bool& flag);
QString readObject(const QJsonObject& object, const char* key, QJsonObject& inner);
QString readList(const QJsonObject& object, const char* key, QJsonArray& list);

} // namespace downhill
