#include "core/formula/algebra/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace downhill::expression {
namespace {

using Whole = std::optional<std::int64_t>;

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                       most = std::numeric_limits<std::int64_t>::max();

/// None where it is no std::int64_t; a division by |b| > 1 cannot overflow itself.
Whole times(std::int64_t a, std::int64_t b) {
    if (b > 0 && (a > most / b || a < least / b))
        return std::nullopt;
    if (b < -1 && (a > least / b || a < most / b))
        return std::nullopt;
    if (b == -1 && a == least)
        return std::nullopt;
    return a * b;
}

Whole plus(std::int64_t a, std::int64_t b) {
    const bool tooLarge = b > 0 ? a > most - b : a < least - b;
    return tooLarge ? std::nullopt : Whole(a + b);
}

/// The value of mantissa·10^exponent as a fraction, when it is one within the limit.
std::optional<Number> decimalFraction(std::int64_t mantissa, int exponent, bool decimal) {
    std::int64_t scale = 1;
    for (int i = 0; i < std::abs(exponent); ++i) {
        scale *= 10;
        if (scale > Number::limit)
            return std::nullopt;
    }
    if (exponent < 0)
        return Number(mantissa, scale, decimal);
    const Whole whole = times(mantissa, scale);
    if (!whole || *whole > Number::limit)
        return std::nullopt;
    return Number(*whole, 1, decimal);
}

/// What follows the `e`; beyond ±9999 it makes no difference any more.
int readExponent(std::string_view digits) {
    const bool negative = digits.front() == '-';
    if (negative || digits.front() == '+')
        digits.remove_prefix(1);
    int written = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), written).ec != std::errc{} ||
        written > 9999)
        written = 9999;
    return negative ? -written : written;
}

} // namespace

Number::Number(std::int64_t numerator, std::int64_t denominator, bool decimal) : decimal_(decimal) {
    const std::int64_t divisor = std::gcd(numerator, denominator);
    const std::int64_t sign = denominator < 0 ? -1 : 1;
    numerator_ = sign * (numerator / divisor);
    denominator_ = sign * (denominator / divisor);
    if (numerator_ < -limit || numerator_ > limit || denominator_ > limit)
        *this = inexact(static_cast<double>(numerator_) / static_cast<double>(denominator_));
}

Number Number::inexact(double value) {
    Number number;
    number.exact_ = false;
    number.inexact_ = value;
    number.tooSmall_ = value != 0 && std::abs(value) < std::numeric_limits<double>::min();
    return number;
}

Number Number::read(std::string_view literal) {
    std::int64_t mantissa = 0;
    bool fits = true; // the digits so far are an exact mantissa
    bool point = false;
    bool nonZero = false;
    int exponent = 0;
    int magnitude = 0; // digits before the point, or minus the zeros after it
    const std::size_t e = std::min(literal.find_first_of("eE"), literal.size());
    for (const char c : literal.substr(0, e)) {
        if (c == '.') {
            point = true;
            continue;
        }
        nonZero = nonZero || c != '0';
        if (nonZero && !point)
            ++magnitude;
        else if (!nonZero && point)
            --magnitude;
        mantissa = fits ? mantissa * 10 + (c - '0') : 0;
        fits = fits && mantissa <= limit;
        exponent -= point ? 1 : 0;
    }
    if (!nonZero)
        return Number(0);
    if (e < literal.size()) {
        const int written = readExponent(literal.substr(e + 1));
        exponent += written;
        magnitude += written;
    }
    if (fits) {
        if (const auto fraction = decimalFraction(mantissa, exponent, point || e < literal.size()))
            return *fraction;
    }
    double value = 0;
    const auto read = std::from_chars(literal.data(), literal.data() + literal.size(), value);
    if (read.ec == std::errc{})
        return inexact(value);
    Number number = inexact(magnitude < 0 ? 0 : std::numeric_limits<double>::infinity());
    number.tooSmall_ = magnitude < 0;
    return number;
}

bool Number::finite() const noexcept { return exact_ || std::isfinite(inexact_); }

bool Number::decimal() const noexcept {
    if (!exact_)
        return true;
    if (!decimal_)
        return false;
    std::int64_t rest = denominator_;
    while (rest % 2 == 0)
        rest /= 2;
    while (rest % 5 == 0)
        rest /= 5;
    return rest == 1;
}

double Number::value() const noexcept {
    return exact_ ? static_cast<double>(numerator_) / static_cast<double>(denominator_) : inexact_;
}

Number Number::operator-() const {
    Number result = *this;
    result.numerator_ = -numerator_;
    result.inexact_ = -inexact_;
    return result;
}

Number Number::operator+(const Number& other) const {
    if (exact_ && other.exact_) {
        const std::int64_t shared = std::gcd(denominator_, other.denominator_);
        const Whole left = times(numerator_, other.denominator_ / shared);
        const Whole right = times(other.numerator_, denominator_ / shared);
        const Whole below = times(denominator_ / shared, other.denominator_);
        if (left && right && below) {
            if (const Whole above = plus(*left, *right))
                return {*above, *below, decimal_ || other.decimal_};
        }
    }
    return inexact(value() + other.value());
}

Number Number::operator*(const Number& other) const {
    if (zero() || other.zero())
        return Number(0);
    if (exact_ && other.exact_) {
        const std::int64_t left = std::gcd(numerator_, other.denominator_);
        const std::int64_t right = std::gcd(other.numerator_, denominator_);
        const Whole above = times(numerator_ / left, other.numerator_ / right);
        const Whole below = times(denominator_ / right, other.denominator_ / left);
        if (above && below)
            return {*above, *below, decimal_ || other.decimal_};
    }
    Number product = inexact(value() * other.value());
    product.tooSmall_ = product.tooSmall_ || product.zero(); // neither factor was zero
    return product;
}

Number Number::reciprocal() const {
    if (exact_)
        return {denominator_, numerator_, decimal_};
    return inexact(1 / inexact_);
}

bool Number::operator==(const Number& other) const noexcept {
    return exact_ == other.exact_ &&
           (exact_ ? numerator_ == other.numerator_ && denominator_ == other.denominator_
                   : inexact_ == other.inexact_);
}

std::string Number::text() const {
    std::array<char, 64> buffer{};
    char* const end = buffer.data() + buffer.size();
    if (integer())
        return {buffer.data(), std::to_chars(buffer.data(), end, numerator_).ptr};
    const double number = value();
    const bool plain = number == 0 || (number >= 1e-6 && number < 1e16);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const std::string_view digits(
        buffer.data(),
        static_cast<std::size_t>(std::to_chars(buffer.data(), end, number, format).ptr - buffer.data()));
    // `1e+20` and `1e-07` as people write them: `1e20`, `1e-7`
    std::string text;
    bool exponent = false;
    for (const char c : digits) {
        const bool filler =
            exponent && (c == '+' || (c == '0' && (text.back() == 'e' || text.back() == '-')));
        if (!filler)
            text += c;
        exponent = exponent || c == 'e';
    }
    return text;
}

Number wholePower(const Number& base, std::int64_t exponent) {
    Number result(1);
    const Number factor = exponent < 0 ? base.reciprocal() : base;
    for (std::int64_t i = 0; i < std::abs(exponent) && result.exact() && !result.is(0); ++i) {
        result = result * factor;
        if (result == Number(1))
            return exponent % 2 == 0 || factor == Number(1) ? Number(1) : factor; // 1 or −1 to any power
    }
    return result;
}

} // namespace downhill::expression
