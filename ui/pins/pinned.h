// A run or a training that is kept to compare with.
#pragma once

#include "core/training/training_run.h"
#include "ui/charts/plot/pinned_line.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace downhill {

/// What was run, and what a chart shows of it.
struct PinnedRun {
    std::shared_ptr<const Formula> cost;
    RunSettings settings;
    std::optional<RunCurve> curve = {}; ///< none until it has been run
};
/// Whether they are of the same settings and, as far as both were run, came to the same step: all else
/// follows.
bool operator==(const PinnedRun& a, const PinnedRun& b);
using Pinned = std::variant<PinnedRun, std::shared_ptr<const TrainingRun>>;
/// The same for trainings: of the same settings, and at the same step.
bool isSame(const Pinned& a, const Pinned& b);
/// Whether a pinned run went down that cost.
std::function<bool(const Pinned&)> isRunOf(std::shared_ptr<const Formula> cost);
/// What is kept of it in a list. Of a training that is all but the places to go back to: a pinned one is
/// looked at and taken up from its start, and they take more memory than all of its rows.
Pinned asKept(Pinned what);

} // namespace downhill
