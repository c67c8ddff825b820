// A formula as a tree.
#pragma once

#include "core/facts/fact.h"
#include "core/formula/algebra/number.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace downhill::expression {

enum class Kind : std::uint8_t { number, constant, letter, knob, negate, sum, product, power, call };
enum class Constant : std::uint8_t { pi, e };
enum class LetterKind : std::uint8_t { constant, column };
enum class Function : std::uint8_t {
    sin,
    cos,
    tan,
    asin,
    acos,
    atan,
    exp,
    ln,
    log10,
    log2,
    sqrt,
    abs,
    sign,
    sinh,
    cosh,
    tanh,
    sigmoid,
    relu,
    step, // of one value
    min,
    max, // of two
    whereGreater,
    whereLess, // of four: where(a > b, x, y) holds a, b, x, y
};

struct Node;
/// Immutable and shared: a slope reuses the pieces of its cost.
using Expression = std::shared_ptr<const Node>;

/// A term of a sum, a factor of a product, or an operand.
struct Part {
    Expression node;
    bool inverse = false; ///< subtracted in a sum, divided by in a product
};

/// One node. Trees come in two manners, and simplify.h goes between them:
/// - written, as parsed and as printed: numbers are not negative and no fractions, there are negation,
/// subtraction, division;
/// - canonical, as calculated with: none of these, but negative numbers, fractions and powers with negative
/// exponents.
struct Node {
    Kind kind = Kind::number;
    std::uint8_t which = 0; ///< the Constant, the Function, the LetterKind, or the index of the knob
    Number number;
    std::string letter; ///< of a letter: `a`, `x1`
    std::vector<Part> parts;
    std::size_t position = 0; ///< where it stands in the text, in code points

    // filled in by make()
    std::size_t hash = 0;
    std::size_t size = 1; ///< nodes of the tree below, itself included
    unsigned knobs = 0;   ///< bit i: knob i occurs
    bool columns = false; ///< a letter that is a column of data occurs
    bool letters = false; ///< a letter occurs: without knobs it does not vary, yet its value is not known
    unsigned tower = 0;   ///< how many powers stand on one another

    Function function() const noexcept { return static_cast<Function>(which); }
    Constant constant() const noexcept { return static_cast<Constant>(which); }
    const Expression& part(std::size_t index) const { return parts[index].node; }
    bool isNumber() const noexcept { return kind == Kind::number; }
    bool isNumber(std::int64_t whole) const noexcept { return kind == Kind::number && number.is(whole); }
    bool isLetter(LetterKind k) const noexcept {
        return kind == Kind::letter && which == static_cast<std::uint8_t>(k);
    }
    bool isCall(Function f) const noexcept { return kind == Kind::call && function() == f; }
};

/// A reason to refuse a formula, on its way from the depths to Formula::parse(), where it ends as a
/// FormulaError.
struct Refusal {
    std::size_t position;
    Fact problem;
};

/// A tree beyond this is refused: it bounds time and memory of everything that is done with trees.
inline constexpr std::size_t maxTreeSize = 4000;

Expression make(Node node);
Expression makeNumber(const Number& number, std::size_t position = 0);
Expression makeNumber(std::int64_t whole);
Expression makeConstant(Constant constant, std::size_t position = 0);
/// Something whose value is given apart from the formula: a constant of its own, or a column of data.
Expression makeLetter(std::string_view letter, LetterKind kind, std::size_t position = 0);
Expression makeKnob(unsigned index, std::size_t position = 0);
Expression makeNode(Kind kind, std::vector<Part> parts, std::size_t position = 0);
Expression makePower(Expression base, Expression exponent, std::size_t position = 0);
Expression makeCall(Function function, std::vector<Expression> operands, std::size_t position = 0);

/// Same tree; positions do not count.
bool same(const Expression& a, const Expression& b);

/// What the text calls a function, and how many values it takes. `where` is apart: its first value is a
/// comparison.
struct FunctionName {
    std::string_view name;
    Function function;
    std::size_t operands;
};
inline constexpr std::array functionNames{
    FunctionName{"sin", Function::sin, 1},   FunctionName{"cos", Function::cos, 1},
    FunctionName{"tan", Function::tan, 1},   FunctionName{"asin", Function::asin, 1},
    FunctionName{"acos", Function::acos, 1}, FunctionName{"atan", Function::atan, 1},
    FunctionName{"exp", Function::exp, 1},   FunctionName{"ln", Function::ln, 1},
    FunctionName{"log", Function::ln, 1},    FunctionName{"log10", Function::log10, 1},
    FunctionName{"log2", Function::log2, 1}, FunctionName{"sqrt", Function::sqrt, 1},
    FunctionName{"abs", Function::abs, 1},   FunctionName{"sign", Function::sign, 1},
    FunctionName{"sinh", Function::sinh, 1}, FunctionName{"cosh", Function::cosh, 1},
    FunctionName{"tanh", Function::tanh, 1}, FunctionName{"sigmoid", Function::sigmoid, 1},
    FunctionName{"relu", Function::relu, 1}, FunctionName{"step", Function::step, 1},
    FunctionName{"min", Function::min, 2},   FunctionName{"max", Function::max, 2},
};

/// The first name in the list: the one that is printed.
std::string_view nameOf(Function function);

} // namespace downhill::expression
