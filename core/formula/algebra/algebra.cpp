#include "core/formula/algebra/algebra.h"

#include "core/formula/algebra/pieces.h"

#include <algorithm>
#include <utility>

namespace downhill::expression {

Scaled scaledOf(const Expression& node) {
    if (node->isNumber())
        return {node->number, nullptr};
    if (node->kind != Kind::product || !node->part(0)->isNumber())
        return {Number(1), node};
    std::vector<Expression> rest;
    for (std::size_t i = 1; i < node->parts.size(); ++i)
        rest.push_back(node->part(i));
    return {node->part(0)->number, productOf(std::move(rest))};
}

namespace {

/// A logarithm to a whole base; worked out for the powers of the base that are whole numbers.
Expression logarithm(Function function, std::int64_t base, const Expression& x) {
    if (x->isNumber() && x->number.integer()) {
        std::int64_t power = 1;
        for (std::int64_t exponent = 0; power <= x->number.numerator(); ++exponent, power *= base) {
            if (x->isNumber(power))
                return makeNumber(exponent);
        }
    }
    return makeCall(function, {x});
}

} // namespace

Expression apply(Function function, std::vector<Expression> operands) {
    const Expression& x = operands.front();
    const auto number = [&](std::size_t i) { return operands[i]->number; };
    const auto greater = [&](std::size_t i, std::size_t j) { return number(i).value() > number(j).value(); };
    const bool numbers = std::ranges::all_of(operands, [](const Expression& o) { return o->isNumber(); });
    switch (function) {
    case Function::abs:
        if (numbers)
            return makeNumber(number(0).magnitude());
        if (x->isCall(Function::abs)) // ||u|| = |u|
            return x;
        break;
    case Function::sign:
        if (numbers)
            return makeNumber(number(0).zero() ? 0 : number(0).negative() ? -1 : 1);
        break;
    case Function::step:
        if (numbers)
            return makeNumber(number(0).zero() || number(0).negative() ? 0 : 1);
        break;
    case Function::relu:
        if (numbers)
            return number(0).negative() ? makeNumber(0) : x;
        if (x->isCall(Function::relu))
            return x;
        break;
    case Function::exp:
    case Function::cos:
    case Function::cosh:
        if (x->isNumber(0))
            return makeNumber(1);
        break;
    case Function::sin:
    case Function::tan:
    case Function::asin:
    case Function::atan:
    case Function::sinh:
    case Function::tanh:
        if (x->isNumber(0))
            return makeNumber(0);
        break;
    case Function::acos:
    case Function::ln:
        if (x->isNumber(1))
            return makeNumber(0);
        if (function == Function::ln && x->kind == Kind::constant && x->constant() == Constant::e)
            return makeNumber(1);
        break;
    case Function::log10:
        return logarithm(function, 10, x);
    case Function::log2:
        return logarithm(function, 2, x);
    case Function::sqrt:
        if (x->isNumber(0) || x->isNumber(1))
            return x;
        break;
    case Function::sigmoid:
        break;
    case Function::min:
    case Function::max:
        if (numbers)
            return greater(0, 1) == (function == Function::max) ? operands[0] : operands[1];
        break;
    case Function::whereGreater:
    case Function::whereLess: {
        if (same(operands[2], operands[3]))
            return operands[2];
        const bool greaterWanted = function == Function::whereGreater;
        if (operands[0]->isNumber() && operands[1]->isNumber())
            return (greaterWanted ? greater(0, 1) : greater(1, 0)) ? operands[2] : operands[3];
        // where(a > 0, c, 0) with a constant c is c·step(a)
        if (greaterWanted && operands[1]->isNumber(0) && operands[3]->isNumber(0) && operands[2]->knobs == 0)
            return multiply({operands[2], makeCall(Function::step, {x})});
        break;
    }
    }
    return makeCall(function, std::move(operands));
}

std::size_t leavesOf(const Expression& node) {
    switch (node->kind) {
    case Kind::number:
        return node->number.exact() && !node->number.integer() && !node->number.decimal() ? 2 : 1;
    case Kind::constant:
    case Kind::letter:
    case Kind::knob:
        return 1;
    case Kind::product: {
        // a number in front: −1 is only a sign, and w/2 is one shorter than 3·w/2
        const Scaled piece = scaledOf(node);
        if (!piece.factor.is(1)) {
            const Number size = piece.factor.magnitude();
            const bool hidden = size.exact() && size.numerator() == 1 && !size.decimal();
            const std::size_t own = size.is(1) ? 0 : leavesOf(makeNumber(size)) - (hidden ? 1 : 0);
            return own + leavesOf(piece.rest);
        }
        break;
    }
    case Kind::sum:
    case Kind::negate:
    case Kind::power:
    case Kind::call:
        break;
    }
    std::size_t leaves = node->kind == Kind::call ? 1 : 0;
    for (const Part& part : node->parts)
        leaves += leavesOf(part.node);
    return leaves;
}

} // namespace downhill::expression
