// Exercises without end, from easy to hard.
#pragma once

#include "core/learn/hand_exercise.h"
#include "core/maths/random.h"

#include <cstdint>
#include <optional>

namespace downhill {

/// Draws exercises that a person can do by hand: whatever the level, the numbers that one goes on with have
/// at most three decimals, costs are 0.01 to 10,000, and each step changes every knob enough to be seen when
/// rounded to two decimals. Which ones come follows from the seed alone.
///
/// Level 1: w², from a friendly start at a friendly rate.
/// 2: steeper and flatter bowls, shifted ones, and starts below 0.
/// 3: rates that do anything: overshoot, bounce, explode or crawl, and what happens is asked.
/// 4: two knobs, each with a curvature of its own.
/// 5: two knobs anywhere, at any rate, and what happens is asked.
/// 6: two knobs whose slopes depend on one another.
class HandExercises {
public:
    static constexpr int levels = 6;

    explicit HandExercises(std::uint64_t seed) : random_(seed) {}

    /// Another one than the last; `level` is 1 … levels.
    HandExercise next(int level);

private:
    Random random_;
    std::optional<RunSettings> last_;
};

/// How many decimals a number has that count, up to 9.
int decimalsOf(double value);

} // namespace downhill
