// Which costs a training's loss curve shows, and what its other axis counts.
#pragma once

#include "core/training/training_run.h"
#include "ui/charts/training/cost_columns.h"

#include <optional>
#include <vector>

namespace downhill {

/// What stands below a training's curves.
enum class Effort {
    steps,
    images ///< read by the steps so far: what a step costs depends on its batch
};

/// How far along that axis a training is at a step.
double effortAt(const TrainingRun& training, std::uint64_t step, Effort effort);
/// The step that is nearest to such a place.
std::uint64_t stepAt(const TrainingRun& training, double effort, Effort kind);

/// The rows of a training in so many columns of equal width on the axis `effort`: where the batch was changed
/// on the way, a column of images is not one of steps.
std::vector<CostColumn> columnsOf(const TrainingRun& training, const CostColumns& costs, Effort effort,
                                  std::size_t count);

/// A round number that is not below `last`, so that the picture stands still for a while as a training goes
/// on.
double roomFor(double last);

/// Both finite, costFrom < costTo; on a log axis both > 0.
struct CostRange {
    double from = 0, to = 1;
};

/// What stays in view: the costs held out, and the batches' costs as far as they are the rule; a single batch
/// that is an outlier may reach beyond. A training that explodes is followed up to 20 times the cost of the
/// start. `columns` are those of the training that is looked at; `others` are trainings beside it.
CostRange costRangeOf(const TrainingRun& training, const std::vector<CostColumn>& columns,
                      const std::vector<std::shared_ptr<const TrainingRun>>& others, bool logarithmic);

} // namespace downhill
