#include "core/text/written_line.h"

#include "core/text/line_value.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace downhill {
namespace {

/// The digits that a double surely has, and as many as it takes to tell it from its neighbours.
constexpr int sure = 15, all = 17;

/// With the fewest digits, `sure` at least, that read back to the same double: 0.1, 0.99999.
std::string unroundedText(double value) {
    for (int digits = sure; digits < all; ++digits)
        if (static_cast<double>(displayedValue(displayText(value, digits))) == value)
            return displayText(value, digits);
    return displayText(value, all);
}

std::string inParentheses(std::string text) {
    text.insert(0, 1, '(').push_back(')');
    return text;
}

std::string numberText(const Term& term, int digits) {
    return term.kind == Term::Kind::chosen || digits > sure ? unroundedText(term.value)
                                                            : displayText(term.value, digits);
}

std::string textOf(const Term& term, int digits) {
    switch (term.kind) {
    case Term::Kind::sign:
        return term.sign;
    case Term::Kind::number:
    case Term::Kind::chosen:
        return numberText(term, digits);
    case Term::Kind::factor: { // `4.096`, `(−30)`
        std::string text = numberText(term, digits);
        return term.value < 0 ? inParentheses(std::move(text)) : text;
    }
    case Term::Kind::base: { // `4.096`, `(−30)`, `(1.5·10⁻⁵)`, lest it be read as a power of its own
        std::string text = numberText(term, digits);
        const bool plain =
            std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        return plain ? text : inParentheses(std::move(text));
    }
    case Term::Kind::power:
        return superscriptText(static_cast<long long>(term.value));
    }
    return "";
}

bool isFinite(const WorkedLine& line) {
    return std::isfinite(line.result) &&
           std::ranges::all_of(line.terms, [](const Term& term) { return std::isfinite(term.value); });
}

LineValue valueWith(const WorkedLine& line, int digits) {
    std::vector<long double> numbers;
    for (const Term& term : line.terms)
        numbers.push_back(term.kind == Term::Kind::sign    ? 0
                          : term.kind == Term::Kind::power ? static_cast<long double>(term.value)
                                                           : displayedValue(numberText(term, digits)));
    return valueOf(line.terms, numbers);
}

/// Whether that is 0 for a share of the addends that is no more than `tolerance`.
bool isZero(const LineValue& line, long double tolerance) {
    constexpr long double least = std::numeric_limits<double>::min();
    return std::fabs(line.value) <= std::max(tolerance * line.largest, least);
}

/// Whether the value, rounded to so many digits, is the result that is printed so; a half may go either way.
bool isPrinted(const LineValue& line, double result, int digits) {
    const long double printed = displayedValue(displayText(result, digits));
    constexpr long double wholeUpTo = 1e7L; // no whole part is rounded away below
    const auto place = static_cast<int>(std::floor(std::log10(std::fabs(printed)))) - digits + 1;
    const long double unit = std::pow(
        10.0L, static_cast<long double>(std::fabs(printed) < wholeUpTo ? std::min(place, 0) : place));
    return std::fabs(line.value - printed) <= unit / 2 * (1 + 1e-9L);
}

struct Digits {
    int operands, result;
    bool comeOut;
};

Digits digitsFor(const WorkedLine& line, double result, int least) {
    if (!isFinite(line))
        return {least, least, true};
    if (result == 0) {
        for (int operands = least; operands <= sure; ++operands)
            if (isZero(valueWith(line, operands), 1e-18L))
                return {operands, least, true};
        return {sure, least, isZero(valueWith(line, sure), 1e-13L)};
    }
    std::vector<std::pair<int, LineValue>> values;
    for (int operands = least; operands <= sure + 1; ++operands)
        values.emplace_back(operands, valueWith(line, operands));
    for (int digits = least; digits > 0; --digits)
        for (const auto& [operands, value] : values)
            if (isPrinted(value, result, digits))
                return {operands, digits, true};
    return {least, least, false};
}

} // namespace

bool isRounding(double sum, double addend) {
    constexpr double few = 8 * std::numeric_limits<double>::epsilon();
    constexpr double large = 1e6;      // what is lost of larger ones may be sizeable: 3 of 10¹⁶
    constexpr double fewBits = 1e-320; // from there down doubles are 5·10⁻³²⁴ apart
    return std::fabs(sum) <= few * std::min(std::fabs(addend), large) || std::fabs(sum) < fewBits;
}

WrittenLine writtenOut(std::string start, const WorkedLine& line, int digits) {
    double result = line.result;
    if (isFinite(line) && isRounding(result, static_cast<double>(valueWith(line, all).largest)))
        result = 0;
    const Digits shown = digitsFor(line, result, digits);
    WrittenLine written{{std::move(start), "", ""}, shown.comeOut};
    std::string* rest = &written.parts.left;
    for (const Term& term : line.terms)
        if (term.isSlope) {
            written.parts.slope = textOf(term, shown.operands);
            rest = &written.parts.right;
        } else {
            *rest += textOf(term, shown.operands);
        }
    written.parts.right += " = " + displayText(result, shown.result);
    return written;
}

} // namespace downhill
