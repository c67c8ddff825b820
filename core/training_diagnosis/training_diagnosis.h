// What a teacher says on seeing the loss curve of a training.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/training/training_run.h"

#include <stop_token>

namespace downhill {

/// The verdict on what a training has come to, be it at its end, paused or going on; see TrainingReading. By
/// the same rules as that of any other run, with its headline, numbers and advice. `factor` is NaN, and there
/// is no lower point. No rate is tried. About a millisecond, however long the training is.
Diagnosis diagnose(const TrainingRun& training);

/// The same with the cure tried out: see suggestedRateFor(). When `stop` is requested, it returns within a
/// few milliseconds, without a suggestion.
Diagnosis diagnoseWithCure(const TrainingRun& training, const std::stop_token& stop);

} // namespace downhill
