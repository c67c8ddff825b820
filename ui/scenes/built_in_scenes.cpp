#include "ui/scenes/built_in_scenes.h"

#include "ui/session/session_file.h"

#include <QCoreApplication>

#include <map>
#include <utility>

namespace downhill {

namespace {

QString translated(const QString& text) {
    return text.isEmpty() ? text : QCoreApplication::translate("Scenes", text.toUtf8().constData());
}

std::vector<Scene> readScenes(const QString& name) {
    auto read = readLessonContentFile(QStringLiteral(":/scenes/%1.downhill").arg(name));
    if (const auto* failure = std::get_if<LessonFailure>(&read)) {
        qWarning("%s", qPrintable(failure->message));
        return {};
    }
    auto* lesson = std::get_if<LessonState>(&std::get<LessonContent>(read));
    if (!lesson || lesson->scenes.empty()) {
        qWarning("%s has no scenes", qPrintable(name));
        return {};
    }
    for (Scene& scene : lesson->scenes) {
        scene.title = translated(scene.title);
        scene.note = translated(scene.note);
    }
    return std::move(lesson->scenes);
}

} // namespace

const std::vector<Scene>& builtInScenes(const QString& name) {
    static std::map<QString, std::vector<Scene>> all;
    const auto known = all.find(name);
    return known != all.end() ? known->second : all[name] = readScenes(name);
}

} // namespace downhill
