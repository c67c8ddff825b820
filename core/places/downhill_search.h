// Local minimization by cost values alone, without gradients.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"

#include <array>
#include <span>

namespace downhill {

/// A point of a cost with two knobs; the cost is ∞ where it is not finite.
struct LookedAt {
    std::array<double, 2> w;
    double cost;
};

LookedAt lookAt(const CostFunction& cost, std::array<double, 2> w);

/// The minimum that descent from `start` within `view` (two ranges) leads to: also along curved valleys and
/// over kinks. Steps are at most 1/64 of the view, so as to stay in the same valley. Accuracy: about half the
/// digits of w, since near a minimum the cost changes with the square of the distance. Ends after at most
/// some ten thousand evaluations, with the best point so far.
///
/// H. H. Rosenbrock, An automatic method for finding the greatest or least value of a function, The Computer
/// Journal 3 (1960): a step that succeeds is tripled, one that fails is halved and turned around; once both
/// directions have failed after a success, the first is turned into the direction of the progress made.
LookedAt downhillFrom(const CostFunction& cost, LookedAt start, std::span<const KnobRange> view);

} // namespace downhill
