// What can be read off the recorded steps of a training, before any verdict.
#pragma once

#include "core/training/training_run.h"
#include "core/verdict/reading.h"

#include <cstdint>
#include <limits>

namespace downhill {

/// A Reading of a training, for the same verdict as of any other run, and the numbers behind it.
///
/// The minimum of this cost is unknown, its noise does not decay, and the knobs of most steps are not
/// recorded. So a Reading is made of smoothed costs, of the knobs at the checkpoints, and of the cost of
/// guessing (guessingCost()). After a change of the hyperparameters only the rows since then count, and the
/// cost that they began with.
///
///     stationary   the gradient is exactly zero, from the start on
///     notFinite    a value stopped being finite
///     stillRising  the smoothed cost ended above its start and was rising to the end; or it rose far above,
///                  to twice its start and more than guessing costs. Sigmoids and tanh have bounds, so that
///                  even a network that exploded only costs so much, and stays there.
///     reversing    read off the cost itself where each step reads all images and yet every eighth step makes
///                  it rise. With noise a single rise may also come of harder images; but a cost that gets
///                  nowhere while the path of the knobs from checkpoint to checkpoint is longer than half
///                  their norm can only be bouncing.
///     trendsDown   unless the cost gets nowhere: it is above a quarter of what guessing costs, or above its
///                  start, and there it is level (falls by less than a tenth from one quarter to the next,
///                  and not so fast that 500 steps would halve it), or as high as it began, or it would
///                  crawl. A lower level is one at which trainings converge, but for the noise of batches.
///     crawls       the cost is still above three quarters of what guessing costs (or of its start, where
///                  that is less), and even at the fastest pace that the noise allows for it needs over 1,000
///                  steps to halve. (The criterion of other runs, that the gradient shrinks a hundredfold,
///                  does not apply: the gradient of a batch does not.)
///
/// From fewer than 8 rows, or 32 with noise, only an explosion is diagnosed; else they count as converging.
///
/// `factor` stays NaN, for the same reason.
struct TrainingReading {
    Reading reading;

    std::uint64_t since = 0; ///< the step of the last change; 0 where there was none
    std::uint64_t steps = 0; ///< that were made since
    bool noisy = true;       ///< a step reads a sample of the images
    double startCost = 0;    ///< at that step
    double endCost = 0; ///< of the last eighth, smoothed, where it is noisy; not finite after an overflow
    double highest = 0; ///< cost of the first 1,000 rows since
    std::uint64_t highestAt = 0; ///< step
    double guessing = 0;         ///< cost
    bool level = false;          ///< it got but little lower in the last quarter
    double risingShare = 0;      ///< of the steps of the second half that made it rise, where it is not noisy
    bool still = false;          ///< it does not bounce either: it lies on a plateau
    double stepsToHalve =        ///< the cost, at its pace
        std::numeric_limits<double>::infinity();
};

TrainingReading readingOf(const TrainingRun& training);

} // namespace downhill
