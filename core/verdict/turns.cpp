#include "core/verdict/turns.h"

#include "core/descent/all_finite.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace downhill {
namespace {

bool turnsBack(std::span<const double> step, std::span<const double> next) {
    if (step.size() == 1) // by sign, where the product of tiny steps would vanish
        return (step[0] < 0 && next[0] > 0) || (step[0] > 0 && next[0] < 0);
    double dot = 0;
    for (std::size_t i = 0; i < step.size(); ++i)
        dot += step[i] * next[i];
    return dot < 0;
}

/// Whether the gradient points along the step just made, so that the step which is not taken any more would
/// turn back.
bool wouldTurnBack(std::span<const double> step, std::span<const double> gradient) {
    if (step.size() == 1)
        return (step[0] < 0 && gradient[0] < 0) || (step[0] > 0 && gradient[0] > 0);
    double dot = 0;
    for (std::size_t i = 0; i < step.size(); ++i)
        dot += step[i] * gradient[i];
    return dot > 0;
}

} // namespace

Turns turnsIn(const Steps& run, std::size_t from, std::size_t to) {
    Turns turns;
    if (from >= to)
        return turns;
    const std::size_t stride = 1 + (to - from) / mostLooks / 2 * 2; // odd, for bounces come in pairs
    for (std::size_t k = from; k < to; k += stride) {
        const std::span<const double> next = run.change(k + 1);
        const bool back = next.empty() || !allFinite(next) ? wouldTurnBack(run.change(k), run.slope(k + 1))
                                                           : turnsBack(run.change(k), next);
        turns.back += back ? 1 : 0;
        ++turns.looked;
    }
    return turns;
}

std::optional<std::size_t> lastRise(const Steps& run, std::size_t from, std::size_t to) {
    const std::size_t first = std::max(from, to - std::min(to, mostLooks));
    constexpr double relative = 16 * std::numeric_limits<double>::epsilon();
    for (std::size_t row = to; row > first; --row) {
        const double noise = relative * std::max(std::fabs(run.cost(row)), std::fabs(run.cost(row - 1)));
        if (run.cost(row) > run.cost(row - 1) + noise)
            return row;
    }
    return std::nullopt;
}

double roundingAfter(std::size_t steps) {
    return 4 * std::numeric_limits<double>::epsilon() * (static_cast<double>(steps) + 16);
}

} // namespace downhill
