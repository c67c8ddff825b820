#include "core/formula/grammar/misplaced.h"

#include "core/formula/algebra/names.h"
#include "core/formula/algebra/node.h"

#include <algorithm>
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

void refuseNumber(const TokenCursor& at) {
    throw Refusal{at.token().position,
                  {"formula.sign_missing.number",
                   {{"before", shortened(at.before().text)}, {"number", shortened(at.token().text)}}}};
}

void refuseNotClosed(const Token& opening, std::string_view expected) {
    throw Refusal{
        opening.position,
        {"formula.not_closed", {{"opening", shortened(opening.text)}, {"expected", std::string(expected)}}}};
}

void refuseValues(const Token& name, const std::vector<Expression>& values, std::size_t count,
                  std::string_view example) {
    Fact problem{
        count == 1 ? "formula.takes_one" : "formula.takes_two",
        {{"name", shortened(name.text)}, {"example", std::string(example)}, {"count", Count{values.size()}}}};
    if (values.size() > count &&
        std::ranges::all_of(values, [](const Expression& v) { return v->isNumber(); }))
        problem.id += ".decimals";
    throw Refusal{name.position, std::move(problem)};
}

Fact needsParentheses(const Token& name, std::string_view example) {
    return {"formula.needs_parentheses", {{"name", shortened(name.text)}, {"example", std::string(example)}}};
}

} // namespace downhill::expression
