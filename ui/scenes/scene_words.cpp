#include "ui/scenes/scene_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace downhill {

QString questionOf(const Scene& scene) {
    if (!scene.question.words.isEmpty() && scene.question.kind != SceneQuestion::Kind::none)
        return scene.question.words;
    switch (scene.question.kind) {
    case SceneQuestion::Kind::none:
        break;
    case SceneQuestion::Kind::predict:
        return QCoreApplication::translate("Scenes", "Say first what the run will do, and then reveal it.");
    case SceneQuestion::Kind::line:
        return QCoreApplication::translate("Scenes", "What do you say to it?");
    }
    return {};
}

QString answerFrom(QString text) {
    std::ranges::replace_if(
        text,
        [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                   c == QChar::ParagraphSeparator;
        },
        u' ');
    return text.left(SceneQuestion::longestAnswer);
}

} // namespace downhill
