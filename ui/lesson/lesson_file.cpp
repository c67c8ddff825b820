#include "ui/lesson/lesson_file.h"

#include "ui/lesson/settings_json.h"
#include "ui/lesson/training_json.h"

namespace downhill {

std::variant<Lesson, QString> lessonFromJson(const QJsonObject& object) {
    const auto asLesson = [](auto read) -> std::variant<Lesson, QString> {
        if (auto* wrong = std::get_if<QString>(&read))
            return std::move(*wrong);
        return Lesson(std::get<0>(std::move(read)));
    };
    return isTraining(object) ? asLesson(trainingFromJson(object)) : asLesson(settingsFromJson(object));
}

} // namespace downhill
