// From values to a program: joins operations, drops what nobody needs, and gives every value a register.
#pragma once

#include "core/formula/program/program.h"
#include "core/formula/program/values.h"

#include <span>

namespace downhill::expression {

/// Throws Refusal when more registers were needed than a program has.
Program allocated(const Values& values, std::span<const ValueId> results);

} // namespace downhill::expression
