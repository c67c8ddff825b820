// From what was read off the steps to a verdict and its cure: of one knob, of two, and of the network.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/verdict/reading.h"

namespace downhill {

Verdict verdictOf(const Reading& reading);
Cure cureOf(Verdict verdict, const Reading& reading);

/// Converging or overshooting: gets there.
bool works(Verdict verdict);

} // namespace downhill
