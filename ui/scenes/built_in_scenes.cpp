#include "ui/scenes/built_in_scenes.h"

#include "ui/language/translated_resource.h"
#include "ui/session/session_file.h"

#include <map>
#include <utility>

namespace downhill {

namespace {

std::vector<Scene> readScenes(const QString& path) {
    auto read = readLessonContentFile(path);
    if (const auto* failure = std::get_if<LessonFailure>(&read)) {
        qWarning("%s", qPrintable(failure->message));
        return {};
    }
    auto* lesson = std::get_if<LessonState>(&std::get<LessonContent>(read));
    if (!lesson || lesson->scenes.empty()) {
        qWarning("%s has no scenes", qPrintable(path));
        return {};
    }
    return std::move(lesson->scenes);
}

} // namespace

const std::vector<Scene>& builtInScenes(const QString& name) {
    static std::map<QString, std::vector<Scene>> all;
    const QString path = translatedResource(QStringLiteral(":/scenes/%1.downhill").arg(name));
    const auto known = all.find(path);
    return known != all.end() ? known->second : all[path] = readScenes(path);
}

} // namespace downhill
