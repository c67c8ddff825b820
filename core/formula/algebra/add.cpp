// Adding: like terms are collected, products multiplied out where that is shorter.
#include "core/formula/algebra/algebra.h"
#include "core/formula/algebra/expand.h"
#include "core/formula/algebra/pieces.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace downhill::expression {
namespace {

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

} // namespace

Expression add(const std::vector<Expression>& terms) { return sumOf(shortened(collected(terms))); }

} // namespace downhill::expression
