// Search for a learning rate that trains the network, by trial trainings.
#pragma once

#include "core/training/training_run.h"

#include <optional>
#include <stop_token>

namespace downhill {

/// A rate below the one in force, or above it, as the cure of its verdict asks, that gets somewhere: trained
/// from the same start with the same seed, rule and schedule, and this rate throughout, it comes out as
/// converging or overshooting. Rates as people write them, 1 and 3 times powers of ten, 10⁻⁷ to 1000: first
/// the powers of ten, away from the one in force, until they cost more in the end than the best that works;
/// then its neighbours. None where no cure is needed, where no rate works, or when `stop` is requested.
///
/// A trial reads some 20,000 images: 60 to 3,000 steps, but no more than the training has. Batches of more
/// than 500 images are replaced by batches of 500, and all images by a fixed sample of 500: the gradient is
/// nearly the same. A few hundredths of a second each on one core, less than half a second in all.
std::optional<double> suggestedRateFor(const TrainingRun& training, const std::stop_token& stop);

} // namespace downhill
