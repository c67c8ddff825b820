#include "core/formula/expansion/series.h"

#include <algorithm>
#include <cmath>

namespace downhill::expression {
namespace {

using Real = Series::Real;

/// Sums of exponents are rounded: closer than this, two are the same.
constexpr Real sameExponent = 1e-9L;
/// Of the larger one: what is left of two coefficients is rounding, at least in double.
constexpr Real cancelled = 4 * static_cast<Real>(std::numeric_limits<double>::epsilon());

bool isWhole(Real number) { return number == std::trunc(number); }

Series withoutTerms(const Series& a, const Series& b) {
    const bool none = a.form() == Series::Form::none || b.form() == Series::Form::none;
    return Series::of(none ? Series::Form::none : Series::Form::unknown);
}

} // namespace

Series Series::constant(Real value) { return power(value, 0); }

Series Series::power(Real coefficient, Real exponent) {
    Series series;
    series.add(exponent, coefficient);
    series.tidy();
    return series;
}

Series Series::huge(bool negative) {
    Series series = of(Form::huge);
    series.negative_ = negative;
    return series;
}

Series Series::of(Form form) {
    Series series;
    series.form_ = form;
    return series;
}

int Series::sign() const {
    if (form_ == Form::huge)
        return negative_ ? -1 : 1;
    return !isTerms() || count_ == 0 ? 0 : terms_[0].coefficient < 0 ? -1 : 1;
}

Real Series::coefficient(Real exponent) const {
    for (const Term& term : terms()) {
        if (std::abs(term.exponent - exponent) < sameExponent)
            return term.coefficient;
    }
    return 0;
}

void Series::add(Real exponent, Real coefficient) {
    if (exponent > order_ - sameExponent || coefficient == 0)
        return;
    std::size_t at = 0;
    while (at < count_ && terms_[at].exponent < exponent - sameExponent)
        ++at;
    if (at < count_ && terms_[at].exponent < exponent + sameExponent) {
        const Real larger = std::max(std::abs(terms_[at].coefficient), std::abs(coefficient));
        terms_[at].coefficient += coefficient;
        if (std::abs(terms_[at].coefficient) <= cancelled * larger)
            terms_[at].coefficient = 0; // stays until all are added: what follows may cancel too
        return;
    }
    std::move_backward(terms_.begin() + static_cast<std::ptrdiff_t>(at),
                       terms_.begin() + static_cast<std::ptrdiff_t>(count_),
                       terms_.begin() + static_cast<std::ptrdiff_t>(count_) + 1);
    terms_[at] = {exponent, coefficient};
    if (count_ == maxTerms)
        order_ = std::min(order_, terms_[count_].exponent);
    else
        ++count_;
}

void Series::tidy() {
    const auto end = terms_.begin() + static_cast<std::ptrdiff_t>(count_);
    const auto kept = std::remove_if(terms_.begin(), end, [](const Term& t) { return t.coefficient == 0; });
    count_ = static_cast<std::size_t>(kept - terms_.begin());
    for (std::size_t i = 0; i < count_; ++i) {
        if (std::isfinite(terms_[i].coefficient))
            continue;
        if (i == 0)
            *this = std::isinf(terms_[0].coefficient) && terms_[0].exponent == 0
                        ? huge(terms_[0].coefficient < 0)
                        : of(Form::unknown);
        else
            *this = until(terms_[i].exponent);
        return;
    }
}

Series Series::until(Real order) const {
    Series series = *this;
    if (!isTerms())
        return series;
    series.order_ = std::min(order_, order);
    while (series.count_ > 0 && series.terms_[series.count_ - 1].exponent > series.order_ - sameExponent)
        --series.count_;
    return series;
}

Series Series::operator-() const {
    Series series = *this;
    series.negative_ = !negative_;
    for (Term& term : series.terms_)
        term.coefficient = -term.coefficient;
    return series;
}

Series operator+(const Series& a, const Series& b) {
    if (a.isTerms() && b.isTerms()) {
        Series sum = a.until(b.order_);
        for (const Series::Term& term : b.terms())
            sum.add(term.exponent, term.coefficient);
        sum.tidy();
        return sum;
    }
    const bool hugeA = a.form() == Series::Form::huge;
    const bool hugeB = b.form() == Series::Form::huge;
    if (hugeA && (b.hasLimit() || (hugeB && a.negative_ == b.negative_)))
        return a;
    if (hugeB && a.hasLimit())
        return b;
    return withoutTerms(a, b);
}

Series operator*(const Series& a, const Series& b) {
    if (a.isTerms() && b.isTerms()) {
        if (a.isZero() || b.isZero())
            return {};
        Series product;
        product.order_ = std::min(a.order_ + b.lead(), b.order_ + a.lead());
        for (const Series::Term& left : a.terms()) {
            for (const Series::Term& right : b.terms())
                product.add(left.exponent + right.exponent, left.coefficient * right.coefficient);
        }
        product.tidy();
        return product;
    }
    const Series& huge = a.form() == Series::Form::huge ? a : b;
    const Series& other = &huge == &a ? b : a;
    const bool grows = other.form() == Series::Form::huge || (other.sign() != 0 && other.lead() <= 0);
    if (huge.form() == Series::Form::huge && grows)
        return Series::huge(huge.sign() * other.sign() < 0);
    return withoutTerms(a, b);
}

Series raised(const Series& base, Real exponent) {
    if (base.form() == Series::Form::none || base.form() == Series::Form::unknown)
        return base;
    if (exponent == 0)
        return Series::constant(1);
    const bool odd = isWhole(exponent) && std::fmod(exponent, 2) != 0;
    if (base.sign() < 0 && !isWhole(exponent))
        return Series::of(Series::Form::none);
    const bool negative = base.sign() < 0 && odd;
    if (base.form() == Series::Form::huge)
        return exponent > 0 ? Series::huge(negative) : Series();
    if (base.sign() == 0) {
        if (exponent < 0 && base.isZero()) // 1/0 over a stretch, as of 1/relu(w)
            return Series::huge(false);
        if (exponent < 0 || (!base.exact() && !isWhole(exponent))) // below 0, there would be no root
            return Series::of(Series::Form::unknown);
        return base.exact() ? Series() : Series().until(exponent * base.order());
    }
    // (c·t^e·(1 + x))^exponent
    const Series::Term first = base.terms()[0];
    Series x = base;
    x.order_ -= first.exponent;
    for (Series::Term& term : x.terms_) {
        term.exponent -= first.exponent;
        term.coefficient /= first.coefficient;
    }
    x.add(0, -1);
    x.tidy();
    std::array<Real, Series::maxTerms> binomial{1};
    for (std::size_t i = 1; i < binomial.size(); ++i)
        binomial[i] = binomial[i - 1] * (exponent - static_cast<Real>(i - 1)) / static_cast<Real>(i);
    const Real size = std::pow(std::abs(first.coefficient), exponent);
    return Series::power(negative ? -size : size, first.exponent * exponent) *
           composed(binomial, x, binomial.back() == 0);
}

Series composed(std::span<const Real> coefficients, const Series& inner, bool finite) {
    Series sum;
    for (std::size_t i = coefficients.size(); i-- > 0;)
        sum = sum * inner + Series::constant(coefficients[i]);
    if (finite || inner.isZero() || !sum.isTerms())
        return sum;
    return sum.until(static_cast<Real>(coefficients.size()) * inner.lead());
}

Series integrated(const Series& slope) {
    Series sum;
    sum.order_ = slope.order_ + 1;
    for (const Series::Term& term : slope.terms())
        sum.add(term.exponent + 1, term.coefficient / (term.exponent + 1));
    return sum;
}

} // namespace downhill::expression
