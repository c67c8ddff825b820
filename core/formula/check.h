// Numbers that cannot be: found before anything is evaluated.
#pragma once

#include "core/formula/algebra/node.h"

namespace downhill::expression {

/// Refuses a written tree in which a constant part has no finite value (1/0, log(-1), 9^9^9^9), was too small
/// for a number (9^(-9^9)), or in which something is divided by zero.
void checkConstants(const Expression& written);

} // namespace downhill::expression
