// Multiplying out.
#pragma once

#include "core/formula/algebra/node.h"

#include <vector>

namespace downhill::expression {

/// The terms of a canonical product that holds sums, multiplied out: (w + 1)²·3 gives w²·3, 2·w·3, 3. Empty
/// when there is no sum in it, or when there would be too many terms.
std::vector<Expression> multipliedOut(const Expression& product);

} // namespace downhill::expression
