// One place after the other: each follows from the slope at the one before.
//
// A step waits for the step before it, and little else: from w through the operations of the slope to the
// next w. All of this goes from hand to hand in a processor register, and what is written down or asked
// meanwhile is done while the processor waits anyway.
#include "core/formula/program/program.h"

#include <algorithm>
#include <array>
#include <utility>

namespace downhill::expression {

struct Program::Steps {
    const Course rows;
    const double rate;
    const std::size_t count;

    /// `find(w, k, slope)` fills in the slopes at row k, and writes what else that row has.
    template <std::size_t knobs, class Find>
    [[gnu::always_inline]] inline std::size_t take(const Find& find) const {
        const auto [columnW, columnSlope, columnChange, columnCost] = rows; // nothing else writes to these
        const double r = rate;
        const std::size_t end = count;
        double w[knobs], slope[knobs]; // NOLINT(modernize-avoid-c-arrays): stay in registers
        for (std::size_t i = 0; i < knobs; ++i) {
            w[i] = columnW[i];
            slope[i] = columnSlope[i];
        }
        for (std::size_t k = 0; k < end; ++k) {
            for (std::size_t i = 0; i < knobs; ++i) {
                const double change = -(r * slope[i]);
                columnChange[k * knobs + i] = change;
                columnW[(k + 1) * knobs + i] = w[i] = w[i] + change;
            }
            find(w, k + 1, slope);
            bool finite = true;
            for (std::size_t i = 0; i < knobs; ++i) {
                columnSlope[(k + 1) * knobs + i] = slope[i];
                finite = finite && slope[i] * 0 == 0;
            }
            if (!finite)
                return k + 1;
        }
        return end;
    }

    /// The chain of links, with the number that it hands back where that is the last slope.
    template <std::size_t knobs, bool withCost, bool handsBack>
    static std::size_t alongLinks(const Program& program, const Steps& steps) {
        std::array<double, maxRegisters> r; // NOLINT: only what a link has written is read
        const Link* const links = program.links_.data();
        const auto run = links->run;
        double* const costs = steps.rows.cost;
        return steps.take<knobs>([&](const double* w, std::size_t k, double* slope) {
            if constexpr (knobs > 1)
                r[1] = w[1];
            const double last = run(links, r.data(), w[0], w[0]);
            if constexpr (withCost)
                costs[k] = r[knobs];
            for (std::size_t i = 0; i < knobs; ++i)
                slope[i] = handsBack && i + 1 == knobs ? last : r[knobs + (withCost ? 1 : 0) + i];
        });
    }

    /// A single operation on a single knob, as of all parabolas: without a call.
    template <Operation operation>
    static std::size_t byOne(const Program& program, const Steps& steps) {
        const double v = program.links_.front().number, u = program.links_.front().second;
        return steps.take<1>([&](const double* w, std::size_t, double* slope) {
            slope[0] = compute(operation, w[0], w[0], w[0], v, u);
        });
    }

    using Take = decltype(Program::take_);

    template <std::size_t... index>
    static constexpr auto tableOf(std::index_sequence<index...> /*all*/) {
        return std::array<Take, sizeof...(index)>{byOne<static_cast<Operation>(index)>...};
    }
};

auto Program::takeFor() const -> decltype(take_) {
    static constexpr auto byOne = Steps::tableOf(std::make_index_sequence<operationCount>{});
    const auto along = [&]<std::size_t knobs, bool withCost>() {
        // asked here, not at each step: what is handed back must not wait for what is in memory
        return endsWithLastResult_ ? Steps::alongLinks<knobs, withCost, true>
                                   : Steps::alongLinks<knobs, withCost, false>;
    };
    const bool withCost = results_ > knobs_;
    if (knobs_ == 1 && !withCost && instructions_.size() == 1)
        return byOne[static_cast<std::size_t>(instructions_.front().operation)];
    if (knobs_ == 1)
        return withCost ? along.operator()<1, true>() : along.operator()<1, false>();
    return withCost ? along.operator()<2, true>() : along.operator()<2, false>();
}

std::size_t Program::follow(const Course& rows, double rate, std::size_t steps) const {
    return take_(*this, {rows, rate, steps});
}

std::size_t Program::calls() const noexcept {
    return static_cast<std::size_t>(
        std::ranges::count_if(instructions_, [](const Instruction& step) { return isCall(step.operation); }));
}

} // namespace downhill::expression
