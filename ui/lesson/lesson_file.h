// What was chosen on a page, as lesson files of version 1 hold it.
#pragma once

#include "core/descent/run_settings.h"
#include "core/training/training_settings.h"

#include <QJsonObject>
#include <QString>

#include <variant>

namespace downhill {

/// The page follows from it: one for as many knobs, or that of the network.
using Lesson = std::variant<RunSettings, TrainingSettings>;

/// An object as settings_json.h or training_json.h have it; one with `digits`, `images` or `labels` is about
/// the network. What is wrong with it comes back in one line.
std::variant<Lesson, QString> lessonFromJson(const QJsonObject& object);

} // namespace downhill
