// Multiplying and raising: equal bases are collected, factors put in order.
#include "core/formula/algebra/algebra.h"
#include "core/formula/algebra/pieces.h"

#include <algorithm>
#include <utility>

namespace downhill::expression {
namespace {

/// base^exponent, as multiply() collects it.
struct Raised {
    Expression base;
    Expression exponent;
};

/// A power that multiply() may not take apart is a base by itself: w^w · w^w = (w^w)².
Raised raisedOf(const Expression& node) {
    if (node->kind == Kind::power && (node->part(1)->isNumber() || isPositiveConstant(node->part(0))))
        return {node->part(0), node->part(1)};
    return {node, makeNumber(1)};
}

class Multiplier {
public:
    void multiply(const Expression& factor) {
        if (factor->kind == Kind::product) {
            for (const Part& part : factor->parts)
                multiply(part.node);
        } else if (factor->isNumber()) {
            number_ = checked(number_ * factor->number);
        } else {
            Raised raised = raisedOf(factor);
            for (Raised& known : factors_) {
                if (same(known.base, raised.base)) { // a^x · a^y = a^(x + y)
                    known.exponent = add({known.exponent, raised.exponent});
                    return;
                }
            }
            factors_.push_back(std::move(raised));
        }
    }

    Expression result() {
        if (number_.zero())
            return makeNumber(0);
        while (joinPartners()) {
        }
        std::vector<Expression> factors;
        for (const Raised& raised : factors_) {
            const Expression power = raise(raised.base, raised.exponent);
            if (power->isNumber())
                number_ = checked(number_ * power->number);
            else if (power->kind == Kind::product) // (2·w)² has become 4·w²
                return again(power, raised);
            else
                factors.push_back(power);
        }
        order(factors);
        if (factors.empty())
            return makeNumber(number_);
        if (factors.size() == 1 && factors.front()->kind == Kind::sum)
            return scaledSum(factors.front());
        return scaled(number_, productOf(std::move(factors)));
    }

private:
    /// Two factors that are one function together, said as that one: it is shorter, and has a value where the
    /// two have 0/0, 0·∞ or ∞/∞.
    bool joinPartners() {
        for (std::size_t i = 0; i < factors_.size(); ++i) {
            if (factors_[i].base->kind == Kind::call && joinPartnerOf(i))
                return true;
        }
        return false;
    }

    bool joinPartnerOf(std::size_t index) {
        const Expression call = factors_[index].base;
        const Expression u = call->part(0);
        const std::int64_t times = wholeExponent(factors_[index]);
        switch (call->function()) {
        case Function::sinh: // sinh(u)/cosh(u) = tanh(u)
            return times > 0 && take(makeCall(Function::cosh, {u}), -1) &&
                   put(index, -1, makeCall(Function::tanh, {u}));
        case Function::sqrt: // u/sqrt(u) = sqrt(u)
            return times < 0 && take(u, 1) && put(index, 2, makeNumber(1));
        case Function::sign: // u·sign(u) = |u|, |u|·sign(u) = u
            if (times != 1)
                return false;
            if (take(makeCall(Function::abs, {u}), 1))
                return put(index, -1, u);
            return take(u, 1) && put(index, -1, makeCall(Function::abs, {u}));
        case Function::sin:
        case Function::cos:
        case Function::tan:
        case Function::asin:
        case Function::acos:
        case Function::atan:
        case Function::exp:
        case Function::ln:
        case Function::log10:
        case Function::log2:
        case Function::abs:
        case Function::cosh:
        case Function::tanh:
        case Function::sigmoid:
        case Function::relu:
        case Function::step:
        case Function::min:
        case Function::max:
        case Function::whereGreater:
        case Function::whereLess:
            break;
        }
        return false;
    }

    /// 0 when it is not whole.
    static std::int64_t wholeExponent(const Raised& raised) {
        const bool whole = raised.exponent->isNumber() && raised.exponent->number.integer();
        return whole ? raised.exponent->number.numerator() : 0;
    }

    /// Takes base^by out of the factors, by = ±1, if there is a whole power of it of that sign.
    bool take(const Expression& base, std::int64_t by) {
        for (Raised& raised : factors_) {
            if (same(raised.base, base) && wholeExponent(raised) * by > 0) {
                raised.exponent = makeNumber(wholeExponent(raised) - by);
                return true;
            }
        }
        return false;
    }

