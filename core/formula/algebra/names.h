// The names a formula may use, and what to say about others.
#pragma once

#include "core/facts/fact.h"
#include "core/formula/algebra/node.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace downhill::expression {

struct KnobName {
    unsigned index = 0;
    bool numbered = false; ///< one of w1 and w2
};

/// `w`; `w1`, `w₁`; `w2`, `w₂`.
std::optional<KnobName> knobNamed(std::string_view name);

/// Whether a formula may have a constant of this name: a single letter, a to z or A to Z, but e and w.
bool isConstantName(std::string_view name);

/// For such a letter that has no value, or as `formula.column` one with digits, `x1`; as
/// `formula.letter.meant` with what may have been {meant} instead.
Fact letterWithoutValue(std::string_view letter);

/// Cut when it is long: a message stays one line.
std::string shortened(std::string_view text);

/// All names that a function may have.
std::vector<std::string> knownFunctions();

/// sin^-1 is read as 1/sin(w) by some and as asin(w) by others: for a function with one value, both ways to
/// write what was meant.
Fact inverseOrReciprocal(const FunctionName& function);

/// For a name that is none of ours: which {known} ones there are, and as `formula.unknown_name.meant` the one
/// that may be {meant}. Names of functions that are not here get the formula that they stand for.
Fact unknownName(std::string_view name);

} // namespace downhill::expression
