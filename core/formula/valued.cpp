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

void gather(const Expression& tree, LetterKind kind, std::set<std::string>& letters) {
    if (tree->isLetter(kind))
        letters.insert(tree->letter);
    if (tree->letters)
        for (const Part& part : tree->parts)
            gather(part.node, kind, letters);
}

} // namespace

Expression valued(const Expression& written, LetterKind kind, const Constants& values) {
    if (!written->letters)
        return written;
    if (written->kind == Kind::letter) {
        const auto found = values.find(written->letter);
        return !written->isLetter(kind) || found == values.end() ? written
                                                                 : numberOf(found->second, written->position);
    }
    Node node = *written;
    for (Part& part : node.parts)
        part.node = valued(part.node, kind, values);
    return make(std::move(node));
}

std::set<std::string> lettersOf(const Expression& tree, LetterKind kind) {
    std::set<std::string> letters;
    gather(tree, kind, letters);
    return letters;
}

} // namespace downhill::expression
