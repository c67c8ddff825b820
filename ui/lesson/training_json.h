// The settings of a training as JSON: what a lesson file holds.
#pragma once

#include "core/training/training_settings.h"

#include <QJsonObject>
#include <QString>

#include <variant>

namespace downhill {

/// An object with `digits` (`builtin`) or `images` and `labels` (the paths of two files), `hidden`, `output`,
/// `seed`, `rate`, `rule`, `schedule`, `batch` (a number, or `all`), `tolerance`, `steps` where there is a
/// last one, `knobs` where they come from a file (such a file's bytes in base64), and `changes` where there
/// were some on the way: a list of objects with `step`, `rate`, `rule`, `schedule` and `batch`.
QJsonObject toJson(const TrainingSettings& settings);

/// Whether such an object is about a training: it has `digits`, `images` or `labels`.
bool isTraining(const QJsonObject& object);

/// Reads such an object; what is missing keeps its default. `digits` may also be two paths with a comma in
/// between, as lessons had them before they had `images` and `labels`. Anything else than settings that can
/// be trained with is answered with one line that says what was found and what is allowed.
std::variant<TrainingSettings, QString> trainingFromJson(const QJsonObject& object);

} // namespace downhill
