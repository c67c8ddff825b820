// The tokens of a formula.
#pragma once

#include "core/formula/algebra/number.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace downhill::expression {

/// A formula may be this long, in code points.
inline constexpr std::size_t maxTextLength = 1000;

enum class TokenKind {
    number,
    name,
    superscript,
    plus,
    minus,
    times,
    divide,
    power,
    open,
    close,
    bar,
    comma,
    greater,
    less,
    end
};

struct Token {
    TokenKind kind = TokenKind::end;
    std::size_t position = 0;  ///< in code points
    std::string_view text;     ///< as typed; empty at the end
    Number number;             ///< of a number
    std::int64_t exponent = 0; ///< of a superscript: `⁻¹` is −1
};

/// The tokens with an `end` at the end. Throws Refusal for what no formula may hold.
std::vector<Token> readTokens(std::string_view text);

} // namespace downhill::expression
