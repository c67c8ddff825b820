// Every fact of a diagnosis held against the rows, by code that did not make it.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "tests/core/sweep/finding.h"
#include "tests/core/sweep/row_judge.h"

namespace downhill {

/// What the headline, the evidence and the advice say that the rows contradict; numbers that are none; and
/// facts that there is no check for.
Findings judgeFacts(const JudgedRun& judged, const Diagnosis& diagnosis);

} // namespace downhill
