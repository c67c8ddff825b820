// Which costs and steps a loss curve shows.
#pragma once

#include "core/descent/run_curve.h"

#include <optional>
#include <span>
#include <vector>

namespace downhill {

/// The frame of a loss curve that shows several runs. All ends are finite, from < to or from = to.
struct LossView {
    std::size_t lastStep = 0;
    double costFrom = 0, costTo = 1; ///< on a log axis both > 0
    /// For each run, the first step whose cost is above or below the picture, or is not finite.
    std::vector<std::optional<std::size_t>> leftAt;
    std::size_t notOnLog = 0; ///< on a log axis: how many finite costs of the first run are 0 or below
    bool nothing = false;     ///< no cost of any run can be shown
};

/// The first is the current run; the others are pinned. `floor`, where it is known, is the lowest cost
/// within reach of the current run and stays in view, so that a run which hardly moves also looks like it.
///
/// A run that explodes is followed only as far as the others, and its own first steps, remain readable: on a
/// linear axis to 20 times the height of the start above the floor; on a log axis, where it is not alone, to
/// four decades above the highest start.
LossView lossViewFor(std::span<const RunCurve> curves, std::optional<double> floor, bool logarithmic);

} // namespace downhill
