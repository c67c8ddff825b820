#include "core/formula/grammar/parser.h"

#include "core/data/data.h"
#include "core/formula/algebra/names.h"
#include "core/formula/grammar/misplaced.h"
#include "core/formula/grammar/token_cursor.h"
#include "core/formula/grammar/utf8.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace downhill::expression {
namespace {

/// x₁ as x1.
std::string withPlainDigits(std::string_view name) {
    std::string plain;
    for (std::size_t at = 0; at < name.size();) {
        const Utf8Character c = utf8At(name, at);
        if (c.code >= U'₀' && c.code <= U'₉')
            plain += static_cast<char>('0' + (c.code - U'₀'));
        else
            plain += name.substr(at, c.length);
        at += c.length;
    }
    return plain;
}

class Parser {
public:
    Parser(std::string_view text, const LetterOf& letterOf, std::size_t depth)
        : at_(text), letterOf_(letterOf), depthLeft_(depth), depth_(depth) {}

    ParsedText parse() {
        if (at_.token().kind == TokenKind::end)
            throw Refusal{0, {"formula.empty"}};
        Expression tree = sum();
        if (at_.token().kind != TokenKind::end)
            refuseRest(at_, barOpen_);
        return {std::move(tree), numbered_.has_value()};
    }

private:
    Expression sum() {
        const std::size_t position = at_.token().position;
        at_.accept(TokenKind::plus);
        std::vector<Part> terms{{product(), false}};
        while (at_.is(TokenKind::plus) || at_.is(TokenKind::minus)) {
            const bool minus = at_.is(TokenKind::minus);
            at_.take();
            terms.push_back({product(), minus});
        }
        return terms.size() == 1 ? terms.front().node : makeNode(Kind::sum, std::move(terms), position);
    }

    /// Minus signs in a row, and what they stand before.
    template <class F>
    Expression withSigns(F unsignedPart) {
        std::vector<std::size_t> positions;
        for (; at_.is(TokenKind::minus); at_.take()) {
            if (positions.size() == maxSigns)
                throw Refusal{at_.token().position, {"formula.signs", {{"most", Count{maxSigns}}}}};
            positions.push_back(at_.token().position);
        }
        Expression tree = unsignedPart();
        for (; !positions.empty(); positions.pop_back())
            tree = makeNode(Kind::negate, {{std::move(tree), false}}, positions.back());
        return tree;
    }

    Expression product() {
        return withSigns([this] { return unsignedProduct(); });
    }
    Expression operand() {
        return withSigns([this] { return power(); });
    }

    Expression unsignedProduct() {
        const std::size_t position = at_.token().position;
        std::vector<Part> factors{{power(), false}};
        for (;;) {
            if (at_.is(TokenKind::times) || at_.is(TokenKind::divide)) {
                const bool divide = at_.is(TokenKind::divide);
                at_.take();
                if (at_.is(TokenKind::times) && !divide && at_.token().position == at_.before().position + 1)
                    throw Refusal{at_.token().position, {"formula.double_star"}};
                factors.push_back({operand(), divide});
            } else if (at_.is(TokenKind::name) || at_.is(TokenKind::open) ||
                       (at_.is(TokenKind::bar) && !barOpen_)) {
                factors.push_back({power(), false});
            } else if (at_.is(TokenKind::number)) {
                refuseNumber(at_);
            } else {
                break;
            }
        }
        return factors.size() == 1 ? factors.front().node
                                   : makeNode(Kind::product, std::move(factors), position);
    }

    Expression power() {
        const std::size_t position = at_.token().position;
        Expression base = primary();
        if (at_.is(TokenKind::superscript)) {
            Expression exponent = superscript();
            refuseFurtherPower();
            return stacked(makePower(std::move(base), std::move(exponent), position));
        }
        if (at_.accept(TokenKind::power))
            return stacked(makePower(std::move(base), operand(), position));
        return base;
    }

    Expression superscript() {
        const Token& raised = at_.take();
        Expression exponent = makeNumber(Number(std::abs(raised.exponent)), raised.position);
        return raised.exponent >= 0 ? exponent
                                    : makeNode(Kind::negate, {{std::move(exponent), false}}, raised.position);
    }

