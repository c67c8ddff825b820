// Pinned runs and trainings as JSON: what they were made of. They are run again where they are read.
#pragma once

#include "ui/session/session_state.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace downhill {

// A list of objects with `name`, `look`, `shown` and `settings`; of a training also `step`.
QJsonArray toJson(const std::vector<PinList::Pin>& runs);
QJsonArray toJson(const std::vector<TrainingPin>& trainings);

// An empty text, or what is wrong. At most mostPins, each with a look of its own; runs of so many knobs.
QString readPins(const QJsonArray& list, std::size_t knobs, std::vector<PinList::Pin>& runs);
QString readPins(const QJsonArray& list, std::vector<TrainingPin>& trainings);

/// As files have it.
TrainingPin trainingPinOf(const PinList::Pin& pin);

} // namespace downhill
