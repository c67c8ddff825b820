// A formula compiled for evaluation: a flat list of instructions on numbered registers.
#pragma once

#include "core/cost/operations.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace downhill::expression {

/// registers[to] = operation(registers[a], registers[b], registers[c], number).
struct Instruction {
    Operation operation = Operation::copy;
    std::uint16_t to = 0;
    std::uint16_t a = 0, b = 0, c = 0;
    double number = 0;
};

/// Registers: first the knobs, then the results, then what is in between. Every instruction reads what an
/// earlier one (or a knob) left, so nothing needs to be cleared, and evaluation allocates nothing.
class Program {
public:
    static constexpr std::size_t maxRegisters = 512;

    Program() = default;
    Program(std::vector<Instruction> instructions, std::size_t knobs, std::size_t results,
            std::size_t registers)
        : instructions_(std::move(instructions)), knobs_(knobs), results_(results), registers_(registers) {}

    /// One place: w has an entry a knob, `results` one a result.
    void evaluate(std::span<const double> w, std::span<double> results) const;

    /// Many places, a block at a time: w[i][j] is knob i at place j, results[i][j] the i-th result there; the
    /// same bits as evaluate(). Results may not overlap with knobs or one another.
    void evaluateMany(std::span<const double* const> w, std::span<double* const> results,
                      std::size_t places) const;

    std::span<const Instruction> instructions() const noexcept { return instructions_; }
    std::size_t registers() const noexcept { return registers_; }

private:
    std::vector<Instruction> instructions_;
    std::size_t knobs_ = 0, results_ = 0, registers_ = 0;
};

} // namespace downhill::expression
