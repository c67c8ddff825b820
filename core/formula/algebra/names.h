// The names a formula may use, and what to say about others.
#pragma once

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

/// In quotation marks, and cut when it is long: a message stays one line.
std::string quoted(std::string_view text);

/// The message for a name that is none of ours: what it may have been meant to be, and which there are.
std::string unknownName(std::string_view name);

} // namespace downhill::expression
