#include "core/formula/expansion/slope_at.h"

#include "core/formula/expansion/functions.h"
#include "core/formula/expansion/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace downhill::expression {
namespace {

using Real = Series::Real;

/// The cost along one knob on one side of a place.
class Expander {
public:
    Expander(std::span<const double> w, unsigned knob, Real side) : w_(w), knob_(knob), side_(side) {}

    Series of(const Expression& tree) const {
        switch (tree->kind) {
        case Kind::number:
            return Series::constant(tree->number.value());
        case Kind::constant:
            return Series::constant(tree->constant() == Constant::pi ? std::numbers::pi : std::numbers::e);
        case Kind::letter: // a number has taken its place
            break;
        case Kind::knob: {
            const Series here = Series::constant(w_[tree->which]);
            return tree->which == knob_ ? here + Series::power(side_, 1) : here;
        }
        case Kind::negate:
            return -of(tree->part(0));
        case Kind::sum: {
            Series sum = of(tree->part(0));
            for (std::size_t i = 1; i < tree->parts.size(); ++i) {
                const Series term = of(tree->part(i));
                sum = sum + (tree->parts[i].inverse ? -term : term);
            }
            return sum;
        }
        case Kind::product: {
            Series product = of(tree->part(0));
            for (std::size_t i = 1; i < tree->parts.size(); ++i) {
                const Series factor = of(tree->part(i));
                product = product * (tree->parts[i].inverse ? raised(factor, Real{-1}) : factor);
            }
            return product;
        }
        case Kind::power:
            if (tree->part(0)->kind == Kind::constant && tree->part(0)->constant() == Constant::e)
                return applied(Function::exp, of(tree->part(1)));
            return raised(of(tree->part(0)), of(tree->part(1)));
        case Kind::call:
            return call(tree);
        }
        return Series::of(Series::Form::unknown);
    }

private:
    Series call(const Expression& tree) const {
        const Function function = tree->function();
        std::array<Series, 4> x;
        for (std::size_t i = 0; i < tree->parts.size(); ++i)
            x[i] = of(tree->part(i));
        if (function == Function::min)
            return smallest(x[0], x[1]);
        if (function == Function::max)
            return largest(x[0], x[1]);
        if (function == Function::whereGreater)
            return chosen(x[0], x[1], x[2], x[3]);
        if (function == Function::whereLess)
            return chosen(x[1], x[0], x[2], x[3]);
        return applied(function, x[0]);
    }

    std::span<const double> w_;
    unsigned knob_;
    Real side_;
};

/// Near enough for two ways to calculate the same number.
bool agree(Real a, Real b, Real floor) {
    return std::abs(a - b) <= 1e-9L * std::max(std::abs(a), std::abs(b)) + floor;
}

/// The coefficient of t, where the cost is continuous and no lesser power stands before it.
std::optional<Real> linearPart(const Series& cost, Real value) {
    constexpr Real nearly = 1e-6L;
    if (!cost.hasLimit() || cost.order() < 1 + nearly || !agree(cost.coefficient(0), value, 1e-12L))
        return std::nullopt;
    for (const Series::Term& term : cost.terms()) {
        if (term.exponent > nearly && term.exponent < 1 - nearly)
            return std::nullopt;
    }
    return cost.coefficient(1);
}

} // namespace

std::optional<double> slopeAt(const Expression& writtenCost, std::span<const double> w, unsigned knob,
                              double value) {
    const Series right = Expander(w, knob, 1).of(writtenCost);
    const Series left = Expander(w, knob, -1).of(writtenCost);
    const auto slopeOf = [&](const Series& side, Real sign) -> std::optional<Real> {
        const auto part = linearPart(side, value);
        return part ? std::optional(sign * *part) : std::nullopt;
    };
    const bool noRight = right.form() == Series::Form::none;
    const bool noLeft = left.form() == Series::Form::none;
    const auto fromRight = slopeOf(noRight ? left : right, noRight ? -1 : 1);
    const auto fromLeft = slopeOf(noLeft ? right : left, noLeft ? 1 : -1);
    if (!fromRight || !fromLeft || !agree(*fromRight, *fromLeft, 1e-15L))
        return std::nullopt;
    return static_cast<double>((*fromRight + *fromLeft) / 2);
}

} // namespace downhill::expression
