#include "ui/session/session_file.h"

#include "ui/files/json_reading.h"
#include "ui/files/small_file.h"
#include "ui/session/scene_json.h"
#include "ui/session/session_json.h"
#include "ui/text/translated_text.h"

#include <QJsonDocument>

#include <utility>

namespace downhill {

namespace {

template <class Read>
std::variant<LessonContent, QString> asContent(Read read) {
    if (auto* wrong = std::get_if<QString>(&read))
        return std::move(*wrong);
    return LessonContent(std::get<0>(std::move(read)));
}

} // namespace

QJsonObject toJson(const LessonState& lesson) {
    QJsonObject object = toJson(lesson.session);
    object["downhill"] = 2;
    if (!lesson.scenes.empty())
        object["scenes"] = toJson(lesson.scenes);
    return object;
}

std::variant<LessonState, QString> lessonStateFromJson(const QJsonObject& object) {
    LessonState lesson;
    auto session = sessionFromJson(object);
    if (auto* wrong = std::get_if<QString>(&session))
        return std::move(*wrong);
    lesson.session = std::get<SessionState>(std::move(session));
    QJsonArray scenes;
    if (QString wrong = readList(object, "scenes", scenes); !wrong.isEmpty())
        return wrong;
    if (QString wrong = readScenes(scenes, lesson.scenes); !wrong.isEmpty())
        return wrong;
    return lesson;
}

QByteArray lessonBytes(const LessonState& lesson) { return QJsonDocument(toJson(lesson)).toJson(); }

std::variant<LessonContent, QString> readLessonContent(const QByteArray& bytes) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return LessonText::tr("not a lesson: %1 at character %2")
            .arg(error.error ? error.errorString() : LessonText::tr("no object"))
            .arg(error.offset);
    const QJsonObject object = document.object();
    const QJsonValue version = object["downhill"];
    if (version.toInt() == 1)
        return asContent(lessonFromJson(object));
    if (version.toInt() == 2)
        return asContent(lessonStateFromJson(object));
    if (version.toDouble() > 2)
        return LessonText::tr("a lesson of a newer version: \"downhill\" must be 1 or 2");
    return LessonText::tr("not a lesson this version reads: \"downhill\" must be 1 or 2");
}

std::variant<LessonContent, LessonFailure> readLessonContentFile(const QString& path) {
    using enum LessonFailure::Kind;
    constexpr qint64 most = 16 << 20;
    const auto bytes = readSmallFile(path, most);
    if (const auto* failure = std::get_if<SmallFileFailure>(&bytes))
        return failure->readable
                   ? LessonFailure{notALesson, LessonText::tr("lesson '%1': %2").arg(path, failure->message)}
                   : LessonFailure{unreadable, LessonText::tr("lesson '%1' %2").arg(path, failure->message)};
    auto content = readLessonContent(std::get<QByteArray>(bytes));
    if (const auto* problem = std::get_if<QString>(&content))
        return LessonFailure{notALesson, LessonText::tr("lesson '%1': %2").arg(path, *problem)};
    return std::get<LessonContent>(std::move(content));
}

std::optional<Lesson> lessonOf(const SessionState& session) {
    const auto training = [&]() -> Lesson { return session.network->page.settings; };
    switch (session.page) {
    case PageName::network:
        if (session.network)
            return training();
        break;
    case PageName::twoKnobs:
        if (session.twoKnobs)
            return session.twoKnobs->settings;
        break;
    case PageName::oneKnob:
    case PageName::learn:
        break;
    }
    if (session.oneKnob)
        return session.oneKnob->settings;
    if (session.twoKnobs)
        return session.twoKnobs->settings;
    return session.network ? std::optional(training()) : std::nullopt;
}

} // namespace downhill
