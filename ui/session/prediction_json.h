// What was said of a run before it was seen, as JSON.
#pragma once

#include "ui/predict/predictions.h"

#include <QJsonObject>
#include <QString>

namespace downhill {

/// An object with `revealed` (steps that are known; missing: all), `steps` (a list of objects with `step`,
/// `said`, and once it is revealed `truth` and `length`), `verdict`, `verdict_settled` and `tally`. Of
/// predictions that are on.
QJsonObject toJson(const Predictions::State& predictions);

/// Reads such an object of a run with so many knobs; predictions are on then. An empty text, or what is
/// wrong.
QString readPredictions(const QJsonObject& object, std::size_t knobs, Predictions::State& predictions);

} // namespace downhill
