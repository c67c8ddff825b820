// How far a run has come on its way down, and how long the rest takes.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>
#include <limits>
#include <optional>

namespace downhill {

/// A run crawls when it needs more steps than this to be there.
inline constexpr double crawlingSteps = 1000;

/// How many steps the gradient needs to shrink a hundredfold (two digits) at `factor` a step; infinite where
/// it does not shrink. ln(100) / −ln|factor|. On a bowl the cost has then fallen by 99.99 % of its way.
double stepsForTwoDigits(double factor);

struct WayDown {
    double level = -std::numeric_limits<double>::infinity(); ///< the cost that the run is heading for
    std::optional<std::size_t> there; ///< from this row on it keeps 99.99 % of its way down to that level
    /// Until it is there: counted, or else reckoned from its pace; infinite where it will never be at that.
    double stepsNeeded = std::numeric_limits<double>::infinity();
    bool rateRanOut = false; ///< it will never be, for its steps shrink so much faster than the slope does
};

/// By rows `from` … `last` (from < last) and the start. Near its bottom a cost is a bowl, where what is left
/// to fall goes by the square of the gradient: C_from − C_last = left·((g_from / g_last)² − 1). The pace is
/// the mean factor that a step puts on the gradient; where the steps shrink faster than the gradient (a
/// schedule), so does the pace, geometrically or as a power of the number of steps. With a rule that carries
/// speed their ratio tells about its swings; so there only steps that have faded to a hundredth count. Where
/// the gradient does not shrink there is no level: the cost heads for zero, if it is positive, at the pace
/// that it falls by.
WayDown wayDownOf(const Steps& run, std::size_t from, std::size_t last, bool carriesSpeed = false);

} // namespace downhill
