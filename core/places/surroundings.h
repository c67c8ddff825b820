// What the cost looks like around a place: more than the steps of a run can tell.
#pragma once

#include "core/cost/cost_function.h"

#include <span>

namespace downhill {

/// A place where the gradient is zero. `unknown` where the cost has too many knobs to look in every
/// direction.
enum class LevelPlace { minimum, maximum, saddle, flat, unknown };

/// Looks a little way off along each knob and, with two, in directions all around, 6° apart: first at
/// 1/10,000 of the size of w (or of 1), farther as long as nothing changes.
LevelPlace levelPlaceAt(const CostFunction& cost, std::span<const double> w);

/// Whether the cost falls to both sides of `w` in some direction, as on a saddle and on a hilltop, but
/// nowhere in a valley and on a slope only along a ridge. Looks as far away as levelPlaceAt().
bool isOnARidge(const CostFunction& cost, std::span<const double> w);

/// Whether the cost falls without end, straight downhill from `w` along −`slope`: at ever double distances it
/// is lower, and by no less each time.
bool hasNoBottom(const CostFunction& cost, std::span<const double> w, std::span<const double> slope);

} // namespace downhill
