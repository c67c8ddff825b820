// The settings of a run as JSON: what a lesson file holds, and what the worked runs are kept in.
#pragma once

#include "core/descent/run_settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <span>
#include <variant>

namespace downhill {

/// A list of objects with `step` and `rate`.
QJsonArray toJson(std::span<const RateChange> changes);

/// An object with a number for each letter.
QJsonObject toJson(const Constants& constants);

/// An object with `cost`, `let` (its constants as above, where it has some), `data`
/// (see data_json.h, where there are some), `standardise` (true, where it is), `batch` and `seed`
/// (where not all rows are read), `start` (a list), `rate`,
/// `rule` and `schedule` (texts as on the command line), `rate_changes` (a list, see above), `steps` and
/// `tolerance`.
QJsonObject toJson(const RunSettings& settings);

/// Reads such an object; what is missing keeps its default. Anything else than settings that can run is
/// answered with one line that says what was found and what is allowed.
std::variant<RunSettings, QString> settingsFromJson(const QJsonObject& object);

} // namespace downhill
