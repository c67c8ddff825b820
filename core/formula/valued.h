// Letters replaced by their values.
#pragma once

#include "core/formula/algebra/node.h"
#include "core/formula/constants.h"

#include <set>
#include <string>

namespace downhill::expression {

/// The written tree with a number in the place of each letter of that kind which has a value, as if that had
/// been typed: a negative one in parentheses. Other letters stay.
Expression valued(const Expression& written, LetterKind kind, const Constants& values);

/// The letters of that kind that the tree names.
std::set<std::string> lettersOf(const Expression& tree, LetterKind kind);

} // namespace downhill::expression
