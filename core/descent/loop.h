// The loop of every descent: read the gradient, step, repeat.
//
// One loop for one knob and for 13,002, for a run that keeps every row and for a training that cannot. What
// differs is given as types, so that a compiler sees all of it: the cost, the rows (where row k is, be it in
// a record of all of them or in the only two that there are), the rule, and what is done before each step.
#pragma once

#include "core/descent/stop_conditions.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>

namespace downhill {

/// One row: a place and what was found there. The number of knobs is known to the compiler where it is one or
/// two: half the time a step.
template <class Real, std::size_t knobs>
struct Row {
    std::span<Real, knobs> w, slope, change;
    double& cost;
};

/// What a RateSchedule is for most runs, without looking.
struct ConstantRate {
    double rate;
    double at(std::uint64_t /*k*/) const { return rate; }
    bool changesAt(std::uint64_t /*k*/) const { return false; }
};

/// Where the loop ended: the last row, and why.
struct LoopEnd {
    std::size_t row;
    StopReason reason;
};

/// Evaluates the cost at a row whose w is there: fills in the slopes and the cost. A cost that is another one
/// with every step, as that of a network which reads a few images at a time, has a `prepare(row)`, and is
/// told first.
template <class Cost, class Rows>
void evaluate(Cost& cost, const Rows& rows, std::size_t row) {
    if constexpr (requires { cost.prepare(row); })
        cost.prepare(row);
    const auto here = rows[row];
    here.cost = cost.costAndGradient(here.w, here.slope);
    if constexpr (requires { rows.evaluated(row); })
        rows.evaluated(row);
}

/// To the next row, or to where the rows themselves have it led: those of a network need no change.
template <class Rows, class Rule>
void step(const Rows& rows, std::size_t row, Rule& rule, double rate) {
    if constexpr (requires { rows.step(row, rule, rate); }) {
        rows.step(row, rule, rate);
    } else {
        const auto here = rows[row], next = rows[row + 1];
        rule.step(here.slope, here.w, rate, here.change);
        for (std::size_t i = 0; i < here.w.size(); ++i)
            next.w[i] = here.w[i] + here.change[i];
    }
}

/// Goes on from row `first`, which was evaluated already. Rows k and k + 1 are in use at the same time, and
/// row k − 1 is still read where there is a tolerance; all others may be overwritten. `beforeStep` is
/// told each row that will be stepped from.
template <class Cost, class Rows, class Rule, class Rates, class BeforeStep>
LoopEnd loop(Cost& cost, const Rows rows, const std::size_t first, Rule& rule, const Rates rates,
             const StopConditions conditions, const std::stop_token& stop, const BeforeStep& beforeStep) {
    for (std::size_t row = first;; ++row) {
        const auto here = rows[row];
        const auto before = [&] { return rows[row - 1]; };
        const auto changes = [&] { return rates.changesAt(row); };
        if (const auto reason = conditions.reasonAt(StopQuestion{row, here, row > first, before, changes}))
            return {row, *reason};
        if (stop.stop_requested())
            return {row, StopReason::cancelled};
        beforeStep(row); // so that nobody is told of this row's change while it is written

        step(rows, row, rule, rates.at(row));
        evaluate(cost, rows, row + 1);
    }
}

} // namespace downhill
