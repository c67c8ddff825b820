// Lessons of version 1: as they were written, and are still read.
#pragma once

#include "ui/lesson/settings_json.h"
#include "ui/lesson/training_json.h"
#include "ui/session/session_file.h"

#include <QJsonDocument>

namespace downhill {

template <class Settings>
QByteArray versionOne(const Settings& settings) {
    QJsonObject object = toJson(settings);
    object["downhill"] = 1;
    return QJsonDocument(object).toJson();
}

inline std::variant<Lesson, QString> readVersionOne(const QByteArray& bytes) {
    auto read = readLessonContent(bytes);
    if (auto* wrong = std::get_if<QString>(&read))
        return std::move(*wrong);
    const auto* lesson = std::get_if<Lesson>(&std::get<LessonContent>(read));
    return lesson ? std::variant<Lesson, QString>(*lesson) : QStringLiteral("not of version 1");
}

} // namespace downhill
