// The loop of descents once more, for a formula and the plain rule: a block of rows at a time.
#pragma once

#include "core/descent/loop.h"
#include "core/descent/run_column.h"
#include "core/descent/step_buffer.h"
#include "core/formula/formula.h"
#include "core/formula/program/program.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <limits>
#include <span>
#include <stop_token>

namespace downhill {

/// The least change from one cost to the next; infinity of less than two. A NaN is close to nothing.
inline double leastChangeOf(std::span<const double> costs) {
    using Two = double __attribute__((vector_size(16)));
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr std::size_t pairs = 4;
    Two least[pairs]; // NOLINT(modernize-avoid-c-arrays): stay in registers
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
            least[pair] = apart < least[pair] ? apart : least[pair]; // never a NaN
        }
    double closest = infinity;
    const auto take = [&](double apart) { closest = apart < closest ? apart : closest; };
    for (const Two& each : least) {
        take(each[0]);
        take(each[1]);
    }
    for (; k < costs.size(); ++k)
        take(std::fabs(c[k] - c[k - 1]));
    return closest;
}

/// The same rows and the same end as loop() with a LanewiseRule<PlainDescent> and ConstantRate from row 0,
/// which was evaluated. Up to a block of rows behind the last one are written to, and summarized, but none
/// behind row `steps`. `beforeStep` is told of a row a block.
template <class Rows, class BeforeStep>
LoopEnd loopInBlocks(const Formula& formula, StepBuffer& buffer, const Rows& rows, double rate,
                     std::size_t steps, const StopConditions& conditions, const std::stop_token& stop,
                     const BeforeStep& beforeStep) {
    const auto reasonAt = [&](std::size_t row) {
        const auto here = rows[row];
        const auto before = [&] { return rows[row - 1]; };
        const auto never = [] { return false; };
        return conditions.reasonAt(StopQuestion{row, here, row > 0, before, never});
    };
    const std::size_t knobs = formula.knobs();
    const expression::Course course{buffer.w(0).data(), buffer.slope(0).data(), buffer.change(0).data(),
                                    &buffer.cost(0)};
    std::size_t row = 0;
    if (const auto reason = reasonAt(row))
        return {row, *reason};
    for (;;) {
        if (stop.stop_requested())
            return {row, StopReason::cancelled};
        beforeStep(row);
        // to where blocks of the envelope end, too
        const std::size_t most = std::min(steps - row, Formula::mostSteps - (row + 1) % Formula::mostSteps);
        const std::size_t last = row + formula.follow(course.from(row, knobs), rate, most);
        buffer.summarize(last + 1);
        const Extremes costs =
            RunColumn(course.cost, 1, last + 1, buffer.costEnvelope()).extremes(row + 1, last + 1);
        // A knob or a slope that is not finite makes the next knob so: it is seen at the last row.
        const auto end = rows[last];
        const bool doubtful = costs.hasNan || !std::isfinite(costs.low) || !std::isfinite(costs.high) ||
                              !allFinite(end.w) || !allFinite(end.slope);
        const auto closest = [&] { return leastChangeOf({course.cost + row, last - row + 1}); };
        if (!conditions.mayHoldEarlier(doubtful, closest))
            row = last - 1;
        while (++row <= last)
            if (const auto reason = reasonAt(row))
                return {row, *reason};
        row = last;
    }
}

} // namespace downhill
