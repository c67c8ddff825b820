// After how many steps a run has arrived at the lowest cost.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace downhill {

/// The part of its whole way down that a run may still have to go where it counts as arrived.
inline constexpr double remainingShare = 1e-4;

/// start − 0.9999·(start − lowest): the cost at which a run counts as arrived.
constexpr double goalOf(double start, double lowest) {
    return lowest + (remainingShare * start -
                     remainingShare * lowest); // their difference may be too large for a double
}

/// The first row from which on all costs are at most `goal`; nullopt where there is none.
inline std::optional<std::size_t> stepsTo(double goal, std::span<const double> costs) {
    std::size_t row = costs.size();
    while (row > 0 && costs[row - 1] <= goal)
        --row;
    return row < costs.size() ? std::optional(row) : std::nullopt;
}

/// Whether a run of at most `mostSteps` stays at the goal for a tenth of its steps, or comes to an end there:
/// else it is only as far as steps were granted, and the bottom may be farther.
inline bool settlesAt(double goal, std::span<const double> costs, std::size_t mostSteps) {
    const std::size_t taken = costs.size() - 1;
    const std::optional<std::size_t> steps = stepsTo(goal, costs);
    return steps && (taken < mostSteps || *steps <= taken - taken / 10);
}

} // namespace downhill
