#include "core/formula/isolated.h"

#include "core/formula/algebra/algebra.h"
#include "core/formula/algebra/pieces.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace downhill::expression {
namespace {

bool isColumn(const Expression& node, std::string_view letter) {
    return node->isLetter(LetterKind::column) && node->letter == letter;
}

bool mentions(const Expression& tree, std::string_view letter) {
    return tree->columns &&
           (isColumn(tree, letter) ||
            std::ranges::any_of(tree->parts, [&](const Part& part) { return mentions(part.node, letter); }));
}

/// Each term times that number, added.
Expression times(const Expression& tree, const Number& factor) {
    const Expression number = makeNumber(checked(factor));
    if (tree->kind != Kind::sum)
        return multiply({number, tree});
    std::vector<Expression> terms;
    for (const Part& part : tree->parts)
        terms.push_back(multiply({number, part.node}));
    return add(terms);
}

/// One thing that is found wherever the letter occurs.
struct Search {
    std::string_view letter;
    Expression found = nullptr;

    bool take(const Expression& another) {
        if (!found)
            found = another;
        return same(found, another);
    }
};

/// −rest/a where the sum is a·letter + rest, and rest is free of it.
Expression differenceIn(const Expression& sum, std::string_view letter) {
    std::vector<Expression> rest;
    Number factor(0);
    for (const Part& part : sum->parts) {
        const Scaled term = scaledOf(part.node);
        if (term.rest && isColumn(term.rest, letter))
            factor = term.factor;
        else if (mentions(part.node, letter))
            return nullptr;
        else
            rest.push_back(part.node);
    }
    return factor.zero() || rest.empty() ? nullptr : times(sumOf(std::move(rest)), -factor.reciprocal());
}

bool findDifference(const Expression& tree, Search& search) {
    if (!mentions(tree, search.letter))
        return true;
    if (tree->kind == Kind::sum)
        if (Expression found = differenceIn(tree, search.letter))
            return search.take(found);
    return !tree->parts.empty() && std::ranges::all_of(tree->parts, [&](const Part& part) {
        return findDifference(part.node, search);
    });
}

/// tree/letter, where that is free of the letter.
Expression quotient(const Expression& tree, std::string_view letter) {
    if (isColumn(tree, letter))
        return makeNumber(1);
    std::vector<Expression> parts;
    if (tree->kind == Kind::sum) {
        for (const Part& part : tree->parts) {
            parts.push_back(quotient(part.node, letter));
            if (!parts.back())
                return nullptr;
        }
        return add(parts);
    }
    if (tree->kind != Kind::product)
        return nullptr;
    std::size_t letters = 0;
    for (const Part& part : tree->parts) {
        if (isColumn(part.node, letter))
            ++letters;
        else if (mentions(part.node, letter))
            return nullptr;
        else
            parts.push_back(part.node);
    }
    return letters == 1 ? multiply(parts) : nullptr;
}

bool findFactor(const Expression& tree, Search& search) {
    if (!mentions(tree, search.letter))
        return true;
    if (const Expression found = quotient(tree, search.letter); found && found->knobs != 0)
        return search.take(found) || same(search.found, negative(found));
    return !tree->parts.empty() &&
           std::ranges::all_of(tree->parts, [&](const Part& part) { return findFactor(part.node, search); });
}

} // namespace

Expression negative(const Expression& tree) { return times(tree, Number(-1)); }

Expression differenceFrom(const Expression& tree, std::string_view letter) {
    Search search{letter};
    return findDifference(tree, search) ? search.found : nullptr;
}

Expression factorOf(const Expression& tree, std::string_view letter) {
    Search search{letter};
    return findFactor(tree, search) ? search.found : nullptr;
}

} // namespace downhill::expression
