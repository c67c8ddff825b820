#include "ui/session/scene_json.h"

#include "ui/files/json_reading.h"
#include "ui/session/session_json.h"
#include "ui/stage/stage_state.h"
#include "ui/text/translated_text.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {

namespace {

constexpr std::array<std::pair<const char*, SceneQuestion::Kind>, 2> questions{
    {{"predict", SceneQuestion::Kind::predict}, {"line", SceneQuestion::Kind::line}}};

const char* nameOf(PagePart part) {
    return std::ranges::find_if(partNames, [&](const auto& row) { return row.second == part; })->first;
}

template <class Rows>
auto rowNamed(Rows&& rows, const QString& name) {
    return std::ranges::find_if(rows, [&](const auto& row) { return name == QLatin1String(row.first); });
}

QJsonArray namesOf(const Scene& scene, PartAccess access) {
    QJsonArray names;
    for (const auto& [part, how] : scene.access)
        if (how == access)
            names.append(QLatin1String(nameOf(part)));
    return names;
}

QJsonObject toJson(const Scene& scene) {
    QJsonObject object = toJson(scene.session);
    if (object["pages"].toObject().isEmpty())
        object.remove(QLatin1String("pages"));
    const auto set = [&](const char* key, const QJsonValue& value, bool there) {
        if (there)
            object[QLatin1String(key)] = value;
    };
    object["title"] = scene.title;
    set("note", scene.note, !scene.note.isEmpty());
    set("play_to", static_cast<qint64>(scene.playTo), scene.playTo > 0);
    QJsonArray pictures;
    for (const StagePicture picture : scene.pictures)
        pictures.append(QLatin1String(nameOf(picture)));
    set("pictures", pictures, !pictures.isEmpty());
    if (scene.at)
        object["at"] = QLatin1String(nameOf(*scene.at));
    for (const auto& [key, access] :
         {std::pair{"locked", PartAccess::locked}, std::pair{"hidden", PartAccess::hidden}}) {
        const QJsonArray names = namesOf(scene, access);
        set(key, names, !names.isEmpty());
    }
    const auto kind =
        std::ranges::find(questions, scene.question.kind, [](const auto& row) { return row.second; });
    set("ask", kind == questions.end() ? QString() : QLatin1String(kind->first), kind != questions.end());
    set("question", scene.question.words, !scene.question.words.isEmpty());
    set("answer", scene.question.answer, !scene.question.answer.isEmpty());
    return object;
}

bool isOneLine(const QString& text) {
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

bool isText(const QString& text) {
    QString line = text;
    return isOneLine(line.remove(u'\n').remove(u'\t'));
}

QString readBounded(const QJsonObject& object, const char* key, int longest, bool oneLine, QString& text) {
    if (const QString wrong = readText(object, key, text); !wrong.isEmpty())
        return wrong;
    if (text.size() > longest || !(oneLine ? isOneLine(text) : isText(text)))
        return LessonText::tr(
                   oneLine ? QT_TRANSLATE_NOOP("Lesson", "\"%1\" must be one line of at most %L2 characters")
                           : QT_TRANSLATE_NOOP("Lesson", "\"%1\" must be a text of at most %L2 characters"))
            .arg(QLatin1String(key))
            .arg(longest);
    return {};
}

/// `each` says whether it knows the name.
template <class Each>
QString readNames(const QJsonObject& object, const char* key, const char* allowed, const Each& each) {
    QJsonArray names;
    if (const QString wrong = readList(object, key, names); !wrong.isEmpty())
        return wrong;
    for (const auto& name : std::as_const(names))
        if (!name.isString() || !each(name.toString()))
            return wrongType(key, allowed);
    return {};
}

QString readPictures(const QJsonObject& object, Scene& scene) {
    const QString wrong =
        readNames(object, "pictures", "a list of names of pictures", [&](const QString& name) {
            const auto row = std::ranges::find_if(
                stagePictures(), [&](const StagePictureRow& one) { return name == QLatin1String(one.name); });
            if (row == stagePictures().end() ||
                std::ranges::find(scene.pictures, row->picture) != scene.pictures.end())
                return false;
            scene.pictures.push_back(row->picture);
            return true;
        });
    return wrong.isEmpty() && scene.pictures.size() > StageState::mostPictures
               ? wrongType("pictures", "a list of at most three pictures")
               : wrong;
}

QString readAccess(const QJsonObject& object, const char* key, PartAccess access, Scene& scene) {
    return readNames(
        object, key, "a list of names of parts of the page, each in one list", [&](const QString& name) {
            const auto row = rowNamed(partNames, name);
            return row != std::end(partNames) && scene.access.try_emplace(row->second, access).second;
        });
}

QString readAt(const QJsonObject& object, std::optional<PagePart>& at) {
    QString name;
    if (const QString wrong = readText(object, "at", name); !wrong.isEmpty() || name.isNull())
        return wrong;
    const auto row = rowNamed(partNames, name);
    if (row == std::end(partNames))
        return wrongType("at", "the name of a part of the page");
    at = row->second;
    return {};
}

QString readQuestion(const QJsonObject& object, SceneQuestion& question) {
    QString ask;
    for (const QString& wrong :
         {readText(object, "ask", ask),
          readBounded(object, "question", SceneQuestion::longestWords, false, question.words),
          readBounded(object, "answer", SceneQuestion::longestAnswer, true, question.answer)})
        if (!wrong.isEmpty())
            return wrong;
    if (ask.isNull())
        return {};
    const auto row = rowNamed(questions, ask);
    if (row == questions.end())
        return wrongType("ask", "predict or line");
    question.kind = row->second;
    return {};
}

QString readScene(const QJsonObject& object, Scene& scene) {
    for (const QString& wrong :
         {readBounded(object, "title", Scene::longestTitle, true, scene.title),
          readBounded(object, "note", Scene::longestNote, false, scene.note),
          readCount(object, "play_to", scene.playTo), readPictures(object, scene), readAt(object, scene.at),
          readAccess(object, "locked", PartAccess::locked, scene),
          readAccess(object, "hidden", PartAccess::hidden, scene), readQuestion(object, scene.question)})
        if (!wrong.isEmpty())
            return wrong;
    if (scene.title.isEmpty())
        return LessonText::tr("\"title\" is missing");
    auto session = sessionFromJson(object);
    if (auto* wrong = std::get_if<QString>(&session))
        return std::move(*wrong);
    scene.session = std::get<SessionState>(std::move(session));
    return {};
}

} // namespace

QJsonArray toJson(const std::vector<Scene>& scenes) {
    QJsonArray list;
    for (const Scene& scene : scenes)
        list.append(toJson(scene));
    return list;
}

QString readScenes(const QJsonArray& list, std::vector<Scene>& scenes) {
    if (static_cast<std::size_t>(list.size()) > LessonState::mostScenes)
        return LessonText::tr("%L1 scenes; allowed are at most %2")
            .arg(list.size())
            .arg(LessonState::mostScenes);
    for (const auto& value : list) {
        Scene scene;
        const QString wrong =
            value.isObject() ? readScene(value.toObject(), scene) : LessonText::tr("must be an object");
        if (!wrong.isEmpty())
            return LessonText::tr("scene %1: %2").arg(scenes.size() + 1).arg(wrong);
        scenes.push_back(std::move(scene));
    }
    return {};
}

} // namespace downhill
