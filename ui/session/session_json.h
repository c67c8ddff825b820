// A session as JSON: what a lesson file of version 2 holds.
#pragma once

#include "ui/session/session_state.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace downhill {

/// An object with `page` (the one that is looked at: `one-knob`, `two-knobs`, `network` or `learn`) and
/// `pages`, an object with what was set up on each:
///
/// - `one-knob`, `two-knobs`: `settings` (settings_json.h), `pins` (pin_json.h), `step` (of the playhead),
///   `speed` (steps a second), `logarithmic`, `rate_curve`, `from_here` (a change of the
///   rate is one from that step on), `pins_shown` (the open tab), `part` (of the map: `w1` and `w2`, each
///   from and to), and `predict` (prediction_json.h) while predicting first;
/// - `network`: `settings` (training_json.h), `step` (that it has come to), `pins`, `speed` (0: as fast as it
///   goes), `logarithmic`, `by_images`, `pins_shown`.
///
/// A list of scenes is a list of such objects, each with a `title` and a `note` beside `page` and `pages`.
/// Doubles read back to the same bits; those that JSON has not are texts (json_number.h).
QJsonObject toJson(const SessionState& session);

/// Reads such an object; what is missing keeps its default, a page that is missing stays as it is. What is
/// wrong comes back in one line that names where.
std::variant<SessionState, QString> sessionFromJson(const QJsonObject& object);

// What the readers of its parts share.

QJsonArray numbersToJson(const std::vector<double>& numbers);
/// Whether it is a list of so many numbers.
bool readNumbers(const QJsonObject& object, const char* key, std::size_t count, std::vector<double>& numbers);

/// A step of a training; what has gone on for longer than anybody waits is cut off at a billion.
QJsonValue stepToJson(std::uint64_t step);
QString readTrainingStep(const QJsonObject& object, std::uint64_t& step);

} // namespace downhill
