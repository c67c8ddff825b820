// What can be read off the recorded steps of a run, before any verdict.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>
#include <limits>
#include <span>

namespace downhill {

/// Rows are numbered as in the run. Works for any number of knobs: the gradient counts by its size (Euclidean
/// length), directions by the sign of dot products.
struct Reading {
    std::size_t finiteRows =
        0; ///< rows 0 … finiteRows − 1 hold finite numbers only; 0: the start itself does not
    bool notFinite = false;     ///< ended with a value that is not
    bool stationary = false;    ///< the gradient at the start is exactly zero
    bool leftItsDomain = false; ///< ended where the cost is not defined (rather than too large)
    bool stillRising = false;   ///< ended above its start, and the cost was still rising
    bool fallsForEver = false;  ///< steeper and steeper downhill to the end
    bool moved = false;         ///< at least one step was more than rounding noise
    std::size_t last =
        0; ///< the last row that counts: behind it the run stands still, as exactly as doubles can
    bool reversing = false;  ///< steps keep turning back
    bool swings = false;     ///< the rule carries speed, and that makes them turn back
    bool trendsDown = false; ///< the cost does, where steps are reversing
    bool crawls = false;     ///< so slow that it would take far too many steps
    /// NaN where it cannot be measured.
    double factor = std::numeric_limits<double>::quiet_NaN(); ///< what a step does to the size of the
                                                              ///< gradient, as Diagnosis::factor
};

/// `rule` is the one that the run was made with. One that carries speed may go uphill for a while and turn
/// back but seldom: its oscillations are read by swing.h.
Reading readingOf(const Steps& run, const RuleChoice& rule);

/// A run crawls when at its pace the gradient needs more steps than this to shrink a hundredfold.
inline constexpr double crawlingSteps = 1000;

/// How many steps the gradient needs to shrink a hundredfold (two digits) at `factor` a step; infinite where
/// it does not shrink. ln(100) / −ln|factor|.
double stepsForTwoDigits(double factor);

/// Euclidean length; no overflow or underflow on the way.
double sizeOf(std::span<const double> vector);

/// How far apart two computed costs must be, relative to their size, to be different after so many steps:
/// each step may add a rounding error or two.
double roundingAfter(std::size_t steps);

} // namespace downhill
