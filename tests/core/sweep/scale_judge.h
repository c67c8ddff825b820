// Whether a diagnosis is the same in other units of the cost.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "tests/core/sweep/finding.h"
#include "tests/core/sweep/row_judge.h"

namespace downhill {

/// Four times the cost at a fourth of the rate takes the same steps, to the last bit, by every rule that is
/// linear in the slope; so all that is read off them must be the same. `diagnosis` was read from the rows
/// alone.
Findings judgeOtherUnits(const JudgedRun& judged, const Diagnosis& diagnosis);

} // namespace downhill
