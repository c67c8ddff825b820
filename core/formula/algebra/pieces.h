// Putting canonical nodes together without simplifying: for the inside of algebra.h.
#pragma once

#include "core/formula/algebra/node.h"

#include <vector>

namespace downhill::expression {

/// The number again; throws Refusal when it has left the doubles. Coefficients that are calculated while
/// simplifying must not do that silently.
const Number& checked(const Number& number);

/// The terms as they are, as one node: 0 for none, the term itself for one.
Expression sumOf(std::vector<Expression> terms);

/// At least one factor, as one node.
Expression productOf(std::vector<Expression> factors);

/// number × rest; the rest has no number in front.
Expression scaled(const Number& number, const Expression& rest);

/// e, π, or a number above 0: with these as base, powers may always be joined.
bool isPositiveConstant(const Expression& base);

} // namespace downhill::expression
