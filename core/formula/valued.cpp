#include "core/formula/valued.h"

#include <cmath>
#include <utility>
#include <vector>

namespace downhill::expression {
namespace {

Expression numberOf(double value, std::size_t position) {
    Expression size = makeNumber(Number::inexact(std::abs(value)), position);
    return std::signbit(value) ? makeNode(Kind::negate, {{std::move(size), false}}, position) : size;
}

void gather(const Expression& tree, const Constants& from, Constants& into) {
    if (tree->kind == Kind::letter) {
        if (const auto found = from.find(tree->letter); found != from.end())
            into.insert(*found);
    } else if (tree->letters) {
        for (const Part& part : tree->parts)
            gather(part.node, from, into);
    }
}

} // namespace

Expression valued(const Expression& written, const Constants& values) {
    if (!written->letters)
        return written;
    if (written->kind == Kind::letter) {
        const auto found = values.find(written->letter);
        return found == values.end() ? written : numberOf(found->second, written->position);
    }
    Node node = *written;
    for (Part& part : node.parts)
        part.node = valued(part.node, values);
    return make(std::move(node));
}

Constants namedIn(const Expression& tree, const Constants& constants) {
    Constants named;
    gather(tree, constants, named);
    return named;
}

} // namespace downhill::expression
