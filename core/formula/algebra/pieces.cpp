#include "core/formula/algebra/pieces.h"

#include <utility>

namespace downhill::expression {

const Number& checked(const Number& number) {
    if (!number.finite() || number.tooSmall())
        throw Refusal{0, {"formula.number_range"}};
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

bool isPositiveConstant(const Expression& base) {
    return base->kind == Kind::constant ||
           (base->isNumber() && !base->number.negative() && !base->number.zero());
}

} // namespace downhill::expression
