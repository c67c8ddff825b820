// Whether the rate map, the curve of it and the banner say the same.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "tests/core/sweep/finding.h"
#include "tests/core/sweep/row_judge.h"

namespace downhill {

/// Of some rates of the map: told as the run at that rate is told. And one rate is recommended, not two.
Findings judgeRateMap(const JudgedRun& judged, const Diagnosis& diagnosis);

} // namespace downhill