    /// Changes the exponent of a factor, and takes another factor in.
    bool put(std::size_t index, std::int64_t by, const Expression& factor) {
        factors_[index].exponent = makeNumber(wholeExponent(factors_[index]) + by);
        multiply(factor);
        return true;
    }

    Expression again(const Expression& power, const Raised& from) {
        std::vector<Expression> all{makeNumber(number_)};
        for (const Raised& raised : factors_)
            all.push_back(&raised == &from ? power : raise(raised.base, raised.exponent));
        return expression::multiply(all);
    }

    /// A number times a sum goes into the sum when that is shorter: 4·(2·w + 2) = 8·w + 8, but 2·(w − 1)
    /// stays.
    Expression scaledSum(const Expression& sum) {
        if (number_.is(1))
            return sum;
        std::vector<Expression> terms;
        for (const Part& part : sum->parts) {
            const Scaled piece = scaledOf(part.node);
            const Number factor = checked(number_ * piece.factor);
            terms.push_back(piece.rest ? scaled(factor, piece.rest) : makeNumber(factor));
        }
        Expression inside = sumOf(std::move(terms));
        Expression outside = scaled(number_, sum);
        const bool sign = number_.is(-1); // −(a − b) is plainer as −a + b
        return sign || expression::leavesOf(inside) < expression::leavesOf(outside) ? inside : outside;
    }

    static bool isFunction(const Expression& factor) {
        const Expression& base = factor->kind == Kind::power ? factor->part(0) : factor;
        return base->kind == Kind::call || (factor->kind == Kind::power && factor->part(1)->knobs != 0);
    }
    static bool isKnob(const Expression& factor) {
        const Expression& base = factor->kind == Kind::power ? factor->part(0) : factor;
        const bool below =
            factor->kind == Kind::power && factor->part(1)->isNumber() && factor->part(1)->number.negative();
        return base->kind == Kind::knob && !isFunction(factor) && !below;
    }
    static void order(std::vector<Expression>& factors) {
        const auto varying = std::stable_partition(
            factors.begin(), factors.end(), [](const Expression& f) { return f->knobs == 0 && !f->columns; });
        // columns stay beside knobs, w·x, but go before sums: x·(w·x − y)
        const auto isColumn = [](const Expression& f) { return f->knobs == 0; };
        std::stable_partition(std::find_if(varying, factors.end(),
                                           [&](const Expression& f) { return !isColumn(f) && !isKnob(f); }),
                              factors.end(), isColumn);
        const auto firstFunction = std::find_if(varying, factors.end(), isFunction);
        std::stable_partition(firstFunction, factors.end(), isKnob);
    }

    Number number_{1};
    std::vector<Raised> factors_;
};

} // namespace

Expression multiply(const std::vector<Expression>& factors) {
    Multiplier multiplier;
    for (const Expression& factor : factors)
        multiplier.multiply(factor);
    return multiplier.result();
}

Expression raise(const Expression& base, const Expression& exponent) {
    if (exponent->isNumber(0) || base->isNumber(1))
        return makeNumber(1);
    if (exponent->isNumber(1))
        return base;
    if (!exponent->isNumber() || !exponent->number.integer())
        return makePower(base, exponent);
    const std::int64_t whole = exponent->number.numerator();
    if (base->isNumber(0) && whole < 0)
        throw Refusal{0, {"formula.divides_by_zero"}};
    if (base->isNumber() && !base->number.zero()) {
        const Number power = wholePower(base->number, whole);
        return power.exact() ? makeNumber(power) : makePower(base, exponent);
    }
    if (base->kind == Kind::power && base->part(1)->isNumber() && base->part(1)->number.integer())
        return raise(base->part(0), makeNumber(base->part(1)->number * exponent->number));
    if (base->kind == Kind::power && isPositiveConstant(base->part(0)))
        return raise(base->part(0), multiply({exponent, base->part(1)}));
    if (base->kind == Kind::product) {
        std::vector<Expression> factors;
        for (const Part& part : base->parts)
            factors.push_back(raise(part.node, exponent));
        return multiply(factors);
    }
    return makePower(base, exponent);
}

} // namespace downhill::expression
