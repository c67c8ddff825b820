// What a program computes, before it has registers: every value once.
#pragma once

#include "core/formula/program/operations.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace downhill::expression {

using ValueId = std::uint32_t;

struct Value {
    static constexpr ValueId none = static_cast<ValueId>(-1);

    enum class Kind : std::uint8_t { knob, number, operation };
    Kind kind = Kind::operation;
    Operation operation = Operation::copy;
    std::array<ValueId, 3> operands{none, none, none}; ///< a, b, c; of a knob, its index first
    double number = 0;                                 ///< v
    double second = 0;                                 ///< u

    bool operator==(const Value& other) const noexcept;
};

/// The values in the order in which they are computed. Asking for a value that is there already gives the one
/// there; operations on numbers alone are worked out at once. Neither changes a bit of the outcome.
class Values {
public:
    explicit Values(std::size_t knobs);

    ValueId knob(std::size_t index) const { return static_cast<ValueId>(index); }
    ValueId number(double number);
    ValueId add(ValueId a, ValueId b);
    ValueId subtract(ValueId a, ValueId b);
    ValueId multiply(ValueId a, ValueId b);
    ValueId divide(ValueId a, ValueId b);
    ValueId negate(ValueId a);
    ValueId power(ValueId a, ValueId b);
    /// A function of one value, or of two when it takes two.
    ValueId call(Operation operation, ValueId a, ValueId b = 0);
    ValueId select(ValueId condition, ValueId yes, ValueId no);

    std::optional<double> numberAt(ValueId id) const;
    std::size_t knobs() const noexcept { return knobs_; }
    const std::vector<Value>& all() const noexcept { return values_; }

private:
    struct Hash {
        std::size_t operator()(const Value& value) const noexcept;
    };
    ValueId operation(Operation operation, ValueId a, ValueId b = Value::none, ValueId c = Value::none,
                      double number = 0);
    ValueId insert(const Value& value);

    std::size_t knobs_;
    std::vector<Value> values_;
    std::unordered_map<Value, ValueId, Hash> places_;
};

} // namespace downhill::expression
