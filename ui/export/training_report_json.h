// What happened in a training, as JSON.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/training/training_run.h"

#include <QByteArray>

namespace downhill {

/// The keys of reportJson(), so that who reads one reads both, and those of a training:
///
/// - `cost` is `digits: cross-entropy` or `digits: squared-error`. There is no formula, so `slopes` is empty;
///   13,002 numbers are none for a report, so are `start` and the `w` of `final`, whose `cost` is that of the
///   images read in the last row. `lower_point` is null. `rate`, `rule`, `schedule` are those of the start.
/// - `digits` (`builtin`, or the files) and whether they are `synthetic`; `knobs`, `hidden`, `output`,
/// `seed`;
///   `batch`, as many images as the first step really read; `images_read` by all steps; `held_out_cost` and
///   `held_out_accuracy` (0 to 1) as they were measured last, by a training that ended: in its end.
///
/// Indented, ending in LF.
QByteArray trainingReportJson(const TrainingRun& training, const Diagnosis& diagnosis);

} // namespace downhill
