// One place at a time: instructions linked into a chain.
#include "core/cost/program.h"

#include <array>
#include <utility>

namespace downhill::expression {

struct Program::Links {
    /// One operation. Which operands are the result of the link before is known when the program is made, so
    /// there is a function for each case; it ends in a jump to the next one.
    template <Operation operation, bool lastIsA, bool lastIsB, bool lastIsC>
    static double run(const Link* link, double* r, double last) {
        const double a = operation == Operation::fill ? 0 : lastIsA ? last : r[link->a];
        const double b = !readsB(operation) ? 0 : lastIsB ? last : r[link->b];
        const double c = !readsC(operation) ? 0 : lastIsC ? last : r[link->c];
        const double result = compute(operation, a, b, c, link->number, link->second);
        r[link->to] = result;
        return link[1].run(link + 1, r, result);
    }

    static double end(const Link* /*link*/, double* /*r*/, double last) { return last; }

    using Run = decltype(Link::run);

    template <std::size_t... index>
    static constexpr auto table(std::index_sequence<index...> /*all*/) {
        return std::array<Run, sizeof...(index)>{
            run<static_cast<Operation>(index / 8), (index & 1) != 0, (index & 2) != 0, (index & 4) != 0>...};
    }

    /// `last`: the register that the link before has written.
    static Run runFor(const Instruction& step, std::uint16_t last) {
        static constexpr auto all = table(std::make_index_sequence<operationCount * 8>{});
        const std::size_t a = step.a == last ? 1 : 0;
        const std::size_t b = step.b == last ? 2 : 0;
        const std::size_t c = step.c == last ? 4 : 0;
        return all[static_cast<std::size_t>(step.operation) * 8 + a + b + c];
    }
};

Program::Program(std::vector<Instruction> instructions, std::size_t knobs, std::size_t results,
                 std::size_t registers)
    : instructions_(std::move(instructions)), knobs_(knobs), results_(results), registers_(registers) {
    std::uint16_t last = 0; // the first link is handed knob 0
    for (const Instruction& step : instructions_) {
        links_.push_back(
            {Links::runFor(step, last), step.to, step.a, step.b, step.c, step.number, step.second});
        last = step.to;
    }
    links_.push_back({Links::end, 0, 0, 0, 0, 0, 0});
    endsWithLastResult_ = last == knobs_ + results_ - 1;
}

// Written out for the at most two knobs there are: as loops these become calls of memcpy, and that takes
// longer than the whole of w².
double Program::evaluate(const double* w, double* others) const {
    std::array<double, maxRegisters> r; // NOLINT: only what a link has written is read
    r[0] = w[0];
    if (knobs_ > 1)
        r[1] = w[1];
    const double last = links_.front().run(links_.data(), r.data(), w[0]);
    const double* const results = r.data() + knobs_;
    if (results_ > 2)
        others[0] = results[1];
    if (results_ > 1)
        others[results_ - 2] = endsWithLastResult_ ? last : results[results_ - 1];
    return results_ == 1 && endsWithLastResult_ ? last : results[0];
}

} // namespace downhill::expression
