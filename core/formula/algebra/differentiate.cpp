#include "core/formula/algebra/differentiate.h"

#include "core/formula/algebra/algebra.h"

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
        if (!varies(base))
            return multiply({logarithm, power, of(exponent)});
        return multiply({power, add({multiply({of(exponent), logarithm}),
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
        case Function::exp:
            return chain(call);
        case Function::ln:
            return chain(raise(u, makeNumber(-1)));
        case Function::sqrt:
            return chain(raise(multiply({makeNumber(2), call}), makeNumber(-1)));
        case Function::abs:
            return chain(apply(Function::sign, {u}));
        case Function::tanh:
            return chain(minus(one, squared(call)));
        case Function::sigmoid:
            return chain(multiply({call, minus(one, call)}));
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
