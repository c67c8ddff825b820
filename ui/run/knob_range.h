// The range of the knob that suits the cost chosen now.
#pragma once

#include "core/cost/knob_range.h"
#include "ui/run/live_run.h"

namespace downhill {

/// The catalogue's, or a usual one for a formula of one's own.
inline KnobRange rangeOf(const LiveRun& live) {
    return viewOf(*live.formula()).front();
}

} // namespace downhill
