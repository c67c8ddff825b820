#include "ui/lesson/lesson_file.h"

#include "ui/files/small_file.h"
#include "ui/lesson/settings_json.h"
#include "ui/lesson/training_json.h"
#include "ui/text/translated_text.h"

#include <QJsonDocument>

namespace downhill {

std::variant<Lesson, QString> lessonFromJson(const QJsonObject& object) {
    const auto asLesson = [](auto read) -> std::variant<Lesson, QString> {
        if (auto* wrong = std::get_if<QString>(&read))
            return std::move(*wrong);
        return Lesson(std::get<0>(std::move(read)));
    };
    return isTraining(object) ? asLesson(trainingFromJson(object)) : asLesson(settingsFromJson(object));
}

QByteArray lessonBytes(const Lesson& lesson) {
    QJsonObject object = std::visit([](const auto& settings) { return toJson(settings); }, lesson);
    object["downhill"] = 1;
    return QJsonDocument(object).toJson();
}

std::variant<Lesson, QString> readLesson(const QByteArray& bytes) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return LessonText::tr("not a lesson: %1 at character %2")
            .arg(error.error ? error.errorString() : LessonText::tr("no object"))
            .arg(error.offset);
    if (document["downhill"].toInt() != 1)
        return LessonText::tr("not a lesson this version reads: \"downhill\" must be 1");
    return lessonFromJson(document.object());
}

std::variant<Lesson, LessonFailure> readLessonFile(const QString& path) {
    using enum LessonFailure::Kind;
    const auto bytes = readSmallFile(path);
    if (const auto* failure = std::get_if<SmallFileFailure>(&bytes))
        return failure->readable
                   ? LessonFailure{notALesson, LessonText::tr("lesson '%1': %2").arg(path, failure->message)}
                   : LessonFailure{unreadable, LessonText::tr("lesson '%1' %2").arg(path, failure->message)};
    auto lesson = readLesson(std::get<QByteArray>(bytes));
    if (const auto* problem = std::get_if<QString>(&lesson))
        return LessonFailure{notALesson, LessonText::tr("lesson '%1': %2").arg(path, *problem)};
    return std::get<Lesson>(std::move(lesson));
}

} // namespace downhill
