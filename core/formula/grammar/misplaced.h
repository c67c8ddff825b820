// What is said of a word that cannot stand where it does. All of these throw Refusal.
#pragma once

#include "core/formula/grammar/token_cursor.h"

namespace downhill::expression {

/// An operand was due and something else stands there.
[[noreturn]] void refuseOperand(const TokenCursor& at);

/// The formula could have ended here, yet it goes on with what cannot follow. `barOpen`: the innermost
/// bracket is a "|".
[[noreturn]] void refuseRest(const TokenCursor& at, bool barOpen);

/// A comma behind a number, and not between the values of a function.
[[noreturn]] void refuseComma(const TokenCursor& at);

} // namespace downhill::expression
