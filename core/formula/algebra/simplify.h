// Between the two manners of trees: as written, and as calculated with.
#pragma once

#include "core/formula/algebra/node.h"

namespace downhill::expression {

/// Written to canonical, simplified on the way.
Expression simplified(const Expression& written);

/// Canonical to written: subtraction, division, negation and fractions as a person would put them.
Expression written(const Expression& canonical);

} // namespace downhill::expression
