#include "core/formula/algebra/expand.h"

#include "core/formula/algebra/algebra.h"

#include <utility>

namespace downhill::expression {
namespace {

constexpr std::size_t maxTerms = 32;
constexpr std::int64_t maxPower = 4;

/// How often a sum occurs as a factor here: (w + 1)³ three times; 0 for anything else.
std::int64_t sumPower(const Expression& factor) {
    if (factor->kind == Kind::sum)
        return 1;
    if (factor->kind != Kind::power || factor->part(0)->kind != Kind::sum || !factor->part(1)->isNumber())
        return 0;
    const Number& exponent = factor->part(1)->number;
    return exponent.integer() && exponent.numerator() > 1 && exponent.numerator() <= maxPower
               ? exponent.numerator()
               : 0;
}

} // namespace

std::vector<Expression> multipliedOut(const Expression& product) {
    std::vector<Expression> factors;
    if (product->kind == Kind::product) {
        for (const Part& part : product->parts)
            factors.push_back(part.node);
    } else {
        factors.push_back(product);
    }
    std::vector<Expression> plain;
    std::vector<Expression> sums;
    for (const Expression& factor : factors) {
        const std::int64_t power = sumPower(factor);
        if (power == 0)
            plain.push_back(factor);
        for (std::int64_t i = 0; i < power; ++i)
            sums.push_back(factor->kind == Kind::sum ? factor : factor->part(0));
    }
    if (sums.empty())
        return {};
    std::vector<Expression> terms{multiply(plain)};
    for (const Expression& sum : sums) {
        if (terms.size() * sum->parts.size() > maxTerms)
            return {};
        std::vector<Expression> next;
        for (const Expression& term : terms) {
            for (const Part& part : sum->parts)
                next.push_back(multiply({term, part.node}));
        }
        terms = std::move(next);
    }
    return terms;
}

} // namespace downhill::expression
