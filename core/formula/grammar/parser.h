// Text in, written tree out.
#pragma once

#include "core/formula/algebra/node.h"

#include <string_view>

namespace downhill::expression {

struct ParsedText {
    Expression tree;            ///< as written; see Node
    bool numberedKnobs = false; ///< it speaks of w1 or w2, not of w
};

/// Reads
///
///     sum     := ["+"] product { ("+" | "−") product }
///     product := "−" product | power { ("*" | "/") operand | power }        a missing sign multiplies
///     operand := "−" operand | power
///     power   := primary [ superscript | "^" operand ]                      so 2^3^2 = 2^9 and −w^2 = −(w²)
///     primary := number | name | name "(" sum {"," sum} ")" | "(" sum ")" | "|" sum "|"
///              | "where" "(" sum (">" | "<") sum "," sum "," sum ")"
///
/// Throws Refusal. Depth is limited, so the stack is too.
ParsedText parseText(std::string_view text);

} // namespace downhill::expression
