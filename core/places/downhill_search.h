// Where a valley has its bottom, by looking at costs alone.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"

#include <array>
#include <span>

namespace downhill {

/// A place of a cost with two knobs; its cost is ∞ where it has none that is finite.
struct LookedAt {
    std::array<double, 2> w;
    double cost;
};

LookedAt lookAt(const CostFunction& cost, std::array<double, 2> w);

/// Downhill from `start`, within `view` (two ranges), until no step in any direction leads lower: along bent
/// valleys, over kinks, and in steps of at most 1/64 of the view, so as to stay in the valley. To about half
/// the digits of w, as costs tell no more. It gives up, wherever it is, after some ten thousand looks.
///
/// H. H. Rosenbrock, An automatic method for finding the greatest or least value of a function, The Computer
/// Journal 3 (1960): a step that succeeds is tripled, one that fails is halved and turned around; once both
/// directions have failed after a success, the first is turned to where the way has led.
LookedAt downhillFrom(const CostFunction& cost, LookedAt start, std::span<const KnobRange> view);

} // namespace downhill
