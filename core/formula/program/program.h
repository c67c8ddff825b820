// A formula compiled for evaluation: a flat list of instructions on numbered registers.
#pragma once

#include "core/formula/program/operations.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace downhill::expression {

/// registers[to] = operation(registers[a], registers[b], registers[c], number, second).
struct Instruction {
    Operation operation = Operation::copy;
    std::uint16_t to = 0;
    std::uint16_t a = 0, b = 0, c = 0;
    double number = 0;
    double second = 0;
};

/// Registers: first the knobs, then the results, then what is in between. Every instruction reads what an
/// earlier one (or a knob) left, so nothing needs to be cleared, and evaluation allocates nothing.
class Program {
public:
    static constexpr std::size_t maxRegisters = 512;

    Program() = default;
    Program(std::vector<Instruction> instructions, std::size_t knobs, std::size_t results,
            std::size_t registers);

    /// One place: `w` has an entry a knob; gives the first result, and the others into `others`. At most 2
    /// knobs and 3 results.
    double evaluate(const double* w, double* others) const;

    /// Many places, a block at a time: w[i][j] is knob i at place j, results[i][j] the i-th result there; the
    /// same bits as evaluate(). Results may not overlap with knobs or one another.
    void evaluateMany(std::span<const double* const> w, std::span<double* const> results,
                      std::size_t places) const;

    /// Whether it may come to infinity from numbers that are not very large, and so to 0·∞ and the like.
    bool mayLeaveTheNumbers() const noexcept;

    std::span<const Instruction> instructions() const noexcept { return instructions_; }

private:
    /// An instruction for evaluate(): it computes, and goes on to the next link by itself. `last` is the
    /// result of the link before, handed on in a processor register: a chain of operations does not wait for
    /// memory.
    struct Link {
        double (*run)(const Link* link, double* registers, double last) = nullptr;
        std::uint16_t to = 0;
        std::uint16_t a = 0, b = 0, c = 0;
        double number = 0;
        double second = 0;
    };
    struct Links; ///< evaluate.cpp: what links do

    std::vector<Instruction> instructions_;
    std::vector<Link> links_;
    std::size_t knobs_ = 0, results_ = 0, registers_ = 0;
    bool endsWithLastResult_ = false; ///< what the chain of links hands back is the last result
};

} // namespace downhill::expression
