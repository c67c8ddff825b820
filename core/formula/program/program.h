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

/// Rows of a descent, one behind the other: of w, slope and change an entry a knob, and one cost.
struct Course {
    double *w, *slope, *change, *cost;

    Course from(std::size_t row, std::size_t knobs) const {
        return {w + row * knobs, slope + row * knobs, change + row * knobs, cost + row};
    }
};

/// Its knobs may be followed by columns of data, which it takes for more knobs; then only evaluateMany() is
/// to be called. Registers: first the knobs, then the results, then what is in between. Every instruction
/// reads what an earlier one (or a knob) left, so nothing needs to be cleared, and evaluation allocates
/// nothing.
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

    /// Goes down from place to place: change = −(rate·slope), the next w is w + change, and the program has
    /// the next slope. Its results are a slope a knob, or the cost and these; the costs are written only
    /// then. Row 0 has its w and slope. Gives how many of the `steps` were taken: a slope that is not finite
    /// is the last.
    std::size_t follow(const Course& rows, double rate, std::size_t steps) const;

    /// How many of its operations are calls of mathematical functions, which take longer than all others.
    std::size_t calls() const noexcept;

    /// Whether it may come to infinity from numbers that are not very large, and so to 0·∞ and the like.
    bool mayLeaveTheNumbers() const noexcept;

    std::span<const Instruction> instructions() const noexcept { return instructions_; }

private:
    /// An instruction for evaluate(): it computes, and goes on to the next link by itself. `last` is the
    /// result of the link before and `knob` the first knob, handed on in processor registers: a chain of
    /// operations does not wait for memory.
    struct Link {
        double (*run)(const Link* link, double* registers, double last, double knob) = nullptr;
        std::uint16_t to = 0;
        std::uint16_t a = 0, b = 0, c = 0;
        double number = 0;
        double second = 0;
    };
    struct Links; ///< evaluate.cpp: what links do
    /// For each instruction whether others than the next one need its result.
    std::vector<bool> keptResults() const;

    struct Steps; ///< follow.cpp: the steps of follow()
    std::size_t (*take_)(const Program& program, const Steps& steps) = nullptr; ///< for this program
    auto takeFor() const -> decltype(take_);

    std::vector<Instruction> instructions_;
    std::vector<Link> links_;
    std::size_t knobs_ = 0, results_ = 0, registers_ = 0;
    bool endsWithLastResult_ = false; ///< what the chain of links hands back is the last result
};

} // namespace downhill::expression
