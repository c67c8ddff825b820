// What can be read off the recorded steps of a training, before any verdict.
#pragma once

#include "core/training/training.h"
#include "core/verdict/reading.h"

#include <cstdint>
#include <limits>

namespace downhill {

/// A Reading of a training, for the same verdict as of any other run, and the numbers behind it.
///
/// The bottom of this cost is unknown, its noise never dies, and the steps in between were not kept. So a
/// Reading is made of what is there: smoothed costs, the knobs at the checkpoints, and what a network pays
/// that can but guess (guessingCost()). Where anything was changed on the way, what counts is what came of
/// it: the rows since the last change, and the cost that they began with.
///
///     stationary   the gradient is exactly zero, from the start on
///     notFinite    a value stopped being finite
///     stillRising  the smoothed cost ended above its start and was rising to the end; or it rose far above,
///                  to twice its start and more than guessing costs. Sigmoids and tanh have bounds, so that
///                  even a network that exploded only costs so much, and stays there.
///     reversing    read off the cost itself where each step reads all images and yet every eighth step makes
///                  it rise: then a bounce is real. In noise no single bounce can be told from the next
///                  images being harder ones. But a cost that gets nowhere, though the knobs have come a long
///                  way (half their own size, from checkpoint to checkpoint), can only be bouncing.
///     trendsDown   unless the cost gets nowhere: it is above a quarter of what guessing costs, or above its
///                  start, and there it is level (falls by less than a tenth from one quarter to the next,
///                  and not so fast that 500 steps would halve it), or as high as it began, or it would
///                  crawl. A floor that is lower is where trainings settle, and its noise is that of the
///                  batches.
///     crawls       the cost is still above three quarters of what guessing costs (or of its start, where
///                  that is less), and even at the fastest pace that the noise allows for it needs over 1,000
///                  steps to halve. (That the gradient shrinks a hundredfold, as for any other run, cannot be
///                  asked for: that of a batch does not.)
///
/// Of fewer than 8 rows, or 32 with noise, nothing but an explosion is told: they are converging until seen
/// otherwise.
///
/// `factor` stays NaN, for the same reason.
struct TrainingReading {
    Reading reading;

    std::uint64_t since = 0;     ///< the step of the last change; 0 where there was none
    std::uint64_t steps = 0;     ///< that were made since
    bool noisy = true;           ///< not all images are read each step
    double startCost = 0;        ///< at that step
    double endCost = 0;          ///< now: smoothed, where it is noisy; not finite where there is none that is
    double highest = 0;          ///< cost since, as far as that was looked at: in the first 1,000 rows
    std::uint64_t highestAt = 0; ///< step
    double guessing = 0;         ///< cost
    bool level = false;          ///< it got but little lower in the last quarter
    double risingShare = 0;      ///< of the steps of the second half that made it rise, where it is not noisy
    bool still = false;          ///< it does not bounce either: it lies on a plateau
    double stepsToHalve =        ///< the cost, at its pace
        std::numeric_limits<double>::infinity();
};

TrainingReading readingOf(const Training& training);

} // namespace downhill
