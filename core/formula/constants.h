// The constants of a formula: letters whose values are given apart from its text.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace downhill {

/// Values by letter: `a` in `a*w^2`. Finite, in the order of the alphabet.
using Constants = std::map<std::string, double, std::less<>>;

/// Whether a formula may have a constant of this name: a single letter, a to z or A to Z, but e and w.
bool canBeConstant(std::string_view name);

/// `a=3,b=0.5`; reads back to the same doubles.
std::string constantsText(const Constants& constants);

} // namespace downhill
