// What can be read off the recorded steps of a run, before any verdict.
#pragma once

#include "core/descent/steps.h"
#include "core/verdict/way_down.h"

#include <cstddef>
#include <limits>

namespace downhill {

/// Rows are numbered as in the run. Works for any number of knobs: the gradient counts by its size (Euclidean
/// length), directions by the sign of dot products.
struct Reading {
    std::size_t finiteRows =
        0; ///< rows 0 … finiteRows − 1 hold finite numbers only; 0: the start itself does not
    bool notFinite = false;     ///< ended with a value that is not, other than on a tip
    bool onTip = false;         ///< ended where the cost is defined and the slope is not: |w| at 0
    bool stationary = false;    ///< the start has no slope to follow: it is zero, or the start is a tip
    bool leftItsDomain = false; ///< ended where the cost is not defined (rather than too large)
    bool stillRising = false;   ///< ended above its start, and the cost was still rising
    bool thrownOut = false;     ///< ended above its start, and came to rest or glides there
    bool fallsForEver = false;  ///< steeper and steeper downhill to the end
    bool moved = false;         ///< at least one step was more than rounding noise
    std::size_t last =
        0; ///< the last row that counts: behind it the run stands still, as exactly as doubles can
    bool reversing = false;  ///< steps keep turning back
    bool jumps = false;      ///< the cost goes up and down, without that
    bool swings = false;     ///< the rule carries speed, and that makes them turn back
    bool trendsDown = false; ///< it settles all the same, where it is reversing or jumps
    bool crawls = false;     ///< so slow that it would take far too many steps
    WayDown way;             ///< of a run that is not stationary and has at least one step that counts
    /// What a step does to the size of the gradient, as Diagnosis::factor; NaN where it cannot be measured.
    double factor = std::numeric_limits<double>::quiet_NaN();
};

/// `rule` is the one that the run was made with. One that carries speed may go uphill for a while and turn
/// back but seldom: its oscillations are read by swing.h.
Reading readingOf(const Steps& run, const RuleChoice& rule);

} // namespace downhill
