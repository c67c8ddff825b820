// From what was read off the steps to a verdict and its cure.
#pragma once

#include "core/insight/diagnosis.h"
#include "core/insight/reading.h"

namespace downhill {

/// A run crawls when at its pace the gradient needs more steps than this to shrink a hundredfold.
inline constexpr double crawlingSteps = 1000;

/// How many steps the gradient needs to shrink a hundredfold (two digits) at `factor` a step; infinite where
/// it does not shrink. ln(100) / −ln|factor|.
double stepsForTwoDigits(double factor);

Verdict verdictOf(const Reading& reading);
Cure cureOf(Verdict verdict, const Reading& reading);

/// Converging or overshooting: gets there.
bool works(Verdict verdict);

} // namespace downhill
