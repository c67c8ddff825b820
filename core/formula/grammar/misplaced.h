// What is said of a token that cannot stand where it does, or lacks what it needs. What is noreturn throws
// Refusal.
#pragma once

#include "core/facts/fact.h"
#include "core/formula/algebra/node.h"
#include "core/formula/grammar/token_cursor.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace downhill::expression {

/// An operand was due and something else stands there.
[[noreturn]] void refuseOperand(const TokenCursor& at);

/// The formula could have ended here, yet it goes on with what cannot follow. `barOpen`: the innermost
/// bracket is a "|".
[[noreturn]] void refuseRest(const TokenCursor& at, bool barOpen);

/// A comma behind a number, and not between the values of a function.
[[noreturn]] void refuseComma(const TokenCursor& at);

/// A number right behind an operand: a sign is missing between them.
[[noreturn]] void refuseNumber(const TokenCursor& at);

/// The formula ends before the bracket does that `opening` opens; `expected` would close it.
[[noreturn]] void refuseNotClosed(const Token& opening, std::string_view expected);

/// A function that takes `count` values, 1 or 2, got these; `example` is how it is written.
[[noreturn]] void refuseValues(const Token& name, const std::vector<Expression>& values, std::size_t count,
                               std::string_view example);

/// Of a function's name without them.
Fact needsParentheses(const Token& name, std::string_view example);

} // namespace downhill::expression
