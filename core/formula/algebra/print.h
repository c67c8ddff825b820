// A written tree as a person writes it.
#pragma once

#include "core/formula/algebra/node.h"

#include <string>

namespace downhill::expression {

/// `(w² − 4)·w/2 + 1/2`; parseText() reads it back to the same tree. With `numberedKnobs` they are called w₁
/// and w₂.
std::string printed(const Expression& written, bool numberedKnobs);

} // namespace downhill::expression
