#include "core/formula/program/values.h"

#include <bit>
#include <cmath>
#include <utility>

namespace downhill::expression {
namespace {

bool takesTwo(Operation operation) {
    return operation == Operation::min || operation == Operation::max || operation == Operation::greater;
}

/// A power of two whose reciprocal is a number as exact: dividing by it and multiplying with 1/it are the
/// same.
bool hasExactReciprocal(double number) {
    int exponent = 0;
    return std::isnormal(number) && std::isnormal(1 / number) &&
           std::abs(std::frexp(number, &exponent)) == 0.5;
}

} // namespace

// Compared by their bits, so that 0 and −0 stay two numbers and a NaN equals itself.
bool Value::operator==(const Value& other) const noexcept {
    return kind == other.kind && operation == other.operation && operands == other.operands &&
           std::bit_cast<std::uint64_t>(number) == std::bit_cast<std::uint64_t>(other.number);
}

std::size_t Values::Hash::operator()(const Value& value) const noexcept {
    std::uint64_t hash =
        static_cast<std::uint64_t>(value.kind) * 64 + static_cast<std::uint64_t>(value.operation);
    for (const std::uint64_t piece :
         {std::uint64_t{value.operands[0]}, std::uint64_t{value.operands[1]},
          std::uint64_t{value.operands[2]}, std::bit_cast<std::uint64_t>(value.number)})
        hash = (std::rotl(hash, 5) ^ piece) * 0x9e3779b97f4a7c15U;
    return hash;
}

Values::Values(std::size_t knobs) : knobs_(knobs) {
    for (std::size_t i = 0; i < knobs; ++i)
        insert(
            {Value::Kind::knob, Operation::copy, {static_cast<ValueId>(i), Value::none, Value::none}, 0, 0});
}

ValueId Values::insert(const Value& value) {
    const auto [place, isNew] = places_.try_emplace(value, static_cast<ValueId>(values_.size()));
    if (isNew)
        values_.push_back(value);
    return place->second;
}

ValueId Values::number(double number) {
    return insert({Value::Kind::number, Operation::copy, {Value::none, Value::none, Value::none}, number, 0});
}

std::optional<double> Values::numberAt(ValueId id) const {
    const Value& value = values_[id];
    return value.kind == Value::Kind::number ? std::optional(value.number) : std::nullopt;
}

ValueId Values::operation(Operation operation, ValueId a, ValueId b, ValueId c, double v) {
    std::array<double, 3> known{};
    bool all = true;
    const std::array operands{a, b, c};
    for (std::size_t i = 0; i < operands.size(); ++i) {
        if (operands[i] == Value::none)
            continue;
        const auto number = numberAt(operands[i]);
        all = all && number.has_value();
        known[i] = number.value_or(0);
    }
    if (all)
        return number(compute(operation, known[0], known[1], known[2], v, 0));
    return insert({Value::Kind::operation, operation, operands, v, 0});
}

ValueId Values::add(ValueId a, ValueId b) {
    if (numberAt(a))
        std::swap(a, b);
    if (const auto v = numberAt(b))
        return operation(Operation::addNumber, a, Value::none, Value::none, *v);
    return operation(Operation::add, std::min(a, b), std::max(a, b));
}

ValueId Values::subtract(ValueId a, ValueId b) {
    if (const auto v = numberAt(b))
        return operation(Operation::addNumber, a, Value::none, Value::none, -*v);
    if (const auto v = numberAt(a))
        return operation(Operation::subtractFromNumber, b, Value::none, Value::none, *v);
    return operation(Operation::subtract, a, b);
}

ValueId Values::multiply(ValueId a, ValueId b) {
    if (numberAt(a))
        std::swap(a, b);
    if (const auto v = numberAt(b))
        return *v == 1 ? a : operation(Operation::multiplyNumber, a, Value::none, Value::none, *v);
    return operation(Operation::multiply, std::min(a, b), std::max(a, b));
}

ValueId Values::divide(ValueId a, ValueId b) {
    if (const auto v = numberAt(b)) {
        if (hasExactReciprocal(*v))
            return multiply(a, number(1 / *v));
        return operation(Operation::divideByNumber, a, Value::none, Value::none, *v);
    }
    if (const auto v = numberAt(a))
        return operation(Operation::divideNumber, b, Value::none, Value::none, *v);
    return operation(Operation::divide, a, b);
}

ValueId Values::negate(ValueId a) { return operation(Operation::negate, a); }

ValueId Values::power(ValueId a, ValueId b) {
    if (const auto v = numberAt(b))
        return operation(Operation::powerNumber, a, Value::none, Value::none, *v);
    if (const auto v = numberAt(a))
        return operation(Operation::numberPower, b, Value::none, Value::none, *v);
    return operation(Operation::power, a, b);
}

ValueId Values::call(Operation f, ValueId a, ValueId b) {
    return operation(f, a, takesTwo(f) ? b : Value::none);
}

ValueId Values::select(ValueId condition, ValueId yes, ValueId no) {
    if (const auto known = numberAt(condition))
        return *known != 0 ? yes : no;
    return operation(Operation::select, condition, yes, no);
}

} // namespace downhill::expression
