// The range of the knob that suits the cost chosen now.
#pragma once

#include "ui/charts/cost_view.h"
#include "ui/run/live_run.h"

namespace downhill {

/// The catalogue's, or a usual one for a formula of one's own.
inline KnobRange rangeOf(const LiveRun& live) {
    const NamedCost* named = live.namedCost();
    return named ? KnobRange{named->viewFrom, named->viewTo} : KnobRange{};
}

} // namespace downhill
