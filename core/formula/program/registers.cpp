#include "core/formula/program/registers.h"

#include "core/formula/algebra/node.h"

#include <algorithm>
#include <utility>

namespace downhill::expression {
namespace {

class Allocator {
public:
    Allocator(const Values& values, std::span<const ValueId> results)
        : values_(values.all()),
          results_(results),
          uses_(values_.size(), 0),
          registers_(values_.size(), unset),
          next_(values.knobs() + results.size()),
          knobs_(values.knobs()) {}

    Program run() {
        countUses();
        join();
        placeResults();
        for (ValueId id = 0; id < values_.size(); ++id)
            emit(id);
        for (std::size_t i = 0; i < results_.size(); ++i)
            copyResult(i);
        return {std::move(program_), knobs_, results_.size(), next_};
    }

private:
    static constexpr std::size_t unset = static_cast<std::size_t>(-1);

    template <class F>
    static void eachOperand(const Value& value, F f) {
        if (value.kind != Value::Kind::operation)
            return;
        for (const ValueId operand : value.operands) {
            if (operand != Value::none)
                f(operand);
        }
    }

    /// Values refer to earlier ones only, so one pass from the end knows who is needed.
    void countUses() {
        for (const ValueId result : results_)
            ++uses_[result];
        for (std::size_t id = values_.size(); id-- > 0;) {
            if (uses_[id] > 0)
                eachOperand(values_[id], [&](ValueId operand) { ++uses_[operand]; });
        }
    }

    /// A product that only a sum needs becomes part of that sum: one instruction less, the same two
    /// roundings.
    void join() {
        for (Value& value : values_) {
            if (value.kind != Value::Kind::operation || uses_[idOf(value)] == 0)
                continue;
            const ValueId a = value.operands[0];
            const ValueId b = value.operands[1];
            if (value.operation == Operation::add) {
                if (isLoneProduct(b))
                    joinProduct(value, b, a, Operation::multiplyAdd, Operation::multiplyNumberAdd, 1);
                else if (isLoneProduct(a))
                    joinProduct(value, a, b, Operation::multiplyAdd, Operation::multiplyNumberAdd, 1);
            } else if (value.operation == Operation::subtract) {
                if (isLoneProduct(b)) // a − b·v = a + b·(−v)
                    joinProduct(value, b, a, Operation::subtractProduct, Operation::multiplyNumberAdd, -1);
                else if (isLoneProduct(a))
                    joinProduct(value, a, b, Operation::multiplySubtract, Operation::multiplyNumberSubtract,
                                1);
            } else if (value.operation == Operation::addNumber && isLoneProduct(a)) {
                joinNumber(value, a);
            }
        }
    }

    ValueId idOf(const Value& value) const { return static_cast<ValueId>(&value - values_.data()); }

    bool isLoneProduct(ValueId id) const {
        const Value& value = values_[id];
        return value.kind == Value::Kind::operation && uses_[id] == 1 &&
               (value.operation == Operation::multiply || value.operation == Operation::multiplyNumber);
    }

    void joinProduct(Value& sum, ValueId id, ValueId other, Operation general, Operation withNumber,
                     double sign) {
        const Value& product = values_[id];
        const auto [a, b, c] = product.operands;
        if (product.operation == Operation::multiplyNumber)
            sum = {Value::Kind::operation, withNumber, {a, other, Value::none}, sign * product.number, 0};
        else
            sum = {Value::Kind::operation, general, {a, b, other}, 0, 0};
        uses_[id] = 0;
    }

    void joinNumber(Value& sum, ValueId id) {
        const Value& product = values_[id];
        const double added = sum.number;
        if (product.operation == Operation::multiplyNumber)
            sum = {Value::Kind::operation, Operation::line, product.operands, product.number, added};
        else
            sum = {Value::Kind::operation, Operation::multiplyAddNumber, product.operands, added, 0};
        uses_[id] = 0;
    }

    /// A result gets its own register from the start, unless it is a knob, a number or another result too.
    void placeResults() {
        for (std::size_t i = 0; i < results_.size(); ++i) {
            const ValueId id = results_[i];
            if (values_[id].kind == Value::Kind::operation && registers_[id] == unset)
                registers_[id] = knobs_ + i;
        }
    }

    void emit(ValueId id) {
        const Value& value = values_[id];
        if (value.kind == Value::Kind::knob) {
            registers_[id] = id;
            return;
        }
        if (value.kind == Value::Kind::number || uses_[id] == 0)
            return; // a number is brought along by the first who needs it in a register
        Instruction instruction;
        instruction.operation = value.operation;
        instruction.number = value.number;
        instruction.second = value.second;
        std::array<std::uint16_t*, 3> places{&instruction.a, &instruction.b, &instruction.c};
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (value.operands[i] != Value::none)
                *places[i] = registerOf(value.operands[i]);
        }
        eachOperand(value, [&](ValueId operand) { release(operand); });
        if (registers_[id] == unset)
            registers_[id] = fresh();
        instruction.to = static_cast<std::uint16_t>(registers_[id]);
        // Unused operands point at a register that is certainly filled
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (value.operands[i] == Value::none)
                *places[i] = instruction.a;
        }
        program_.push_back(instruction);
    }

    std::uint16_t registerOf(ValueId id) {
        if (registers_[id] == unset) {
            registers_[id] = fresh();
            fill(registers_[id], values_[id].number);
        }
        return static_cast<std::uint16_t>(registers_[id]);
    }

    void fill(std::size_t to, double number) {
        Instruction instruction;
        instruction.operation = Operation::fill;
        instruction.to = instruction.a = instruction.b = instruction.c = static_cast<std::uint16_t>(to);
        instruction.number = number;
        program_.push_back(instruction);
    }

    void release(ValueId id) {
        const bool between = registers_[id] >= knobs_ + results_.size();
        if (--uses_[id] == 0 && between)
            free_.push_back(registers_[id]);
    }

    std::size_t fresh() {
        if (!free_.empty()) {
            const std::size_t last = free_.back();
            free_.pop_back();
            return last;
        }
        if (next_ == Program::maxRegisters)
            throw Refusal{0, {"formula.registers"}};
        return next_++;
    }

    void copyResult(std::size_t index) {
        const ValueId id = results_[index];
        const std::size_t to = knobs_ + index;
        if (values_[id].kind == Value::Kind::number) {
            fill(to, values_[id].number);
        } else if (registers_[id] != to) {
            Instruction instruction;
            instruction.to = static_cast<std::uint16_t>(to);
            instruction.a = instruction.b = instruction.c = static_cast<std::uint16_t>(registers_[id]);
            program_.push_back(instruction);
        }
    }

    std::vector<Value> values_;
    std::span<const ValueId> results_;
    std::vector<std::size_t> uses_;
    std::vector<std::size_t> registers_;
    std::vector<std::size_t> free_;
    std::size_t next_;
    std::size_t knobs_;
    std::vector<Instruction> program_;
};

} // namespace

Program allocated(const Values& values, std::span<const ValueId> results) {
    return Allocator(values, results).run();
}

} // namespace downhill::expression
