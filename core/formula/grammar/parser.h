// Text in, written tree out.
#pragma once

#include "core/formula/algebra/node.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace downhill::expression {

struct ParsedText {
    Expression tree;            ///< as written; see Node
    bool numberedKnobs = false; ///< it speaks of w1 or w2, not of w
};

/// What letter a name is, digits behind it as `1` and not as `₁`; none: it is no letter with a value.
using LetterOf = std::function<std::optional<LetterKind>(std::string_view name)>;

inline constexpr std::size_t maxDepth = 30;
inline constexpr std::size_t maxSigns = 30;
inline constexpr unsigned maxTower = 4;

/// Reads
///
///     sum     := ["+"] product { ("+" | "−") product }
///     product := {"−"} power { ("*" | "/") operand | power }                a missing sign multiplies
///     operand := {"−"} power
///     power   := primary [ superscript | "^" operand ]                      so 2^3^2 = 2^9 and −w^2 = −(w²)
///     primary := number | name | name "(" sum {"," sum} ")" | "(" sum ")" | "|" sum "|"
///              | name raised "(" sum ")"                                    so sin^2(w) = sin(w)^2
///              | "where" "(" sum (">" | "<") sum "," sum "," sum ")"
///     raised  := superscript | "^" {"−"} number | "^" "(" {"−"} number ")"  but −1, which may mean two
///     things
///
/// A name is a knob, π or e, a function, or a letter with a value. A minus is any of the dashes that people
/// paste, and "*" and "/" have their kin: · × ÷. Throws Refusal. What bounds the stack: at most `depth` pairs
/// of brackets, bars and functions' parentheses inside one another, maxSigns minus signs in a row, and
/// maxTower powers on top of one another.
ParsedText parseText(std::string_view text, const LetterOf& letterOf = nullptr, std::size_t depth = maxDepth);

} // namespace downhill::expression
