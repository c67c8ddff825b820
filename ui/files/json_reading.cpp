#include "ui/files/json_reading.h"

#include <QCoreApplication>

#include <cmath>

namespace downhill {

QString wrongType(const char* key, const char* allowed) {
    return QCoreApplication::translate("Lesson", "\"%1\" must be %2")
        .arg(QLatin1String(key), QLatin1String(allowed));
}

QString readNumber(const QJsonObject& object, const char* key, double& number) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isDouble())
        number = value.toDouble();
    else if (!value.isUndefined())
        return wrongType(key, "a number");
    return {};
}

QString readText(const QJsonObject& object, const char* key, QString& text) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isString())
        text = value.toString();
    else if (!value.isUndefined())
        return wrongType(key, "a text");
    return {};
}

QString readCount(const QJsonObject& object, const char* key, std::uint64_t& count) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return {};
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= 0x1p53 && std::floor(number) == number))
        return wrongType(key, "a whole number");
    count = static_cast<std::uint64_t>(number);
    return {};
}

QString readFlag(const QJsonObject& object, const char* key, bool& flag) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isBool())
        flag = value.toBool();
    else if (!value.isUndefined())
        return wrongType(key, "true or false");
    return {};
}

QString readObject(const QJsonObject& object, const char* key, QJsonObject& inner) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isObject())
        inner = value.toObject();
    else if (!value.isUndefined())
        return wrongType(key, "an object");
    return {};
}

QString readList(const QJsonObject& object, const char* key, QJsonArray& list) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isArray())
        list = value.toArray();
    else if (!value.isUndefined())
        return wrongType(key, "a list");
    return {};
}

} // namespace downhill
