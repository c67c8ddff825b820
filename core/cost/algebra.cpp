#include "core/cost/algebra.h"

#include "core/cost/expand.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace downhill::expression {
namespace {

/// Coefficients are calculated while simplifying; one that leaves the doubles must not pass silently.
const Number& checked(const Number& number) {
    if (!number.finite() || number.tooSmall())
        throw Refusal{0, "a number in it is too large or too small"};
    return number;
}

Expression sumOf(std::vector<Expression> terms) {
    if (terms.empty())
        return makeNumber(0);
    if (terms.size() == 1)
        return terms.front();
    std::vector<Part> parts;
    parts.reserve(terms.size());
    for (Expression& term : terms)
        parts.push_back({std::move(term), false});
    return makeNode(Kind::sum, std::move(parts));
}

Expression productOf(std::vector<Expression> factors) {
    if (factors.size() == 1)
        return factors.front();
    std::vector<Part> parts;
    parts.reserve(factors.size());
    for (Expression& factor : factors)
        parts.push_back({std::move(factor), false});
    return makeNode(Kind::product, std::move(parts));
}

/// number × rest, without looking into the rest beyond a number in front of it.
Expression scaled(const Number& number, const Expression& rest) {
    if (number.is(1))
        return rest;
    std::vector<Expression> factors{makeNumber(number)};
    if (rest->kind == Kind::product) {
        for (const Part& part : rest->parts)
            factors.push_back(part.node);
    } else {
        factors.push_back(rest);
    }
    return productOf(std::move(factors));
}

/// The same for all orders of factors.
std::size_t hashOf(const Expression& rest) {
    if (!rest || rest->kind != Kind::product)
        return rest ? rest->hash : 0;
    std::size_t hash = rest->parts.size();
    for (const Part& part : rest->parts)
        hash += part.node->hash;
    return hash;
}

/// Same tree, or both none, or the same factors in another order.
bool sameFactors(const Expression& a, const Expression& b) {
    if (!a || !b)
        return !a && !b;
    if (a->kind != Kind::product || b->kind != Kind::product)
        return same(a, b);
    return std::ranges::is_permutation(a->parts, b->parts, same, &Part::node, &Part::node);
}

/// Terms with the same rest become one.
class Collector {
public:
    void add(const Expression& term) {
        if (term->kind == Kind::sum) {
            for (const Part& part : term->parts)
                add(part.node);
            return;
        }
        Scaled piece = scaledOf(term);
        auto& places = places_[hashOf(piece.rest)];
        for (const std::size_t place : places) {
            Scaled& known = pieces_[place];
            if (sameFactors(known.rest, piece.rest)) {
                known.factor = checked(known.factor + piece.factor);
                return;
            }
        }
        places.push_back(pieces_.size());
        pieces_.push_back(std::move(piece));
    }

    std::vector<Expression> terms() const {
        std::vector<Expression> terms;
        for (const Scaled& piece : pieces_) {
            if (!piece.factor.zero())
                terms.push_back(piece.rest ? scaled(piece.factor, piece.rest) : makeNumber(piece.factor));
        }
        return terms;
    }

private:
    std::vector<Scaled> pieces_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> places_; // of the pieces, by hash
};

std::vector<Expression> collected(const std::vector<Expression>& terms) {
    Collector collector;
    for (const Expression& term : terms)
        collector.add(term);
    return collector.terms();
}

std::size_t leavesOf(const std::vector<Expression>& terms) {
    std::size_t leaves = 0;
    for (const Expression& term : terms)
        leaves += expression::leavesOf(term);
    return leaves;
}

/// Multiplies out single terms as long as that makes the sum shorter, then tries all of them together.
std::vector<Expression> shortened(std::vector<Expression> terms) {
    constexpr std::size_t maxCandidates = 24; // bounds the time; a longer sum is left as it is
    for (int round = 0; round < 8 && terms.size() > 1; ++round) {
        std::vector<std::vector<Expression>> expansions(terms.size());
        std::size_t candidates = 0;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            expansions[i] = multipliedOut(terms[i]);
            candidates += expansions[i].empty() ? 0 : 1;
        }
        if (candidates == 0 || candidates > maxCandidates)
            break;
        const auto with = [&](auto&& expanded) {
            std::vector<Expression> all;
            for (std::size_t i = 0; i < terms.size(); ++i) {
                if (expanded(i) && !expansions[i].empty())
                    all.insert(all.end(), expansions[i].begin(), expansions[i].end());
                else
                    all.push_back(terms[i]);
            }
            return collected(all);
        };
        const std::size_t before = leavesOf(terms);
        std::vector<Expression> shorter;
        for (std::size_t i = 0; i < terms.size() && shorter.empty(); ++i) {
            if (expansions[i].empty())
                continue;
            std::vector<Expression> candidate = with([&](std::size_t j) { return j == i; });
            if (leavesOf(candidate) < before)
                shorter = std::move(candidate);
        }
        if (shorter.empty() && candidates > 1) {
            std::vector<Expression> candidate = with([](std::size_t) { return true; });
            if (leavesOf(candidate) < before)
                shorter = std::move(candidate);
        }
        if (shorter.empty())
            break;
        terms = std::move(shorter);
    }
    return terms;
}

bool isPositiveConstant(const Expression& base) {
    return base->kind == Kind::constant ||
           (base->isNumber() && !base->number.negative() && !base->number.zero());
}

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
    Expression again(const Expression& power, const Raised& from) {
        std::vector<Expression> all{makeNumber(number_)};
        for (const Raised& raised : factors_)
            all.push_back(&raised == &from ? power : raise(raised.base, raised.exponent));
        return expression::multiply(std::move(all));
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
        const auto varying = std::stable_partition(factors.begin(), factors.end(),
                                                   [](const Expression& f) { return f->knobs == 0; });
        const auto firstFunction = std::find_if(varying, factors.end(), isFunction);
        std::stable_partition(firstFunction, factors.end(), isKnob);
    }

    Number number_{1};
    std::vector<Raised> factors_;
};

} // namespace

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

Expression add(std::vector<Expression> terms) { return sumOf(shortened(collected(terms))); }

Expression multiply(std::vector<Expression> factors) {
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
        throw Refusal{0, "it divides by something that is always 0"};
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
        return multiply(std::move(factors));
    }
    return makePower(base, exponent);
}

Expression apply(Function function, std::vector<Expression> operands) {
    const Expression& x = operands.front();
    const auto number = [&](std::size_t i) { return operands[i]->number; };
    const auto greater = [&](std::size_t i, std::size_t j) { return number(i).value() > number(j).value(); };
    const bool numbers = std::ranges::all_of(operands, [](const Expression& o) { return o->isNumber(); });
    switch (function) {
    case Function::abs:
        if (numbers)
            return makeNumber(number(0).magnitude());
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
        break;
    case Function::exp:
    case Function::cos:
        if (x->isNumber(0))
            return makeNumber(1);
        break;
    case Function::sin:
    case Function::tan:
    case Function::tanh:
        if (x->isNumber(0))
            return makeNumber(0);
        break;
    case Function::ln:
        if (x->isNumber(1))
            return makeNumber(0);
        if (x->kind == Kind::constant && x->constant() == Constant::e)
            return makeNumber(1);
        break;
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
        [[fallthrough]];
    }
    default: {
        std::size_t leaves = node->kind == Kind::call ? 1 : 0;
        for (const Part& part : node->parts)
            leaves += leavesOf(part.node);
        return leaves;
    }
    }
}

} // namespace downhill::expression
