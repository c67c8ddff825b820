// The shape of the cost around a point, from evaluations near it.
#pragma once

#include "core/cost/cost_function.h"

#include <span>

namespace downhill {

/// The kind of a stationary point (gradient zero). `unknown` where the cost has more than two knobs, too many
/// to sample every direction.
enum class LevelPlace { minimum, maximum, ridge, saddle, flat, unknown };

/// A `ridge` is level one way and lower to both sides the other. `flat` is also the edge of a plain: the same
/// cost on one side, and higher, or lower, on the other. Compares the cost at `w` with that along each knob
/// and, with two, in directions 6° apart: at a distance of 10⁻⁴·max(1, |w|) first, and farther as long as the
/// cost does not change.
LevelPlace levelPlaceAt(const CostFunction& cost, std::span<const double> w);

/// Whether the cost falls to both sides of `w` in some direction, as on a saddle and on a hilltop, but
/// nowhere in a valley and on a slope only along a ridge. Distances as in levelPlaceAt().
bool isOnARidge(const CostFunction& cost, std::span<const double> w);

/// Whether the cost seems unbounded below from `w` along −`slope`: at distances doubled again and again it is
/// lower each time, and by no less than the time before.
bool hasNoBottom(const CostFunction& cost, std::span<const double> w, std::span<const double> slope);

} // namespace downhill
