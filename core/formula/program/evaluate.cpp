// One place at a time: instructions linked into a chain.
#include "core/formula/program/program.h"

#include <algorithm>
#include <array>
#include <utility>

namespace downhill::expression {

struct Program::Links {
    /// What is known about a link when the program is made; there is a function for each case.
    struct Form {
        Operation operation;
        bool lastIsA, lastIsB, lastIsC; ///< this operand is the result of the link before
        bool ends;                      ///< no link follows
    };

    /// One operation, and then a jump to the next link.
    template <Operation operation, bool lastIsA, bool lastIsB, bool lastIsC, bool ends>
    static double run(const Link* link, double* r, double last) {
        const double a = operation == Operation::fill ? 0 : lastIsA ? last : r[link->a];
        const double b = !readsB(operation) ? 0 : lastIsB ? last : r[link->b];
        const double c = !readsC(operation) ? 0 : lastIsC ? last : r[link->c];
        const double result = compute(operation, a, b, c, link->number, link->second);
        r[link->to] = result;
        if constexpr (ends)
            return result;
        else
            return link[1].run(link + 1, r, result);
    }

    using Run = decltype(Link::run);

    static constexpr std::size_t indexOf(const Form& form) {
        return static_cast<std::size_t>(form.operation) * 16 + (form.lastIsA ? 1 : 0) +
               (form.lastIsB ? 2 : 0) + (form.lastIsC ? 4 : 0) + (form.ends ? 8 : 0);
    }

    /// Cases that differ in an operand that is not read share one function.
    template <std::size_t index>
    static constexpr Run runAt() {
        constexpr auto operation = static_cast<Operation>(index / 16);
        return run < operation, (index & 1) != 0, (index & 2) != 0 && readsB(operation),
               (index & 4) != 0 && readsC(operation), (index & 8) != 0 > ;
    }

    template <std::size_t... index>
    static constexpr auto table(std::index_sequence<index...> /*all*/) {
        return std::array<Run, sizeof...(index)>{runAt<index>()...};
    }

    static Run runFor(const Form& form) {
        static constexpr auto all = table(std::make_index_sequence<operationCount * 16>{});
        return all[indexOf(form)];
    }
};

Program::Program(std::vector<Instruction> instructions, std::size_t knobs, std::size_t results,
                 std::size_t registers)
    : instructions_(std::move(instructions)), knobs_(knobs), results_(results), registers_(registers) {
    std::uint16_t last = 0; // the first link is handed knob 0
    for (const Instruction& step : instructions_) {
        const bool ends = links_.size() + 1 == instructions_.size();
        const Links::Form form{step.operation, step.a == last, step.b == last, step.c == last, ends};
        links_.push_back({Links::runFor(form), step.to, step.a, step.b, step.c, step.number, step.second});
        last = step.to;
    }
    endsWithLastResult_ = last == knobs_ + results_ - 1;
}

bool Program::mayLeaveTheNumbers() const noexcept {
    return std::ranges::any_of(instructions_, [](const Instruction& step) {
        return expression::mayLeaveTheNumbers(step.operation);
    });
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
