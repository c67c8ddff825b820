#include "core/formula/algebra/simplify.h"

#include "core/formula/algebra/algebra.h"

#include <utility>

namespace downhill::expression {
namespace {

Expression negated(Expression node) { return makeNode(Kind::negate, {{std::move(node), false}}); }

/// A fraction that is not negative: `3`, `0.25` or `3/4`.
Expression writtenNumber(const Number& number) {
    if (number.integer() || number.decimal())
        return makeNumber(number);
    return makeNode(Kind::product,
                    {{makeNumber(number.numerator()), false}, {makeNumber(number.denominator()), true}});
}

bool hasNegativeExponent(const Expression& factor) {
    return factor->kind == Kind::power && factor->part(1)->isNumber() && factor->part(1)->number.negative();
}

Expression oneOf(std::vector<Part> parts) {
    return parts.size() == 1 ? parts.front().node : makeNode(Kind::product, std::move(parts));
}

/// factor × rest with a factor that is not negative: what is below the line goes behind one "/".
Expression writtenProduct(const Number& factor, const Expression& rest) {
    std::vector<Part> above;
    std::vector<Part> below;
    const bool fraction = !factor.integer() && !factor.decimal();
    const Number top = fraction ? Number(factor.numerator()) : factor;
    if (!top.is(1))
        above.push_back({makeNumber(top), false});
    if (fraction)
        below.push_back({makeNumber(factor.denominator()), false});
    const auto place = [&](const Expression& node) {
        if (hasNegativeExponent(node))
            below.push_back({written(raise(node->part(0), makeNumber(-node->part(1)->number))), false});
        else
            above.push_back({written(node), false});
    };
    if (rest->kind == Kind::product) {
        for (const Part& part : rest->parts)
            place(part.node);
    } else {
        place(rest);
    }
    if (above.empty())
        above.push_back({makeNumber(1), false});
    if (!below.empty())
        above.push_back({oneOf(std::move(below)), true});
    return oneOf(std::move(above));
}

Expression writtenSum(const Expression& sum) {
    std::vector<Part> terms;
    for (const Part& part : sum->parts) {
        const Scaled piece = scaledOf(part.node);
        const bool minus = piece.factor.negative();
        const Number size = piece.factor.magnitude();
        Expression term = piece.rest ? writtenProduct(size, piece.rest) : writtenNumber(size);
        if (minus && terms.empty())
            terms.push_back({negated(std::move(term)), false});
        else
            terms.push_back({std::move(term), minus});
    }
    return makeNode(Kind::sum, std::move(terms));
}

} // namespace

Expression simplified(const Expression& tree) {
    switch (tree->kind) {
    case Kind::number:
    case Kind::constant:
    case Kind::letter:
    case Kind::knob:
        return tree;
    case Kind::negate:
        return multiply({makeNumber(-1), simplified(tree->part(0))});
    case Kind::sum: {
        std::vector<Expression> terms;
        for (const Part& part : tree->parts) {
            Expression term = simplified(part.node);
            terms.push_back(part.inverse ? multiply({makeNumber(-1), std::move(term)}) : std::move(term));
        }
        return add(terms);
    }
    case Kind::product: {
        std::vector<Expression> factors;
        for (const Part& part : tree->parts) {
            Expression factor = simplified(part.node);
            factors.push_back(part.inverse ? raise(factor, makeNumber(-1)) : std::move(factor));
        }
        return multiply(factors);
    }
    case Kind::power:
        return raise(simplified(tree->part(0)), simplified(tree->part(1)));
    case Kind::call: {
        std::vector<Expression> operands;
        for (const Part& part : tree->parts)
            operands.push_back(simplified(part.node));
        return apply(tree->function(), std::move(operands));
    }
    }
    return tree;
}

Expression written(const Expression& tree) {
    switch (tree->kind) {
    case Kind::constant:
    case Kind::letter:
    case Kind::knob:
    case Kind::negate:
        return tree;
    case Kind::number: {
        Expression size = writtenNumber(tree->number.magnitude());
        return tree->number.negative() ? negated(std::move(size)) : size;
    }
    case Kind::sum:
        return writtenSum(tree);
    case Kind::product: {
        const Scaled piece = scaledOf(tree);
        Expression size = writtenProduct(piece.factor.magnitude(), piece.rest);
        return piece.factor.negative() ? negated(std::move(size)) : size;
    }
    case Kind::power:
        if (hasNegativeExponent(tree))
            return writtenProduct(Number(1), tree);
        return makePower(written(tree->part(0)), written(tree->part(1)));
    case Kind::call: {
        std::vector<Expression> operands;
        for (const Part& part : tree->parts)
            operands.push_back(written(part.node));
        return makeCall(tree->function(), std::move(operands));
    }
    }
    return tree;
}

} // namespace downhill::expression
