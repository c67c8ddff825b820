// How to learn, as JSON: what runs and trainings have in common in a lesson file.
#pragma once

#include "core/descent/hyperparameters.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace downhill {

/// Adds `rate` (a number), `rule` and `schedule` (texts as on the command line).
void addTo(QJsonObject& object, const Hyperparameters& hyper);

/// Adds `batch`: a number, or `all`.
void addBatchTo(QJsonObject& object, const Hyperparameters& hyper);

// Each leaves what is missing as it was, and answers with an empty text or one line on what is wrong.
QString readHyperparameters(const QJsonObject& object, Hyperparameters& hyper);
QString readBatch(const QJsonObject& object, Hyperparameters& hyper);

/// The first of the problems in one line of a bearable length; empty where there are none.
QString firstOf(const std::vector<SettingsProblem>& problems);

} // namespace downhill
