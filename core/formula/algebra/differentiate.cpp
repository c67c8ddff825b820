#include "core/formula/algebra/differentiate.h"

#include "core/formula/algebra/algebra.h"

#include <algorithm>
#include <utility>

namespace downhill::expression {
namespace {

Expression minus(const Expression& a, const Expression& b) { return add({a, multiply({makeNumber(-1), b})}); }

class Differentiator {
public:
    explicit Differentiator(unsigned knob) : knob_(knob) {}

    Expression of(const Expression& tree) const {
        if (!varies(tree))
            return makeNumber(0);
        switch (tree->kind) {
        case Kind::knob:
            return makeNumber(1);
        case Kind::sum: {
            std::vector<Expression> terms;
            for (const Part& part : tree->parts)
                terms.push_back(of(part.node));
            return add(terms);
        }
        case Kind::product:
            return ofProduct(tree);
        case Kind::power:
            return ofPower(tree->part(0), tree->part(1));
        case Kind::call:
            return ofCall(tree);
        case Kind::number:
        case Kind::constant:
        case Kind::letter:
        case Kind::negate: // of which a canonical tree has none
            break;
        }
        return makeNumber(0);
    }

private:
    bool varies(const Expression& tree) const { return (tree->knobs >> knob_ & 1U) != 0; }

    /// Each factor in turn is replaced, where it stands, by its slope.
    Expression ofProduct(const Expression& product) const {
        std::vector<Expression> terms;
        std::size_t size = 0;
        for (std::size_t i = 0; i < product->parts.size(); ++i) {
            if (!varies(product->part(i)))
                continue;
            std::vector<Expression> factors;
            for (std::size_t j = 0; j < product->parts.size(); ++j)
                factors.push_back(j == i ? of(product->part(j)) : product->part(j));
            terms.push_back(multiply(factors));
            size += terms.back()->size;
            if (size > maxTreeSize) // now, and not only when all of them are there
                throw Refusal{0, {"formula.too_large"}};
        }
        return add(terms);
    }

    Expression ofPower(const Expression& base, const Expression& exponent) const {
        if (!varies(exponent))
            return multiply({exponent, raise(base, minus(exponent, makeNumber(1))), of(base)});
        const Expression power = raise(base, exponent);
        const Expression logarithm = apply(Function::ln, {base});
        const Expression slope = of(exponent);
        const Expression alongExponent = whereSloped(slope, multiply({logarithm, power}));
        if (!varies(base))
            return alongExponent;
        if (slope->isNumber(0) || levelPart(slope))
            return add(
                {alongExponent, multiply({exponent, raise(base, minus(exponent, makeNumber(1))), of(base)})});
        return multiply({power, add({multiply({slope, logarithm}),
                                     multiply({exponent, of(base), raise(base, makeNumber(-1))})})});
    }

    Expression ofCall(const Expression& call) const {
        const Expression& u = call->part(0);
        const auto chain = [&](const Expression& outer) { return multiply({outer, of(u)}); };
        const auto squared = [](const Expression& x) { return raise(x, makeNumber(2)); };
        const Expression one = makeNumber(1);
        switch (call->function()) {
        case Function::sin:
            return chain(apply(Function::cos, {u}));
        case Function::cos:
            return chain(multiply({makeNumber(-1), apply(Function::sin, {u})}));
        case Function::tan:
            return chain(add({one, squared(call)}));
        case Function::asin:
            return chain(slopeOfArcSine(u));
        case Function::acos:
            return chain(multiply({makeNumber(-1), slopeOfArcSine(u)}));
        case Function::atan:
            return chain(raise(add({one, squared(u)}), makeNumber(-1)));
        case Function::exp:
            return chain(call);
        case Function::ln:
            return chain(raise(u, makeNumber(-1)));
        case Function::log10:
            return chain(slopeOfLogarithm(10, u));
        case Function::log2:
            return chain(slopeOfLogarithm(2, u));
        case Function::sqrt:
            return chain(raise(multiply({makeNumber(2), call}), makeNumber(-1)));
        case Function::abs:
            return chain(apply(Function::sign, {u}));
        case Function::sinh:
            return chain(apply(Function::cosh, {u}));
        case Function::cosh:
            return chain(apply(Function::sinh, {u}));
        case Function::tanh:
            return chain(raise(apply(Function::cosh, {u}), makeNumber(-2)));
        case Function::sigmoid:
            return chain(multiply({call, apply(Function::sigmoid, {multiply({makeNumber(-1), u})})}));
        case Function::relu:
            return ofChoice(Function::whereGreater, u, makeNumber(0), of(u), makeNumber(0));
        case Function::max:
            return ofChoice(Function::whereGreater, u, call->part(1), of(u), of(call->part(1)));
        case Function::min:
            return ofChoice(Function::whereLess, u, call->part(1), of(u), of(call->part(1)));
        case Function::whereGreater:
        case Function::whereLess:
            return ofChoice(call->function(), u, call->part(1), of(call->part(2)), of(call->part(3)));
        case Function::sign:
        case Function::step:
            return makeNumber(0); // level on both sides of the jump
        }
        return makeNumber(0);
    }

