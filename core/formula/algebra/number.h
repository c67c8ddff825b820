// The numbers inside a formula: fractions as long as they are exact, doubles after that.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace downhill::expression {

/// An exact fraction, or a double once the fraction would no longer fit. Numerator and denominator stay
/// within 2^53, so that both are doubles themselves and value() is their one correctly rounded quotient: the
/// number `0.1` kept as 1/10 and the double 0.1 are the same.
class Number {
public:
    static constexpr std::int64_t limit = std::int64_t{1} << 53;

    Number() = default;
    explicit Number(std::int64_t whole) : Number(whole, 1, false) {}
    /// numerator / denominator, reduced. `denominator` is not zero; neither is beyond int64's symmetric
    /// range.
    Number(std::int64_t numerator, std::int64_t denominator, bool decimal);
    static Number inexact(double value);

    /// A literal the lexer has found well-formed: `12`, `.5`, `1e-3`. Infinite when too large for a double,
    /// and tooSmall() tells when it was not zero but is too small for one.
    static Number read(std::string_view literal);

    bool exact() const noexcept { return exact_; }
    bool integer() const noexcept { return exact_ && denominator_ == 1; }
    bool is(std::int64_t whole) const noexcept { return integer() && numerator_ == whole; }
    bool negative() const noexcept { return exact_ ? numerator_ < 0 : inexact_ < 0; }
    bool zero() const noexcept { return exact_ ? numerator_ == 0 : inexact_ == 0; }
    bool finite() const noexcept;
    /// Not zero, yet below the smallest normal double: writing it down would change it.
    bool tooSmall() const noexcept { return tooSmall_; }
    /// Shown with a decimal point rather than as a fraction: it was typed with one, and its digits end.
    bool decimal() const noexcept;

    std::int64_t numerator() const noexcept { return numerator_; }     ///< of an exact number
    std::int64_t denominator() const noexcept { return denominator_; } ///< of an exact number; positive
    double value() const noexcept;

    Number operator-() const;
    Number operator+(const Number& other) const;
    Number operator*(const Number& other) const;
    /// 1/this; this is not zero.
    Number reciprocal() const;
    Number magnitude() const { return negative() ? -*this : *this; }

    bool operator==(const Number& other) const noexcept;

    /// The digits of a number that is no fraction and not negative: `3`, `0.25`, `1e20`. Reads back to the
    /// same value.
    std::string text() const;

private:
    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;
    double inexact_ = 0;
    bool exact_ = true;
    bool decimal_ = false;
    bool tooSmall_ = false;
};

/// base^exponent when that is an exact number; otherwise an inexact one, to be left as a power.
Number wholePower(const Number& base, std::int64_t exponent);

} // namespace downhill::expression
