// One letter told apart from the rest of a formula.
#pragma once

#include "core/formula/algebra/node.h"

#include <string_view>

namespace downhill::expression {

/// For a canonical tree in which that column occurs only in sums `a·letter + rest`, all with the same
/// −rest/a: this, canonical. Else null.
Expression differenceFrom(const Expression& tree, std::string_view letter);

/// For one in which it occurs only as a factor of the same other factor, but for their signs: this, or its
/// negative. Else null.
Expression factorOf(const Expression& tree, std::string_view letter);

/// The negative of a canonical tree, term by term.
Expression negative(const Expression& tree);

} // namespace downhill::expression
