#include "core/formula/program/compile.h"

#include "core/formula/program/registers.h"
#include "core/formula/program/values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace downhill::expression {
namespace {

Operation operationOf(Function function) {
    switch (function) {
    case Function::sin:
        return Operation::sin;
    case Function::cos:
        return Operation::cos;
    case Function::tan:
        return Operation::tan;
    case Function::asin:
        return Operation::asin;
    case Function::acos:
        return Operation::acos;
    case Function::atan:
        return Operation::atan;
    case Function::exp:
        return Operation::exp;
    case Function::ln:
        return Operation::ln;
    case Function::log10:
        return Operation::log10;
    case Function::log2:
        return Operation::log2;
    case Function::sqrt:
        return Operation::sqrt;
    case Function::abs:
        return Operation::abs;
    case Function::sign:
        return Operation::sign;
    case Function::sinh:
        return Operation::sinh;
    case Function::cosh:
        return Operation::cosh;
    case Function::tanh:
        return Operation::tanh;
    case Function::sigmoid:
        return Operation::sigmoid;
    case Function::relu:
        return Operation::relu;
    case Function::step:
        return Operation::step;
    case Function::min:
        return Operation::min;
    case Function::max:
        return Operation::max;
    case Function::whereGreater:
    case Function::whereLess:
        return Operation::greater;
    }
    return Operation::copy;
}

/// Says a tree in values.
class Compiler {
public:
    explicit Compiler(Values& values, std::size_t knobs = 0, std::span<const std::string> columns = {})
        : values_(values), knobs_(knobs), columns_(columns) {}

    ValueId of(const Expression& tree) {
        switch (tree->kind) {
        case Kind::number:
            return values_.number(tree->number.value());
        case Kind::constant:
            return values_.number(tree->constant() == Constant::pi ? std::numbers::pi : std::numbers::e);
        case Kind::letter: // numbers have taken the places of all others
            return values_.knob(knobs_ + static_cast<std::size_t>(std::ranges::find(columns_, tree->letter) -
                                                                  columns_.begin()));
        case Kind::knob:
            return values_.knob(tree->which);
        case Kind::negate:
            return negated(tree->part(0));
        case Kind::sum: {
            ValueId result = of(tree->part(0));
            for (std::size_t i = 1; i < tree->parts.size(); ++i) {
                const ValueId term = of(tree->part(i));
                result = tree->parts[i].inverse ? values_.subtract(result, term) : values_.add(result, term);
            }
            return result;
        }
        case Kind::product:
            return product(tree, of(tree->part(0)));
        case Kind::power:
            return power(tree);
        case Kind::call:
            return call(tree);
        }
        return 0;
    }

private:
    /// −(2·w) starts with −2 right away: a sign rounds nothing.
    ValueId negated(const Expression& tree) {
        if (tree->kind == Kind::product)
            return product(tree, negated(tree->part(0)));
        return values_.negate(of(tree));
    }

    ValueId product(const Expression& tree, ValueId result) {
        for (std::size_t i = 1; i < tree->parts.size(); ++i) {
            const ValueId factor = of(tree->part(i));
            result =
                tree->parts[i].inverse ? values_.divide(result, factor) : values_.multiply(result, factor);
        }
        return result;
    }

    ValueId power(const Expression& tree) {
        const Expression& base = tree->part(0);
        const ValueId exponent = of(tree->part(1));
        if (base->kind == Kind::constant && base->constant() == Constant::e)
            return values_.call(Operation::exp, exponent);
        const ValueId value = of(base);
        if (const auto number = values_.numberAt(exponent)) {
            if (std::abs(*number) <= 8 && *number == std::trunc(*number))
                return wholePower(value, static_cast<int>(*number));
        }
        return values_.power(value, exponent);
    }

    ValueId wholePower(ValueId base, int exponent) {
        if (exponent == 0)
            return values_.number(1);
        if (exponent < 0)
            return values_.divide(values_.number(1), wholePower(base, -exponent));
        if (exponent == 1)
            return base;
        const int half = exponent <= 3 ? 2 : exponent <= 7 ? 4 : 8; // the largest power of two below
        if (exponent == half)
            return values_.multiply(wholePower(base, half / 2), wholePower(base, half / 2));
        return values_.multiply(wholePower(base, half), wholePower(base, exponent - half));
    }

    ValueId call(const Expression& tree) {
        const Function function = tree->function();
        std::array<ValueId, 4> operands{};
        for (std::size_t i = 0; i < tree->parts.size(); ++i)
            operands[i] = of(tree->part(i));
        if (function == Function::whereLess)
            std::swap(operands[0], operands[1]);
        const ValueId first = values_.call(operationOf(function), operands[0], operands[1]);
        const bool choice = function == Function::whereGreater || function == Function::whereLess;
        return choice ? values_.select(first, operands[2], operands[3]) : first;
    }

    Values& values_;
    std::size_t knobs_;
    std::span<const std::string> columns_;
};

} // namespace

Program compiled(std::span<const Expression> trees, std::size_t knobs, std::span<const std::string> columns) {
    Values values(knobs + columns.size());
    Compiler compiler(values, knobs, columns);
    std::vector<ValueId> results;
    for (const Expression& tree : trees)
        results.push_back(compiler.of(tree));
    return allocated(values, results);
}

double valueOf(const Expression& constantTree) {
    Values values(0);
    const auto number = values.numberAt(Compiler(values).of(constantTree));
    return number.value_or(std::nan(""));
}

} // namespace downhill::expression
