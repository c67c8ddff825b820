#include "core/verdict/turns.h"

#include "core/descent/all_finite.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace downhill {
namespace {

/// The dot product, or what has its sign.
double alignmentOf(std::span<const double> a, std::span<const double> b) {
    const auto signOf = [](double value) { return (value > 0) - (value < 0); };
    if (a.size() == 1) // by sign, where the product of tiny steps would vanish
        return signOf(a[0]) * signOf(b[0]);
    double dot = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        dot += a[i] * b[i];
    return dot;
}

/// Whether the gradient points along the step just made, so that the step which is not taken any more would
/// turn back.
bool wouldTurnBack(std::span<const double> step, std::span<const double> gradient) {
    return alignmentOf(step, gradient) > 0;
}

} // namespace

bool isTurnBack(std::span<const double> step, std::span<const double> next) {
    return alignmentOf(step, next) < 0;
}

Turns turnsIn(const Steps& run, std::size_t from, std::size_t to) {
    Turns turns;
    if (from >= to)
        return turns;
    const std::size_t stride = 1 + (to - from) / mostLooks / 2 * 2; // odd, for bounces come in pairs
    for (std::size_t k = from; k < to; k += stride) {
        const std::span<const double> next = run.change(k + 1);
        const bool back = next.empty() || !allFinite(next) ? wouldTurnBack(run.change(k), run.slope(k + 1))
                                                           : isTurnBack(run.change(k), next);
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