    // The forms below keep their digits, which the ones of most books lose: 1 − tanh² and 1 − sigmoid at
    // their plains, 1 − u² next to its zeros.

    /// 1/sqrt((1 − u)·(1 + u))
    static Expression slopeOfArcSine(const Expression& u) {
        const Expression one = makeNumber(1);
        const Expression inside = multiply({minus(one, u), add({one, u})});
        return raise(apply(Function::sqrt, {inside}), makeNumber(-1));
    }

    /// 1/(ln(base)·u)
    static Expression slopeOfLogarithm(std::int64_t base, const Expression& u) {
        return raise(multiply({apply(Function::ln, {makeNumber(base)}), u}), makeNumber(-1));
    }

    /// A factor that says where the product is level: step(x), relu(x), or a choice. Null when there is none.
    static Expression levelPart(const Expression& slope) {
        const auto isLevelPart = [](const Expression& factor) {
            const bool raised = factor->kind == Kind::power && factor->part(1)->isNumber() &&
                                !factor->part(1)->number.negative();
            const Expression& base = raised ? factor->part(0) : factor;
            return base->isCall(Function::step) || base->isCall(Function::relu) ||
                   factor->isCall(Function::whereGreater) || factor->isCall(Function::whereLess);
        };
        if (slope->kind != Kind::product)
            return isLevelPart(slope) ? slope : nullptr;
        const auto found = std::ranges::find_if(slope->parts, isLevelPart, &Part::node);
        return found == slope->parts.end() ? nullptr : found->node;
    }

    /// outer × slope for an outer slope that does not exist everywhere: it is left out where the inner one is
    /// level.
    static Expression whereSloped(const Expression& slope, const Expression& outer) {
        const Expression part = levelPart(slope);
        if (!part)
            return multiply({outer, slope});
        const auto with = [&](const Expression& value) {
            std::vector<Expression> factors{value};
            for (const Part& factor : slope->parts) {
                if (slope->kind == Kind::product && factor.node != part)
                    factors.push_back(factor.node);
            }
            return whereSloped(multiply(factors), outer);
        };
        const Expression zero = makeNumber(0);
        const Expression& base = part->kind == Kind::power ? part->part(0) : part;
        const Expression& x = base->part(0);
        if (base->isCall(Function::step))
            return ofChoice(Function::whereGreater, x, zero, with(makeNumber(1)), zero);
        if (base->isCall(Function::relu))
            return ofChoice(Function::whereGreater, x, zero, multiply({outer, slope}), zero);
        return ofChoice(base->function(), x, base->part(1), with(base->part(2)), with(base->part(3)));
    }

    /// A choice, and no product with 0 or 1: the branch that is not taken may be infinite.
    static Expression ofChoice(Function where, const Expression& left, const Expression& right,
                               Expression chosen, Expression other) {
        return apply(where, {left, right, std::move(chosen), std::move(other)});
    }

    unsigned knob_;
};

} // namespace

Expression differentiated(const Expression& tree, unsigned knob) { return Differentiator(knob).of(tree); }

} // namespace downhill::expression
