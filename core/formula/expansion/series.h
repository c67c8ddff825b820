// What a value is next to a place: a few powers of the distance.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>

namespace downhill::expression {

/// c₀·t^e₀ + c₁·t^e₁ + … for t → 0 from above, e₀ < e₁ < …; the exponents are any real numbers, so that √t
/// and 1/t are among them (Levi-Civita's numbers). What comes at `order` and behind is not known.
///
/// Coefficients that nearly cancel count as cancelled, for in double they may do so exactly.
class Series {
public:
    using Real = long double; ///< mostly for its range: e^800 is one number of many here
    struct Term {
        Real exponent = 0;
        Real coefficient = 0;
    };
    enum class Form {
        terms,
        huge,    ///< beyond all powers, as e^(1/t), or beyond all numbers; it has a sign
        unknown, ///< this is not worked out
        none     ///< there is no value: √(−t)
    };

    /// 0 exactly.
    Series() = default;
    static Series constant(Real value);
    static Series power(Real coefficient, Real exponent); ///< coefficient·t^exponent
    static Series huge(bool negative);
    static Series of(Form form); ///< unknown or none

    Form form() const { return form_; }
    bool isTerms() const { return form_ == Form::terms; }
    bool isZero() const { return isTerms() && count_ == 0 && exact(); } ///< and nothing else behind it
    bool exact() const { return order_ == infinite; }
    std::span<const Term> terms() const { return {terms_.data(), count_}; }
    Real order() const { return order_; }
    /// The exponent that it begins with; where it has no terms, the one from which on it is not known.
    Real lead() const { return count_ > 0 ? terms_[0].exponent : order_; }
    /// −1 or 1; 0 where it has no terms.
    int sign() const;
    /// What stands at this exponent, if that is known.
    Real coefficient(Real exponent) const;
    bool isConstant() const { return isTerms() && exact() && (count_ == 0 || (count_ == 1 && lead() == 0)); }
    /// It comes nearer and nearer to a number, which is coefficient(0).
    bool hasLimit() const { return isTerms() && lead() >= 0 && order_ > 0; }

    /// The same as far as `order`.
    Series until(Real order) const;
    Series operator-() const;

    friend Series operator+(const Series& a, const Series& b);
    friend Series operator*(const Series& a, const Series& b);
    /// base^exponent; 0 exactly to a negative power is huge.
    friend Series raised(const Series& base, Real exponent);
    /// Σ coefficients[i]·inner^i for an `inner` that goes to 0. The coefficients end where `finite`, or go
    /// on.
    friend Series composed(std::span<const Real> coefficients, const Series& inner, bool finite);
    /// ∫ from 0 to t; each exponent is above −1.
    friend Series integrated(const Series& slope);

    static constexpr std::size_t maxTerms = 10;

private:
    static constexpr Real infinite = std::numeric_limits<Real>::infinity();

    /// Keeps them in order, and no more than there is room for.
    void add(Real exponent, Real coefficient);
    void tidy();

    Form form_ = Form::terms;
    bool negative_ = false; ///< of a huge one
    std::size_t count_ = 0;
    Real order_ = infinite;
    std::array<Term, maxTerms + 1> terms_{};
};

Series operator+(const Series& a, const Series& b);
Series operator*(const Series& a, const Series& b);
Series raised(const Series& base, Series::Real exponent);
Series composed(std::span<const Series::Real> coefficients, const Series& inner, bool finite);
Series integrated(const Series& slope);

} // namespace downhill::expression
