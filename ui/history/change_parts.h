// The pieces that the name of a change is made of.
#pragma once

#include "core/descent/hyperparameters.h"
#include "ui/pins/pin_list.h"

#include <QStringList>

namespace downhill {

struct RunPageState;
struct TrainingPageState;

/// One entry a difference, what weighs most first.
QStringList differencesOf(const RunPageState& before, const RunPageState& after);
QStringList differencesOf(const TrainingPageState& before, const TrainingPageState& after);

/// What both kinds of page have; `batch` is what so many of are read each step, as `rows each step`.
QStringList hyperDifferences(const Hyperparameters& before, const Hyperparameters& after,
                             const QString& batch);
QStringList pinDifferences(const std::vector<PinList::Pin>& before, const std::vector<PinList::Pin>& after);
QString fromTo(const QString& what, const QString& before, const QString& after); ///< `steps 20 → 100`

} // namespace downhill
