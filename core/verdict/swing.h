// Runs of rules with momentum: damped or growing oscillations around a minimum.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>

namespace downhill {

/// Whether the slope is multiplied by about the same number with every step, by the second half of rows 0 …
/// `last`: then it is no swing, however often it turns back.
bool isGeometric(const Steps& run, std::size_t last);

/// The mean factor a step puts on the size of the swings, over the second half of rows 0 … `last`; NaN where
/// there is nothing to measure it by.
///
/// Two successive slopes do not determine the amplitude of an oscillation, but of three g² − before·after
/// does: for any ρᵏ·cos(k·θ + φ), as on a bowl, it is ρ²ᵏ·sin²θ wherever in its swing the run is. Where
/// that is not positive throughout, the steepest slopes must do.
double swingFactor(const Steps& run, std::size_t last);

/// Whether the swings die down: at a pace of at least a hundredth in 1,000 steps, or the cost swings up less
/// high each time in the second half.
bool swingsDieDown(const Steps& run, std::size_t last);

} // namespace downhill
