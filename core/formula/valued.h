// Letters replaced by their values.
#pragma once

#include "core/formula/algebra/node.h"
#include "core/formula/constants.h"

namespace downhill::expression {

/// The written tree with a number in the place of each of these letters, as if that had been typed: a
/// negative one in parentheses. Other letters stay.
Expression valued(const Expression& written, const Constants& values);

/// Those of the constants that the tree names.
Constants namedIn(const Expression& tree, const Constants& constants);

} // namespace downhill::expression
