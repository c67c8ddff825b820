// The training of the digit network that the options ask for.
#pragma once

#include "app/options.h"
#include "core/digits/digit_images.h"
#include "core/training/training_settings.h"

#include <memory>

namespace downhill {

/// What --steps is where files are to be written and it is not given: over 95 % of the held-out digits right.
inline constexpr std::uint64_t usualTrainingSteps = 5000;

/// `settings`, those of a lesson or the usual ones, with what the options say. Without problems. Where it is
/// for a `window`, which can be told to stop, it goes on for ever unless
/// --steps is given, or the lesson has a last one. Reads the file of knobs where there is one, but no digits.
/// Throws a Failure for what is not allowed.
TrainingSettings readTraining(const Options& options, TrainingSettings settings, bool window);

/// The digits that --digits named. Throws a Failure where they cannot be had.
std::shared_ptr<const DigitData> loadedDigits(const DigitSource& source);

} // namespace downhill
