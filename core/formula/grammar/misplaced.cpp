#include "core/formula/grammar/misplaced.h"

#include "core/formula/algebra/names.h"
#include "core/formula/algebra/node.h"

#include <string>
#include <utility>

namespace downhill::expression {

void refuseComma(const TokenCursor& at) {
    const Token& next = at.after();
    if (next.kind != TokenKind::number)
        throw Refusal{at.token().position, {"formula.comma"}};
    throw Refusal{at.token().position,
                  {"formula.decimal_comma",
                   {{"number", std::string(at.before().text) + "." + std::string(next.text)}}}};
}

void refuseOperand(const TokenCursor& at) {
    Fact problem{at.isFirst() ? "formula.operand.first" : "formula.operand"};
    if (!at.isFirst())
        problem.values.emplace_back("before", shortened(at.before().text));
    if (!at.is(TokenKind::end)) {
        problem.id += ".not";
        problem.values.emplace_back("found", shortened(at.token().text));
    }
    throw Refusal{at.token().position, std::move(problem)};
}

void refuseRest(const TokenCursor& at, bool barOpen) {
    const std::string found = shortened(at.token().text);
    if (at.is(TokenKind::close))
        throw Refusal{at.token().position, {barOpen ? "formula.bar_open" : "formula.closes_nothing"}};
    if (at.is(TokenKind::comma))
        throw Refusal{at.token().position, {"formula.comma"}};
    if (at.is(TokenKind::greater) || at.is(TokenKind::less))
        throw Refusal{at.token().position, {"formula.comparison", {{"sign", found}}}};
    throw Refusal{at.token().position, {"formula.sign_missing", {{"found", found}}}};
}

} // namespace downhill::expression
