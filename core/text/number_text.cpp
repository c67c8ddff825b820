#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace downhill {
namespace {

constexpr std::string_view minusSign = "−"; // U+2212
constexpr std::string_view times = "·", superscriptMinus = "⁻";
constexpr std::array<std::string_view, 10> superscripts = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

/// A positive finite number as decimal digits: 0.d₁d₂d₃… · 10^point, d₁ not zero, no zeros at the end.
struct Decimal {
    std::string digits;
    int point = 0;
};

/// All the decimal digits that a double surely has; what lies behind them is rounding noise.
constexpr int sureDigits = 15;

Decimal decimalOf(double positive, int digits) {
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), positive,
                                   std::chars_format::scientific, digits - 1)
                         .ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t e = text.find('e');
    Decimal decimal;
    for (const char c : text.substr(0, e))
        if (c != '.')
            decimal.digits += c;
    const char* exponent = text.data() + e + (text[e + 1] == '+' ? 2 : 1);
    std::from_chars(exponent, end, decimal.point);
    ++decimal.point;
    return decimal;
}

void dropTrailingZeros(std::string& digits) { digits.erase(digits.find_last_not_of('0') + 1); }

/// As at school: a five and more goes up.
void roundTo(Decimal& decimal, int digits) {
    if (digits < 0 || decimal.digits.size() <= static_cast<std::size_t>(digits))
        return;
    const auto keep = static_cast<std::size_t>(digits);
    const bool up = decimal.digits[keep] >= '5';
    decimal.digits.resize(keep);
    if (!up)
        return;
    for (std::size_t i = keep; i-- > 0;) {
        if (decimal.digits[i] != '9') {
            ++decimal.digits[i];
            return;
        }
        decimal.digits[i] = '0';
    }
    decimal.digits.insert(decimal.digits.begin(), '1');
    ++decimal.point;
}

std::string positiveText(double positive, int digits, const NumberFormat& format) {
    // Two roundings on purpose: 3.2804999999999995 is what 5·0.9⁴ comes out as, and 3.281 what a person gets
    // by hand.
    Decimal decimal = decimalOf(positive, std::max(digits, sureDigits));
    const auto whole = [&] { return std::max(decimal.point, 0); };
    // The whole part is never rounded away while it is written out: 13,002 stays 13,002.
    const int largestWhole = std::max(digits, 7);
    roundTo(decimal, decimal.point <= largestWhole ? std::max(digits, whole()) : digits);
    dropTrailingZeros(decimal.digits);

    if (decimal.point > largestWhole || decimal.point < -3) {
        std::string mantissa = decimal.digits.substr(0, 1);
        if (decimal.digits.size() > 1)
            mantissa += format.decimal + decimal.digits.substr(1);
        const std::string power = "10" + superscriptText(decimal.point - 1);
        return mantissa == "1" ? power : mantissa + std::string(times) + power;
    }
    if (decimal.point <= 0)
        return std::string("0") + format.decimal +
               std::string(static_cast<std::size_t>(-decimal.point), '0') + decimal.digits;
    const auto point = static_cast<std::size_t>(decimal.point);
    if (decimal.digits.size() <= point)
        return withThousands(decimal.digits + std::string(point - decimal.digits.size(), '0'), format);
    return withThousands(decimal.digits.substr(0, point), format) + format.decimal +
           decimal.digits.substr(point);
}

std::string_view withoutBlanks(std::string_view text) {
    // also the blanks that come along when a number is copied from a page: no-break, narrow no-break, thin
    static constexpr std::array<std::string_view, 9> blanks = {" ",  "\t",     "\n",     "\r",    "\v",
                                                               "\f", "\u00a0", "\u202f", "\u2009"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string withAsciiMinus(std::string_view text) {
    std::string ascii;
    while (!text.empty()) {
        const bool minus = text.starts_with(minusSign);
        ascii += minus ? '-' : text.front();
        text.remove_prefix(minus ? minusSign.size() : 1);
    }
    return ascii;
}

/// Whether the digits before the exponent hold anything but zeros.
bool hasDigitAboveZero(std::string_view number) {
    return number.substr(0, number.find_first_of("eE")).find_first_of("123456789") != std::string_view::npos;
}

template <class Real>
std::string shortestText(Real value) {
    if (std::isnan(value))
        return "nan"; // never "-nan"
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

} // namespace

std::string exactText(double value) { return shortestText(value); }

std::string exactText(float value) { return shortestText(value); }

std::string displayText(double value, int digits, const NumberFormat& format) {
    if (std::isnan(value))
        return std::string(format.notANumber);
    if (value == 0)
        return "0";
    std::string text = value < 0 ? std::string(minusSign) : std::string();
    if (std::isinf(value))
        return text + "∞";
    return text + positiveText(std::fabs(value), std::clamp(digits, 1, 17), format);
}

std::string signedText(double value, int digits, const NumberFormat& format) {
    const std::string text = displayText(value, digits, format);
    return value > 0 ? "+" + text : text;
}

long double displayedValue(std::string_view text, const NumberFormat& format) {
    std::string number, exponent;
    while (!text.empty()) {
        const auto* const digit = std::ranges::find_if(
            superscripts, [&](std::string_view superscript) { return text.starts_with(superscript); });
        std::size_t length = 1;
        if (digit != superscripts.end()) {
            exponent += static_cast<char>('0' + (digit - superscripts.begin()));
            length = digit->size();
        } else if (text.starts_with(superscriptMinus)) {
            exponent += '-';
            length = superscriptMinus.size();
        } else if (text.starts_with(minusSign)) {
            number += '-';
            length = minusSign.size();
        } else if (text.starts_with(times)) {
            number += 'e'; // and a 10 comes, which is in the way
            length = times.size();
        } else if (text.starts_with(format.group)) {
            length = format.group.size();
        } else {
            number += text.front() == format.decimal ? '.' : text.front();
        }
        text.remove_prefix(length);
    }
    if (!exponent.empty()) {
        const std::size_t ten = number.size() - 2; // of `1.5e10` and of `-10`
        number.replace(ten, 2, ten > 0 && number[ten - 1] == 'e' ? exponent : "1e" + exponent);
    }
    long double value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

std::string withThousands(std::string_view whole, const NumberFormat& format) {
    if (whole.size() < static_cast<std::size_t>(format.fewestGrouped))
        return std::string(whole);
    std::string text;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += format.group;
        text += whole[i];
    }
    return text;
}

std::string countText(unsigned long long value, const NumberFormat& format) {
    return withThousands(std::to_string(value), format);
}

std::optional<double> readNumber(std::string_view text) {
    std::string number = withAsciiMinus(withoutBlanks(text));
    if (number.starts_with('+')) {
        number.erase(0, 1);
        if (number.starts_with('-'))
            return std::nullopt;
    }
    double value = 0;
    const char* const end = number.data() + number.size();
    const auto result = std::from_chars(number.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || !std::isfinite(value))
        return std::nullopt;
    if (value == 0 && hasDigitAboveZero(number))
        return std::nullopt; // too small for a double
    return value;
}

std::string subscriptText(unsigned long long value) {
    static constexpr std::array<std::string_view, 10> small = {"₀", "₁", "₂", "₃", "₄",
                                                               "₅", "₆", "₇", "₈", "₉"};
    std::string text;
    for (const char c : std::to_string(value))
        text += small[static_cast<std::size_t>(c - '0')];
    return text;
}

std::string superscriptText(long long value) {
    std::string text;
    for (const char c : std::to_string(value))
        text += c == '-' ? superscriptMinus : superscripts[static_cast<std::size_t>(c - '0')];
    return text;
}

} // namespace downhill
