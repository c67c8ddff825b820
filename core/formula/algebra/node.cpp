#include "core/formula/algebra/node.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace downhill::expression {
namespace {

std::size_t mixed(std::size_t seed, std::size_t value) {
    return (seed ^ (value + 0x9e3779b97f4a7c15U + (seed << 6U) + (seed >> 2U))) * 0xff51afd7ed558ccdU;
}

std::vector<Part> asParts(std::vector<Expression> operands) {
    std::vector<Part> parts;
    parts.reserve(operands.size());
    for (Expression& operand : operands)
        parts.push_back({std::move(operand), false});
    return parts;
}

Expression makeLeaf(Kind kind, std::uint8_t which, std::size_t position) {
    Node node;
    node.kind = kind;
    node.which = which;
    node.position = position;
    return make(std::move(node));
}

} // namespace

Expression make(Node node) {
    node.hash = mixed(static_cast<std::size_t>(node.kind), node.which);
    if (node.isNumber())
        node.hash = mixed(node.hash, std::hash<double>{}(node.number.value()));
    else if (node.kind == Kind::letter)
        node.hash = mixed(node.hash, std::hash<std::string>{}(node.letter));
    node.size = 1;
    node.knobs = node.kind == Kind::knob ? 1U << node.which : 0;
    node.letters = node.kind == Kind::letter;
    node.columns = node.isLetter(LetterKind::column);
    node.tower = 0;
    for (const Part& part : node.parts) {
        node.hash = mixed(mixed(node.hash, part.node->hash), part.inverse ? 1 : 0);
        node.size += part.node->size;
        node.knobs |= part.node->knobs;
        node.letters |= part.node->letters;
        node.columns |= part.node->columns;
        node.tower = std::max(node.tower, part.node->tower);
    }
    if (node.kind == Kind::power)
        node.tower = std::max(node.tower, node.part(1)->tower + 1);
    else if (node.isCall(Function::exp))
        ++node.tower;
    if (node.size > maxTreeSize)
        throw Refusal{0, {"formula.too_large"}};
    return std::make_shared<const Node>(std::move(node));
}

Expression makeNumber(const Number& number, std::size_t position) {
    Node node;
    node.number = number;
    node.position = position;
    return make(std::move(node));
}

Expression makeNumber(std::int64_t whole) { return makeNumber(Number(whole)); }

Expression makeConstant(Constant constant, std::size_t position) {
    return makeLeaf(Kind::constant, static_cast<std::uint8_t>(constant), position);
}

Expression makeLetter(std::string_view letter, LetterKind kind, std::size_t position) {
    Node node;
    node.kind = Kind::letter;
    node.which = static_cast<std::uint8_t>(kind);
    node.letter = letter;
    node.position = position;
    return make(std::move(node));
}

Expression makeKnob(unsigned index, std::size_t position) {
    return makeLeaf(Kind::knob, static_cast<std::uint8_t>(index), position);
}

Expression makeNode(Kind kind, std::vector<Part> parts, std::size_t position) {
    Node node;
    node.kind = kind;
    node.parts = std::move(parts);
    node.position = position;
    return make(std::move(node));
}

Expression makePower(Expression base, Expression exponent, std::size_t position) {
    return makeNode(Kind::power, asParts({std::move(base), std::move(exponent)}), position);
}

Expression makeCall(Function function, std::vector<Expression> operands, std::size_t position) {
    Node node;
    node.kind = Kind::call;
    node.which = static_cast<std::uint8_t>(function);
    node.parts = asParts(std::move(operands));
    node.position = position;
    return make(std::move(node));
}

bool same(const Expression& a, const Expression& b) {
    if (a == b)
        return true;
    if (a->hash != b->hash || a->kind != b->kind || a->which != b->which || a->size != b->size ||
        a->parts.size() != b->parts.size() || !(a->number == b->number) || a->letter != b->letter)
        return false;
    for (std::size_t i = 0; i < a->parts.size(); ++i) {
        if (a->parts[i].inverse != b->parts[i].inverse || !same(a->part(i), b->part(i)))
            return false;
    }
    return true;
}

std::string_view nameOf(Function function) {
    const auto* const found = std::ranges::find(functionNames, function, &FunctionName::function);
    return found == functionNames.end() ? "where" : found->name;
}

} // namespace downhill::expression
