// A place among the tokens of a formula that is being read.
#pragma once

#include "core/formula/grammar/lexer.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace downhill::expression {

/// Goes on token by token, and never beyond the `end`.
class TokenCursor {
public:
    /// At the first token. Throws Refusal for what no formula may hold.
    explicit TokenCursor(std::string_view text) : tokens_(readTokens(text)) {}

    const Token& token() const { return tokens_[at_]; }
    bool is(TokenKind kind) const { return token().kind == kind; }
    bool isFirst() const { return at_ == 0; }
    const Token& before() const { return tokens_[at_ - 1]; } ///< not at the first token
    const Token& after() const { return tokens_[at_ + 1]; }  ///< not at the end

    /// The token, going on to the next one; not at the end.
    const Token& take() { return tokens_[at_++]; }
    /// Goes on if the token is of this kind, which is not the end.
    bool accept(TokenKind kind) {
        if (!is(kind))
            return false;
        ++at_;
        return true;
    }

private:
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

} // namespace downhill::expression
