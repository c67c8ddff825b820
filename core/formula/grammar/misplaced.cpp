#include "core/formula/grammar/misplaced.h"

#include "core/formula/algebra/names.h"
#include "core/formula/algebra/node.h"

#include <string>

namespace downhill::expression {

void refuseComma(const TokenCursor& at) {
    const std::string whole(at.before().text);
    const Token& next = at.after();
    if (next.kind == TokenKind::number)
        throw Refusal{at.token().position,
                      "decimals are written with a point: " + whole + "." + std::string(next.text)};
    throw Refusal{at.token().position, "unexpected \",\": a comma only separates the values of a function"};
}

void refuseOperand(const TokenCursor& at) {
    const std::string expected = "expected a number, a knob or \"(\"";
    const std::string after = !at.isFirst() ? " after " + quoted(at.before().text) : " at the beginning";
    const std::string found = at.is(TokenKind::end) ? "" : ", not " + quoted(at.token().text);
    throw Refusal{at.token().position, expected + after + found};
}

void refuseRest(const TokenCursor& at, bool barOpen) {
    if (at.is(TokenKind::close))
        throw Refusal{at.token().position, barOpen ? "unexpected \")\": a \"|\" before it is not closed"
                                                   : "this \")\" closes nothing: expected \"(\" before it"};
    if (at.is(TokenKind::comma))
        throw Refusal{at.token().position,
                      "unexpected \",\": a comma only separates the values of a function"};
    if (at.is(TokenKind::greater) || at.is(TokenKind::less))
        throw Refusal{at.token().position,
                      quoted(at.token().text) + " can only stand in a comparison, as in where(w > 0, w, 0)"};
    throw Refusal{at.token().position, "expected + − * / or ^ before " + quoted(at.token().text)};
}

} // namespace downhill::expression
