// The slope of a formula, as a formula.
#pragma once

#include "core/formula/algebra/node.h"

namespace downhill::expression {

/// ∂tree/∂knob of a canonical tree; canonical.
///
/// At a kink: |u| has slope 0 there (sign(0) = 0), relu(u) too, and max(a, b) and min(a, b) that of b on a
/// tie.
Expression differentiated(const Expression& tree, unsigned knob);

} // namespace downhill::expression