    void refuseFurtherPower() const {
        if (at_.is(TokenKind::power) || at_.is(TokenKind::superscript))
            throw Refusal{at_.token().position, {"formula.power_of_power"}};
    }

    static Expression stacked(Expression power) {
        if (power->tower > maxTower)
            throw Refusal{power->position, {"formula.tower", {{"most", Count{maxTower}}}}};
        return power;
    }

    Expression primary() {
        const Token& first = at_.token();
        switch (first.kind) {
        case TokenKind::number:
            at_.take();
            if (at_.is(TokenKind::comma) && arguments_ == 0)
                refuseComma(at_);
            return makeNumber(first.number, first.position);
        case TokenKind::name:
            at_.take();
            return named(first);
        case TokenKind::open: {
            at_.take();
            const Bracket bracket(*this, false, 0);
            if (at_.is(TokenKind::close))
                throw Refusal{at_.token().position, {"formula.empty_parentheses"}};
            Expression inner = sum();
            close(first, TokenKind::close);
            return inner;
        }
        case TokenKind::bar: {
            at_.take();
            const Bracket bracket(*this, true, 0);
            Expression inner = sum();
            close(first, TokenKind::bar);
            return makeCall(Function::abs, {std::move(inner)}, first.position);
        }
        case TokenKind::superscript:
        case TokenKind::plus:
        case TokenKind::minus:
        case TokenKind::times:
        case TokenKind::divide:
        case TokenKind::power:
        case TokenKind::close:
        case TokenKind::comma:
        case TokenKind::greater:
        case TokenKind::less:
        case TokenKind::end:
            break;
        }
        refuseOperand(at_);
    }

    /// Inside brackets a bar and a comma mean something of their own; restores the outside when it ends.
    class Bracket {
    public:
        /// Right behind what opens it.
        Bracket(Parser& parser, bool bar, std::size_t arguments)
            : parser_(parser), bar_(parser.barOpen_), arguments_(parser.arguments_) {
            if (parser.depthLeft_ == 0)
                throw Refusal{parser.at_.before().position,
                              {"formula.nested", {{"most", Count{parser.depth_}}}}};
            --parser.depthLeft_;
            parser_.barOpen_ = bar;
            parser_.arguments_ = arguments;
        }
        Bracket(const Bracket&) = delete;
        Bracket& operator=(const Bracket&) = delete;
        ~Bracket() {
            ++parser_.depthLeft_;
            parser_.barOpen_ = bar_;
            parser_.arguments_ = arguments_;
        }

    private:
        Parser& parser_;
        bool bar_;
        std::size_t arguments_;
    };

    void close(const Token& opening, TokenKind kind) {
        if (at_.accept(kind))
            return;
        if (at_.is(TokenKind::end))
            refuseNotClosed(opening, kind == TokenKind::bar ? "|" : ")");
        refuseRest(at_, barOpen_);
    }

    Expression named(const Token& name) {
        if (name.text == "pi" || name.text == "π")
            return makeConstant(Constant::pi, name.position);
        if (name.text == "e")
            return makeConstant(Constant::e, name.position);
        if (const auto knob = knobNamed(name.text))
            return makeKnob(use(*knob, name.position), name.position);
        const std::string letter = withPlainDigits(name.text);
        if (const auto kind = letterOf_ ? letterOf_(letter) : std::nullopt)
            return makeLetter(letter, *kind, name.position);
        if (name.text == "where")
            return where(name);
        if (name.text == "pow")
            return powerCall(name);
        const auto* const function = std::ranges::find(functionNames, name.text, &FunctionName::name);
        if (isColumnLetter(letter))
            throw Refusal{name.position, letterWithoutValue(letter)};
        if (function == functionNames.end())
            throw Refusal{name.position, unknownName(name.text)};
        if (function->operands == 1 && (at_.is(TokenKind::power) || at_.is(TokenKind::superscript)))
            return raisedCall(name, *function);
        return calledBy(name, *function);
    }

