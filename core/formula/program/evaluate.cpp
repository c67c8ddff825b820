// One place at a time: instructions linked into a chain.
#include "core/formula/program/program.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace downhill::expression {

struct Program::Links {
    /// Where an operand comes from: a register of the program, the result of the link before, or knob 0. The
    /// latter two are at hand in registers of the processor.
    enum class From : std::uint8_t { memory, last, knob };
    /// What follows: the next link, with the result kept for others too or only handed on; or nothing.
    enum class Then : std::uint8_t { keep, handOn, end };

    /// What is known about a link when the program is made; there is a function for each case.
    struct Form {
        Operation operation;
        From a, b, c;
        Then then;
    };

    /// One operation, and then a jump to the next link.
    template <Operation operation, From fromA, From fromB, From fromC, Then then>
    static double run(const Link* link, double* r, double last, double knob) {
        const double a = operation == Operation::fill ? 0 : read<fromA>(r, link->a, last, knob);
        const double b = readsB(operation) ? read<fromB>(r, link->b, last, knob) : 0;
        const double c = readsC(operation) ? read<fromC>(r, link->c, last, knob) : 0;
        const double result = compute(operation, a, b, c, link->number, link->second);
        if constexpr (then != Then::handOn)
            r[link->to] = result;
        if constexpr (then == Then::end)
            return result;
        else
            return link[1].run(link + 1, r, result, knob);
    }

    template <From from>
    static double read(const double* r, std::uint16_t place, double last, double knob) {
        return from == From::last ? last : from == From::knob ? knob : r[place];
    }

    using Run = decltype(Link::run);

    static constexpr std::size_t indexOf(const Form& form) {
        std::size_t index = static_cast<std::size_t>(form.operation);
        for (const From from : {form.a, form.b, form.c})
            index = index * 3 + static_cast<std::size_t>(from);
        return index * 3 + static_cast<std::size_t>(form.then);
    }
    static constexpr std::size_t forms = operationCount * 81;

    /// Cases that differ in an operand that is not read share one function.
    template <std::size_t index>
    static constexpr Run runAt() {
        constexpr auto operation = static_cast<Operation>(index / 81);
        constexpr auto a = operation == Operation::fill ? From::memory : static_cast<From>(index / 27 % 3);
        constexpr auto b = readsB(operation) ? static_cast<From>(index / 9 % 3) : From::memory;
        constexpr auto c = readsC(operation) ? static_cast<From>(index / 3 % 3) : From::memory;
        return run<operation, a, b, c, static_cast<Then>(index % 3)>;
    }

    template <std::size_t... index>
    static constexpr auto table(std::index_sequence<index...> /*all*/) {
        return std::array<Run, sizeof...(index)>{runAt<index>()...};
    }

    static Run runFor(const Form& form) {
        static constexpr auto all = table(std::make_index_sequence<forms>{});
        return all[indexOf(form)];
    }

    static From from(std::uint16_t operand, std::uint16_t last) {
        return operand == 0 ? From::knob : operand == last ? From::last : From::memory;
    }
};

std::vector<bool> Program::keptResults() const {
    std::vector<bool> kept(instructions_.size(), true); // the last one is
    std::vector<bool> needed(registers_, false);        // by whoever comes after instruction i + 1
    std::fill_n(needed.begin() + static_cast<std::ptrdiff_t>(knobs_), results_, true);
    for (std::size_t i = instructions_.size(); i-- > 1;) {
        const Instruction& step = instructions_[i];
        const std::uint16_t before = instructions_[i - 1].to;
        kept[i - 1] = before != step.to && needed[before];
        needed[step.to] = false;
        if (step.operation != Operation::fill)
            needed[step.a] = true;
        if (readsB(step.operation))
            needed[step.b] = true;
        if (readsC(step.operation))
            needed[step.c] = true;
    }
    return kept;
}

Program::Program(std::vector<Instruction> instructions, std::size_t knobs, std::size_t results,
                 std::size_t registers)
    : instructions_(std::move(instructions)), knobs_(knobs), results_(results), registers_(registers) {
    const std::vector<bool> kept = keptResults();
    std::uint16_t last = 0;
    for (const Instruction& step : instructions_) {
        const std::size_t i = links_.size();
        const Links::Then then = i + 1 == instructions_.size() ? Links::Then::end
                                 : kept[i]                     ? Links::Then::keep
                                                               : Links::Then::handOn;
        const Links::Form form{step.operation, Links::from(step.a, last), Links::from(step.b, last),
                               Links::from(step.c, last), then};
        links_.push_back({Links::runFor(form), step.to, step.a, step.b, step.c, step.number, step.second});
        last = step.to;
    }
    endsWithLastResult_ = last == knobs_ + results_ - 1;
    if (knobs_ > 0 && results_ >= knobs_)
        take_ = takeFor();
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
    if (knobs_ > 1)
        r[1] = w[1];
    const double last = links_.front().run(links_.data(), r.data(), w[0], w[0]);
    const double* const results = r.data() + knobs_;
    if (results_ > 2)
        others[0] = results[1];
    if (results_ > 1)
        others[results_ - 2] = endsWithLastResult_ ? last : results[results_ - 1];
    return results_ == 1 && endsWithLastResult_ ? last : results[0];
}

} // namespace downhill::expression
