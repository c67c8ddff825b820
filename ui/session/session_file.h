// Lesson files of both versions: read, and written as version 2.
#pragma once

#include "ui/lesson/lesson_file.h"
#include "ui/session/scene.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace downhill {

/// Version 1 holds the settings of one page, version 2 all of the window, and scenes.
using LessonContent = std::variant<Lesson, LessonState>;

/// The object of session_json.h with `"downhill": 2`, and with `scenes` (scene_json.h) where there are some.
QByteArray lessonBytes(const LessonState& lesson);
/// That object, for whoever adds to it; and what is read of one, which says itself what is wrong.
QJsonObject toJson(const LessonState& lesson);
std::variant<LessonState, QString> lessonStateFromJson(const QJsonObject& object);

/// What is wrong comes back in one line.
std::variant<LessonContent, QString> readLessonContent(const QByteArray& bytes);

/// Why a lesson file was not read: in one line that names the file.
struct LessonFailure {
    enum class Kind { unreadable, notALesson } kind;
    QString message;
};
/// Reads at most 16 MiB: knobs to start from take 70 kB each.
std::variant<LessonContent, LessonFailure> readLessonContentFile(const QString& path);

/// What is run of it where there is no window: what is on the page that is looked at, or else on the first
/// one that is there; nothing where there is none.
std::optional<Lesson> lessonOf(const SessionState& session);

} // namespace downhill
