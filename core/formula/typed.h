// A formula as somebody types it, before its letters have values.
#pragma once

#include "core/formula/formula.h"

#include <string_view>

namespace downhill {

/// As Formula::parse(), but a letter without a value that may be a constant becomes one, and its value is 1.
/// Where the slope is then 0 everywhere, as of `x^2`, that letter was hardly meant as one: refused as there.
ParsedFormula parseTyped(std::string_view text, const Constants& known = {}, const Data& data = {});

/// Whether it is a letter that has no value.
bool isLetterProblem(const Fact& problem);

} // namespace downhill
