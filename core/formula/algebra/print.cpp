#include "core/formula/algebra/print.h"

#include "core/text/number_text.h"

#include <utility>

namespace downhill::expression {
namespace {

/// How tightly a tree holds together; parentheses go around what is looser than its place demands.
enum class Hold { sum, negation, product, power, atom, parenthesis };

Hold holdOf(const Expression& tree) {
    switch (tree->kind) {
    case Kind::sum:
        return Hold::sum;
    case Kind::negate:
        return Hold::negation;
    case Kind::product:
        return Hold::product;
    case Kind::power:
        return Hold::power;
    case Kind::number:
    case Kind::constant:
    case Kind::letter:
    case Kind::knob:
    case Kind::call:
        break;
    }
    return Hold::atom;
}

class Printer {
public:
    explicit Printer(bool numberedKnobs) : numberedKnobs_(numberedKnobs) {}

    std::string of(const Expression& tree) {
        add(tree, Hold::sum);
        return std::move(text_);
    }

private:
    void add(const Expression& tree, Hold weakest) {
        const bool parentheses = holdOf(tree) < weakest;
        text_ += parentheses ? "(" : "";
        addPlain(tree);
        text_ += parentheses ? ")" : "";
    }

    void addPlain(const Expression& tree) {
        switch (tree->kind) {
        case Kind::number:
            text_ += tree->number.text();
            break;
        case Kind::constant:
            text_ += tree->constant() == Constant::pi ? "π" : "e";
            break;
        case Kind::letter:
            addLetter(tree->letter);
            break;
        case Kind::knob:
            text_ += !numberedKnobs_ ? "w" : tree->which == 0 ? "w₁" : "w₂";
            break;
        case Kind::negate:
            text_ += "−";
            add(tree->part(0), Hold::product);
            break;
        case Kind::sum:
            addJoined(tree, " + ", " − ", Hold::negation, Hold::product);
            break;
        case Kind::product:
            addJoined(tree, "·", "/", Hold::power, Hold::power);
            break;
        case Kind::power:
            add(tree->part(0), Hold::atom);
            addExponent(tree->part(1));
            break;
        case Kind::call:
            addCall(tree);
            break;
        }
    }

    /// `x`, `x₁`.
    void addLetter(const std::string& letter) {
        text_ += letter[0];
        for (const char digit : letter.substr(1))
            text_ += subscriptText(static_cast<unsigned long long>(digit - '0'));
    }

    void addJoined(const Expression& tree, const char* sign, const char* inverse, Hold first, Hold others) {
        add(tree->part(0), first);
        for (std::size_t i = 1; i < tree->parts.size(); ++i) {
            text_ += tree->parts[i].inverse ? inverse : sign;
            add(tree->part(i), others);
        }
    }

    void addExponent(const Expression& exponent) {
        constexpr std::int64_t maxRaised = 999; // longer ones are hard to read that small
        const bool negative = exponent->kind == Kind::negate;
        const Expression& size = negative ? exponent->part(0) : exponent;
        if (size->isNumber() && size->number.integer() && size->number.numerator() <= maxRaised) {
            text_ += negative ? "⁻" : "";
            text_ += superscriptText(size->number.numerator());
        } else {
            const bool symbol = holdOf(exponent) == Hold::atom && exponent->kind != Kind::call;
            text_ += "^";
            add(exponent, symbol ? Hold::sum : Hold::parenthesis);
        }
    }

    void addCall(const Expression& tree) {
        const Function function = tree->function();
        const bool bars = function == Function::abs;
        if (!bars)
            text_ += nameOf(function);
        text_ += bars ? "|" : "(";
        add(tree->part(0), Hold::sum);
        for (std::size_t i = 1; i < tree->parts.size(); ++i) {
            const bool comparison = i == 1 && function >= Function::whereGreater;
            text_ += !comparison ? ", " : function == Function::whereGreater ? " > " : " < ";
            add(tree->part(i), Hold::sum);
        }
        text_ += bars ? "|" : ")";
    }

    bool numberedKnobs_;
    std::string text_;
};

} // namespace

std::string printed(const Expression& written, bool numberedKnobs) {
    return Printer(numberedKnobs).of(written);
}

} // namespace downhill::expression
