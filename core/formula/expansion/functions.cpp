#include "core/formula/expansion/functions.h"

#include <array>
#include <cmath>
#include <numbers>

namespace downhill::expression {
namespace {

using Real = Series::Real;

using Coefficients = std::array<Real, 9>; // of a function at a place: f, f′, f″/2, …

constexpr Real pi = std::numbers::pi_v<Real>;

Series unknown() { return Series::of(Series::Form::unknown); }
Series none() { return Series::of(Series::Form::none); }

/// What is left of x when its limit is taken away.
Series small(const Series& x) { return x + Series::constant(-x.coefficient(0)); }

/// f(x) where f has a Taylor series at the limit of x.
Series taylor(const Coefficients& f, const Series& x) { return composed(f, small(x), false); }

/// From a cycle of derivatives: f, f′, f″, f‴, f, …
Coefficients fromDerivatives(const std::array<Real, 4>& cycle) {
    Coefficients f{};
    Real factorial = 1;
    for (std::size_t i = 0; i < f.size(); ++i) {
        factorial *= i > 1 ? static_cast<Real>(i) : 1;
        f[i] = cycle[i % 4] / factorial;
    }
    return f;
}

/// The series of f from that of f′, which is given next to `at` as a function of at + t.
template <class Slope>
Coefficients fromSlope(Real value, Real at, Slope slope) {
    const Series series = integrated(slope(Series::constant(at) + Series::power(1, 1)));
    Coefficients f{value};
    for (std::size_t i = 1; i < f.size(); ++i)
        f[i] = series.coefficient(static_cast<Real>(i));
    return f;
}

Series sine(const Series& x, bool cosine) {
    const Real s = std::sin(x.coefficient(0));
    const Real c = std::cos(x.coefficient(0));
    return taylor(fromDerivatives(cosine ? std::array{c, -s, -c, s} : std::array{s, c, -s, -c}), x);
}

/// T′ = 1 + T²
Series tangent(const Series& x) {
    constexpr Real steepest = 1e15L; // nearer to a pole it matters how the place was rounded
    Coefficients t{std::tan(x.coefficient(0))};
    if (std::abs(t[0]) > steepest)
        return unknown();
    for (std::size_t i = 0; i + 1 < t.size(); ++i) {
        Real square = i == 0 ? 1 : 0;
        for (std::size_t j = 0; j <= i; ++j)
            square += t[j] * t[i - j];
        t[i + 1] = square / static_cast<Real>(i + 1);
    }
    return taylor(t, x);
}

/// T′ = S, S′ = −2·T·S with S = 1/cosh²
Series hyperbolicTangent(const Series& x) {
    const Real cosh = std::cosh(x.coefficient(0));
    Coefficients t{std::tanh(x.coefficient(0))};
    Coefficients s{1 / cosh / cosh};
    for (std::size_t i = 0; i + 1 < t.size(); ++i) {
        const auto next = static_cast<Real>(i + 1);
        t[i + 1] = s[i] / next;
        Real product = 0;
        for (std::size_t j = 0; j <= i; ++j)
            product += t[j] * s[i - j];
        s[i + 1] = -2 * product / next;
    }
    return taylor(t, x);
}

/// s′ = s·r, r′ = −s·r with r(x) = s(−x)
Series logistic(const Series& x) {
    Coefficients s{1 / (1 + std::exp(-x.coefficient(0)))};
    Coefficients r{1 / (1 + std::exp(x.coefficient(0)))};
    for (std::size_t i = 0; i + 1 < s.size(); ++i) {
        Real product = 0;
        for (std::size_t j = 0; j <= i; ++j)
            product += s[j] * r[i - j];
        s[i + 1] = product / static_cast<Real>(i + 1);
        r[i + 1] = -s[i + 1];
    }
    return taylor(s, x);
}

Series exponential(const Series& x) {
    const Real e = std::exp(x.coefficient(0));
    if (std::isinf(e))
        return Series::huge(false);
    return taylor(fromDerivatives({e, e, e, e}), x);
}

Series logarithm(const Series& x) {
    const Real at = x.coefficient(0);
    if (x.sign() < 0)
        return none();
    if (at <= 0) // a logarithm of t is no series
        return unknown();
    Coefficients f{std::log(at)};
    Real power = 1;
    for (std::size_t i = 1; i < f.size(); ++i) {
        power /= at;
        f[i] = (i % 2 == 0 ? -power : power) / static_cast<Real>(i);
    }
    return taylor(f, x);
}

Series arcSine(const Series& x) {
    const Real at = x.coefficient(0);
    const Series one = Series::constant(1);
    if (std::abs(at) < 1)
        return taylor(fromSlope(std::asin(at), at,
                                [&](const Series& u) { return raised((one + -u) * (one + u), -0.5L); }),
                      x);
    if (std::abs(at) > 1)
        return none();
    // next to ±1: asin(1 − y) = π/2 − ∫₀ʸ 1/√(2t − t²)
    const Series y = one + (at < 0 ? x : -x);
    if (y.sign() < 0)
        return none();
    if (y.sign() == 0 && !y.exact())
        return unknown();
    const Series t = Series::power(1, 1);
    const Series gap = integrated(raised(Series::constant(2) * t + -(t * t), -0.5L));
    Series result = Series::constant(pi / 2);
    for (const Series::Term& term : gap.terms())
        result = result + -(Series::constant(term.coefficient) * raised(y, term.exponent));
    if (!y.isZero())
        result = result.until(gap.order() * y.lead());
    return at < 0 ? -result : result;
}

Series arcTangent(const Series& x) {
    const Series one = Series::constant(1);
    if (x.form() == Series::Form::huge)
        return Series::constant(x.sign() * pi / 2);
    if (x.lead() < 0)
        return Series::constant(x.sign() * pi / 2) + -arcTangent(raised(x, -1));
    const Real at = x.coefficient(0);
    return taylor(fromSlope(std::atan(at), at, [&](const Series& u) { return raised(one + u * u, -1.0L); }),
                  x);
}

/// Its sign, if that is known.
bool hasSign(const Series& x) { return x.sign() != 0 || x.isZero(); }

} // namespace

Series applied(Function function, const Series& x) {
    if (x.form() == Series::Form::unknown || x.form() == Series::Form::none)
        return x;
    const bool grows = x.form() == Series::Form::huge || (x.sign() != 0 && x.lead() < 0);
    if (!grows && !x.hasLimit())
        return unknown();
    switch (function) {
    case Function::sin:
    case Function::cos:
        return grows ? unknown() : sine(x, function == Function::cos);
    case Function::tan:
        return grows ? unknown() : tangent(x);
    case Function::asin:
        return grows ? none() : arcSine(x);
    case Function::acos:
        return grows ? none() : Series::constant(pi / 2) + -arcSine(x);
    case Function::atan:
        return arcTangent(x);
    case Function::exp:
        if (grows)
            return x.sign() > 0 ? Series::huge(false) : Series();
        return exponential(x);
    case Function::ln:
        return !grows ? logarithm(x) : x.sign() < 0 ? none() : unknown();
    case Function::log10:
        return applied(Function::ln, x) * Series::constant(1 / std::numbers::ln10_v<Real>);
    case Function::log2:
        return applied(Function::ln, x) * Series::constant(1 / std::numbers::ln2_v<Real>);
    case Function::sqrt:
        return raised(x, 0.5L);
    case Function::abs:
        return x.sign() < 0 ? -x : x;
    case Function::sign:
        return hasSign(x) ? Series::constant(x.sign()) : unknown();
    case Function::step:
        return hasSign(x) ? Series::constant(x.sign() > 0 ? 1 : 0) : unknown();
    case Function::relu:
        return x.sign() < 0 ? Series() : x;
    case Function::sinh:
    case Function::cosh: {
        const bool even = function == Function::cosh;
        if (grows)
            return Series::huge(!even && x.sign() < 0);
        const Series plus = exponential(x) * Series::constant(0.5L);
        const Series minus = exponential(-x) * Series::constant(0.5L);
        return even ? plus + minus : plus + -minus;
    }
    case Function::tanh:
        return grows ? Series::constant(x.sign()) : hyperbolicTangent(x);
    case Function::sigmoid:
        return grows ? Series::constant(x.sign() > 0 ? 1 : 0) : logistic(x);
    case Function::min:
    case Function::max:
    case Function::whereGreater:
    case Function::whereLess:
        break;
    }
    return unknown();
}

Series raised(const Series& base, const Series& exponent) {
    for (const Series* x : {&base, &exponent}) {
        if (x->form() == Series::Form::unknown || x->form() == Series::Form::none)
            return *x;
    }
    if (exponent.isConstant())
        return raised(base, exponent.coefficient(0));
    if (base.isZero()) { // 0^x, over a stretch
        const Real limit = exponent.hasLimit() ? exponent.coefficient(0) : 0;
        return limit > 0 ? Series() : limit < 0 ? Series::huge(false) : unknown();
    }
    if (base.sign() < 0)
        return none();
    if (base.hasLimit() && base.coefficient(0) > 0)
        return applied(Function::exp, exponent * logarithm(base));
    if (!exponent.hasLimit() || !base.isTerms() || base.sign() == 0)
        return unknown();
    // u^v = u^v₀·e^((v − v₀)·ln(u)) for u → 0, where the logarithm is less than any power of t
    const Real limit = exponent.coefficient(0);
    const Series result = raised(base, limit);
    const Series rest = small(exponent);
    const Real lead = base.lead() * limit;
    // t^m·ln(t) is told by a power that is nearly as large, and of the same sign
    const Series logarithmic =
        Series::power(base.lead() > 0 ? -rest.sign() : rest.sign(), lead + 0.999L * rest.lead());
    return (result + logarithmic).until(lead + 0.9995L * rest.lead());
}

Series largest(const Series& a, const Series& b) {
    const Series gap = a + -b;
    if (!gap.isTerms())
        return gap.form() == Series::Form::huge ? (gap.sign() > 0 ? a : b) : gap;
    return gap.sign() > 0 ? a : gap.sign() < 0 ? b : a.until(gap.order());
}

Series smallest(const Series& a, const Series& b) { return -largest(-a, -b); }

Series chosen(const Series& a, const Series& b, const Series& yes, const Series& no) {
    const Series gap = a + -b;
    const bool decided = gap.form() == Series::Form::huge || (gap.isTerms() && hasSign(gap));
    return !decided ? unknown() : gap.sign() > 0 ? yes : no;
}

} // namespace downhill::expression
