#include "core/formula/grammar/lexer.h"

#include "core/formula/algebra/names.h"
#include "core/formula/algebra/node.h"
#include "core/formula/grammar/utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace downhill::expression {
namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'_'; }
bool isSubscript(char32_t c) { return c >= U'₀' && c <= U'₉'; }
bool isBlank(char32_t c) {
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00a0' || c == U'\u2009' || c == U'\u202f';
}

constexpr std::u32string_view superscripts = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
bool isSuperscript(char32_t c) { return c == U'⁻' || superscripts.find(c) != std::u32string_view::npos; }

/// Hyphens, dashes and minus signs: a text that was pasted may have any of them for a minus.
constexpr std::u32string_view minusSigns = U"-−–—‐‑‒―﹣－";
bool isMinus(char32_t c) { return minusSigns.find(c) != std::u32string_view::npos; }

constexpr std::array<std::pair<char32_t, TokenKind>, 22> signs{{
    {U'+', TokenKind::plus},   {U'＋', TokenKind::plus},  {U'*', TokenKind::times},
    {U'∗', TokenKind::times},  {U'∙', TokenKind::times},  {U'•', TokenKind::times},
    {U'＊', TokenKind::times}, {U'·', TokenKind::times},  {U'×', TokenKind::times},
    {U'⋅', TokenKind::times},  {U'/', TokenKind::divide}, {U'÷', TokenKind::divide},
    {U'∕', TokenKind::divide}, {U'⁄', TokenKind::divide}, {U'／', TokenKind::divide},
    {U'^', TokenKind::power},  {U'(', TokenKind::open},   {U')', TokenKind::close},
    {U'|', TokenKind::bar},    {U',', TokenKind::comma},  {U'>', TokenKind::greater},
    {U'<', TokenKind::less},
}};