    Expression calledBy(const Token& name, const FunctionName& function) {
        return stacked(makeCall(function.function, operands(name, function.operands), name.position));
    }

    /// sin^2(w), as books write sin(w)^2.
    Expression raisedCall(const Token& name, const FunctionName& function) {
        const std::size_t position = at_.token().position;
        const Expression exponent = exponentOfFunction(name);
        if (exponent->kind == Kind::negate && exponent->part(0)->isNumber(1))
            throw Refusal{position, inverseOrReciprocal(function)};
        Expression call = calledBy(name, function);
        refuseFurtherPower();
        return stacked(makePower(std::move(call), exponent, name.position));
    }

    /// A number, with a sign or without, in parentheses or not.
    Expression exponentOfFunction(const Token& name) {
        if (at_.is(TokenKind::superscript))
            return superscript();
        const std::size_t position = at_.take().position;
        const bool parentheses = at_.accept(TokenKind::open);
        Expression exponent = withSigns([&] {
            if (!at_.is(TokenKind::number))
                throw Refusal{position, needsParentheses(name, std::string(name.text) + "(w)")};
            const Token& number = at_.take();
            return makeNumber(number.number, number.position);
        });
        if (parentheses && !at_.accept(TokenKind::close))
            throw Refusal{position, needsParentheses(name, std::string(name.text) + "(w)")};
        return exponent;
    }

    unsigned use(KnobName knob, std::size_t position) {
        (knob.numbered ? numbered_ : plain_) = position;
        if (numbered_ && plain_)
            throw Refusal{position, {"formula.mixed_knobs"}};
        return knob.index;
    }

    Expression powerCall(const Token& name) {
        std::vector<Expression> values = operands(name, 2);
        return stacked(makePower(std::move(values[0]), std::move(values[1]), name.position));
    }

    const Token& openCall(const Token& name, std::string_view example) {
        if (!at_.is(TokenKind::open))
            throw Refusal{at_.token().position, needsParentheses(name, example)};
        return at_.take();
    }

    std::vector<Expression> operands(const Token& name, std::size_t count) {
        const std::string example = std::string(name.text) + (count == 1 ? "(w)" : "(w, 2)");
        const Token& opening = openCall(name, example);
        const Bracket bracket(*this, false, count);
        std::vector<Expression> values;
        do {
            if (at_.is(TokenKind::close) && values.empty())
                break;
            values.push_back(sum());
        } while (at_.accept(TokenKind::comma));
        close(opening, TokenKind::close);
        if (values.size() == count)
            return values;
        refuseValues(name, values, count, example);
    }

    Expression where(const Token& name) {
        const std::string example = "where(w > 0, w, 0)";
        const Token& opening = openCall(name, example);
        const Bracket bracket(*this, false, 3);
        Expression left = sum();
        if (!at_.is(TokenKind::greater) && !at_.is(TokenKind::less))
            throw Refusal{at_.token().position, {"formula.where_comparison", {{"example", example}}}};
        const Function function = at_.is(TokenKind::greater) ? Function::whereGreater : Function::whereLess;
        at_.take();
        std::vector<Expression> values{std::move(left), sum()};
        while (at_.accept(TokenKind::comma))
            values.push_back(sum());
        close(opening, TokenKind::close);
        if (values.size() != 4)
            throw Refusal{name.position, {"formula.where_values", {{"example", example}}}};
        return makeCall(function, std::move(values), name.position);
    }

    TokenCursor at_;
    const LetterOf& letterOf_;
    std::size_t depthLeft_; // how many more brackets may stand inside one another
    std::size_t depth_;
    bool barOpen_ = false;      // the innermost bracket is a "|"
    std::size_t arguments_ = 0; // how many values the innermost bracket takes, when it is a function's
    std::optional<std::size_t> numbered_, plain_; // where a knob of that manner stands
};

} // namespace

ParsedText parseText(std::string_view text, const LetterOf& letterOf, std::size_t depth) {
    return Parser(text, letterOf, depth).parse();
}

} // namespace downhill::expression
