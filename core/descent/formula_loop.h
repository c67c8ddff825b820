// The loop of descents once more, for a formula and the plain rule: a block of rows at a time.
#pragma once

#include "core/descent/loop.h"
#include "core/formula/formula.h"
#include "core/formula/program/program.h"

#include <cmath>
#include <cstddef>
#include <cstring>
#include <limits>
#include <span>
#include <stop_token>

namespace downhill {

/// What there is to know of the costs of a block in one look at them.
struct CostsAtAGlance {
    double closest; ///< the least change from one to the next; infinity where there is none
    double changes; ///< the sum of all: finite only where all costs are

    explicit CostsAtAGlance(std::span<const double> costs) {
        using Two = double __attribute__((vector_size(16)));
        constexpr double infinity = std::numeric_limits<double>::infinity();
        constexpr std::size_t pairs = 4;
        Two sums[pairs] = {}, least[pairs]; // NOLINT(modernize-avoid-c-arrays): stay in registers
        for (Two& each : least)
            each = Two{infinity, infinity};
        const double* const c = costs.data();
        std::size_t k = 1;
        for (; k + 2 * pairs <= costs.size(); k += 2 * pairs)
            for (std::size_t pair = 0; pair < pairs; ++pair) {
                Two here, before;
                std::memcpy(&here, c + k + 2 * pair, sizeof here);
                std::memcpy(&before, c + k + 2 * pair - 1, sizeof before);
                const Two change = here - before;
                const Two apart = change < 0 ? -change : change;
                sums[pair] += apart;
                least[pair] = apart < least[pair] ? apart : least[pair]; // never a NaN
            }
        closest = infinity;
        changes = 0;
        const auto add = [&](double apart, double sum) {
            closest = apart < closest ? apart : closest;
            changes += sum;
        };
        for (std::size_t pair = 0; pair < pairs; ++pair)
            for (std::size_t i = 0; i < 2; ++i)
                add(least[pair][i], sums[pair][i]);
        for (; k < costs.size(); ++k)
            add(std::fabs(c[k] - c[k - 1]), std::fabs(c[k] - c[k - 1]));
    }
};

/// The same rows and the same end as loop() with a LanewiseRule<PlainDescent> and ConstantRate from row 0 of
/// `rows`, which was evaluated. Up to a block of rows behind the last one are written to, but none behind row
/// `steps`. `beforeStep` is told of a row a block.
template <class Rows, class BeforeStep>
LoopEnd loopInBlocks(const Formula& formula, const expression::Course& course, const Rows& rows, double rate,
                     std::size_t steps, const StopConditions& conditions, const std::stop_token& stop,
                     const BeforeStep& beforeStep) {
    const auto reasonAt = [&](std::size_t row) {
        const auto here = rows[row];
        const auto before = [&] { return rows[row - 1]; };
        const auto never = [] { return false; };
        return conditions.reasonAt(StopQuestion{row, here, row > 0, before, never});
    };
    const std::size_t knobs = formula.knobs();
    std::size_t row = 0;
    if (const auto reason = reasonAt(row))
        return {row, *reason};
    for (;;) {
        if (stop.stop_requested())
            return {row, StopReason::cancelled};
        beforeStep(row);
        const std::size_t last = row + formula.follow(course.from(row, knobs), rate, steps - row);
        // A knob or a slope that is not finite makes the next knob so: it is seen at the last row.
        const CostsAtAGlance costs({course.cost + row, last - row + 1});
        const auto end = rows[last];
        const bool doubtful = !std::isfinite(costs.changes) || !allFinite(end.w) || !allFinite(end.slope);
        if (!conditions.mayHoldEarlier(doubtful, costs.closest))
            row = last - 1;
        while (++row <= last)
            if (const auto reason = reasonAt(row))
                return {row, *reason};
        row = last;
    }
}

} // namespace downhill