/// What people type that is not part of the language.
const char* idOfForeign(char32_t c) {
    switch (c) {
    case U'=':
        return "formula.unexpected.equals";
    case U'[':
    case U']':
    case U'{':
    case U'}':
        return "formula.unexpected.bracket";
    case U'√':
        return "formula.unexpected.root";
    case U':':
        return "formula.unexpected.division";
    case U'!':
        return "formula.unexpected.factorial";
    case U'%':
        return "formula.unexpected.percent";
    case U';':
        return "formula.unexpected.semicolon";
    default:
        return "formula.unexpected";
    }
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<Token> read() {
        decode();
        while (at_ < characters_.size())
            next();
        tokens_.emplace_back().position = characters_.size();
        return std::move(tokens_);
    }

private:
    void decode() {
        std::size_t byte = 0;
        while (byte < text_.size()) {
            if (characters_.size() == maxTextLength)
                throw Refusal{maxTextLength, {"formula.too_long", {{"most", Count{maxTextLength}}}}};
            const Utf8Character c = utf8At(text_, byte);
            if (c.length == 0)
                throw Refusal{characters_.size(), {"formula.not_utf8"}};
            characters_.push_back({c.code, byte});
            byte += c.length;
        }
    }

    char32_t peek(std::size_t ahead = 0) const {
        return at_ + ahead < characters_.size() ? characters_[at_ + ahead].first : U'\0';
    }
    std::string_view textBetween(std::size_t from, std::size_t to) const {
        const std::size_t begin = characters_[from].second;
        const std::size_t end = to < characters_.size() ? characters_[to].second : text_.size();
        return text_.substr(begin, end - begin);
    }
    void push(TokenKind kind, std::size_t from, Number number = {}, std::int64_t exponent = 0) {
        tokens_.push_back({kind, from, textBetween(from, at_), number, exponent});
    }

    void next() {
        const char32_t c = peek();
        if (isBlank(c)) {
            ++at_;
        } else if (isDigit(c) || (c == U'.' && isDigit(peek(1)))) {
            number();
        } else if (isLetter(c) || c == U'π') {
            name();
        } else if (isSuperscript(c)) {
            superscript();
        } else if (isMinus(c)) {
            ++at_;
            push(TokenKind::minus, at_ - 1);
        } else if (const std::size_t length = comparisonLength(); length > 0) {
            at_ += length;
            throw Refusal{at_ - length, comparison(textBetween(at_ - length, at_))};
        } else if (const auto* const sign =
                       std::ranges::find(signs, c, &std::pair<char32_t, TokenKind>::first);
                   sign != signs.end()) {
            ++at_;
            push(sign->second, at_ - 1);
        } else {
            ++at_;
            throw Refusal{at_ - 1, foreign(c)};
        }
    }

    Fact foreign(char32_t c) const {
        if (c < U' ' || c == U'\x7f')
            return {"formula.unexpected.control", {{"number", Count{c}}}};
        return {idOfForeign(c), {{"character", std::string(textBetween(at_ - 1, at_))}}};
    }

    /// Of a comparison that is not one of ours, at this place; 0 when there is none.
    std::size_t comparisonLength() const {
        constexpr std::u32string_view two[] = {U">=", U"=>", U"<=", U"=<", U"==", U"!=", U"<>"};
        constexpr std::u32string_view one = U"≥≤≠⩾⩽";
        const auto stands = [&](std::u32string_view text) { return peek() == text[0] && peek(1) == text[1]; };
        return std::ranges::any_of(two, stands) ? 2 : one.find(peek()) != std::u32string_view::npos ? 1 : 0;
    }
    /// What to write instead.
    static Fact comparison(std::string_view text) {
        Fact fact{"formula.unexpected.equality", {{"character", std::string(text)}}};
        const bool greater = text == ">=" || text == "=>" || text == "≥" || text == "⩾";
        if (greater || text == "<=" || text == "=<" || text == "≤" || text == "⩽") {
            fact.id = "formula.unexpected.or_equal";
            fact.values.emplace_back("instead", greater ? ">" : "<");
        }
        return fact;
    }

    void digits() {
        while (isDigit(peek()))
            ++at_;
    }

    void number() {
        const std::size_t from = at_;
        digits();
        if (peek() == U'.') {
            ++at_;
            digits();
        }
        if (peek() == U'.')
            throw Refusal{at_, {"formula.two_points"}};
        // `2e3` and `2e-3` are one number, `2e` and `2exp(w)` are products
        const std::size_t sign = peek(1) == U'+' || isMinus(peek(1)) ? 1 : 0;
        std::string literal(textBetween(from, at_));
        if ((peek() == U'e' || peek() == U'E') && isDigit(peek(1 + sign))) {
            const bool negative = isMinus(peek(1));
            at_ += 1 + sign;
            const std::size_t exponent = at_;
            digits();
            literal.append(negative ? "e-" : "e").append(textBetween(exponent, at_));
        }
        const Number value = Number::read(literal);
        if (!value.finite())
            throw Refusal{from, {"formula.number_too_large"}};
        if (value.tooSmall())
            throw Refusal{from, {"formula.number_too_small"}};
        push(TokenKind::number, from, value);
    }

    void name() {
        const std::size_t from = at_;
        if (peek() == U'π') {
            ++at_;
        } else {
            while (isLetter(peek()))
                ++at_;
            while (isDigit(peek()) || isSubscript(peek()))
                ++at_;
        }
        push(TokenKind::name, from);
    }

    void superscript() {
        const std::size_t from = at_;
        const bool negative = peek() == U'⁻';
        if (negative)
            ++at_;
        std::int64_t exponent = 0;
        std::size_t count = 0;
        for (; isSuperscript(peek()) && peek() != U'⁻'; ++at_, ++count) {
            exponent = exponent * 10 + static_cast<std::int64_t>(superscripts.find(peek()));
            if (exponent > 1'000'000)
                throw Refusal{from, {"formula.raised_too_large"}};
        }
        if (count == 0)
            throw Refusal{from, {"formula.raised_digit"}};
        push(TokenKind::superscript, from, {}, negative ? -exponent : exponent);
    }

    std::string_view text_;
    std::vector<std::pair<char32_t, std::size_t>> characters_; // with the byte each begins at
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> readTokens(std::string_view text) { return Lexer(text).read(); }

} // namespace downhill::expression
