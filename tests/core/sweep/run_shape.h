// What became of a run, told coarsely and from its rows alone: a second opinion on its verdict.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <optional>

namespace downhill {

enum class Shape {
    noStart,  ///< cost or slope of the start are not defined
    noSlope,  ///< the slope of the start is zero
    left,     ///< a value stopped being finite, or it ended above its start and still rises
    above,    ///< came to rest above its start
    falling,  ///< lower and lower, the slope growing to the very end
    jumping,  ///< no trend: turns back for ever, or the cost goes up and down, and neither shrinks
    settled,  ///< came to rest below its start
    underWay, ///< the cost still falls
    doubtful, ///< too short, or nothing of this clearly: no one is contradicted by it
};

const char* nameOf(Shape shape);

struct ShapeOfRun {
    Shape shape = Shape::doubtful;
    double level = 0; ///< the lowest cost of the second half
    /// The first row from which on it keeps 99.99 % of its way down to the level, if it settled.
    std::optional<std::size_t> there;
    bool turnsBack = false; ///< some steps of the last quarter reverse
};

ShapeOfRun shapeOf(const Run& run);

/// The first row from which on all costs are at most start − share·(start − level).
std::optional<std::size_t> rowThere(const Run& run, double level, double share);

double lengthOf(std::span<const double> vector); ///< Euclidean
bool isFiniteRow(const Run& run, std::size_t row);
/// Whether the step from `row` and the one after it point in opposite directions.
bool reversesAfter(const Run& run, std::size_t row);

} // namespace downhill
