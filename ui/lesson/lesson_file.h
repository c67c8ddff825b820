// Lesson files: what was chosen on a page, kept for the next class.
#pragma once

#include "core/descent/run_settings.h"
#include "core/training/training_settings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace downhill {

/// The page follows from it: one for as many knobs, or that of the network.
using Lesson = std::variant<RunSettings, TrainingSettings>;

/// Such an object as below, with or without its number of version; what is wrong with it in one line.
std::variant<Lesson, QString> lessonFromJson(const QJsonObject& object);

/// A JSON object as settings_json.h or training_json.h have it, with `"downhill": 1` in front. One with
/// `digits`, `images` or `labels` is about the network.
QByteArray lessonBytes(const Lesson& lesson);
/// Reads it, or says in one line what is wrong with it.
std::variant<Lesson, QString> readLesson(const QByteArray& bytes);

/// Why a lesson file was not read: in one line that names the file.
struct LessonFailure {
    enum class Kind { unreadable, notALesson } kind;
    QString message;
};
/// Reads at most 1 MiB.
std::variant<Lesson, LessonFailure> readLessonFile(const QString& path);

} // namespace downhill
