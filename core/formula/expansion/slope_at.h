// The slope at a place where the formula for it has no value.
#pragma once

#include "core/formula/algebra/node.h"

#include <optional>
#include <span>

namespace downhill::expression {

/// ∂cost/∂knob at w, from how the cost behaves next to w on either side, for the places at which the slope as
/// it is written down has no value although there is one: 0/0, 0·∞ and the like, as of w·√(|w| + w⁴) at 0, or
/// numbers on the way that are too large. Where one side has no cost, the slope from the other side. `value`
/// is the cost at w.
///
/// None where the slope does not exist (√|w| at 0), or where it cannot be told.
std::optional<double> slopeAt(const Expression& writtenCost, std::span<const double> w, unsigned knob,
                              double value);

} // namespace downhill::expression
