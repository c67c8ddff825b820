// The names a formula may use, and what to say about others.
#pragma once

#include "core/facts/fact.h"

#include <optional>
#include <string>
#include <string_view>

namespace downhill::expression {

struct KnobName {
    unsigned index = 0;
    bool numbered = false; ///< one of w1 and w2
};

/// `w`; `w1`, `w₁`; `w2`, `w₂`.
std::optional<KnobName> knobNamed(std::string_view name);

/// Cut when it is long: a message stays one line.
std::string shortened(std::string_view text);

/// For a name that is none of ours: which {known} ones there are, and as `formula.unknown_name.meant` the one
/// that may be {meant}.
Fact unknownName(std::string_view name);

} // namespace downhill::expression
