#include "tests/core/sweep/run_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace downhill {

const char* nameOf(Shape shape) {
    switch (shape) {
    case Shape::noStart:
        return "no start";
    case Shape::noSlope:
        return "no slope at the start";
    case Shape::left:
        return "left";
    case Shape::above:
        return "rests above its start";
    case Shape::falling:
        return "falls for ever";
    case Shape::jumping:
        return "jumps for ever";
    case Shape::settled:
        return "settled";
    case Shape::underWay:
        return "under way";
    case Shape::doubtful:
        break;
    }
    return "doubtful";
}

double lengthOf(std::span<const double> vector) {
    double length = 0;
    for (const double x : vector)
        length = std::hypot(length, x);
    return length;
}

bool isFiniteRow(const Run& run, std::size_t row) {
    const auto finite = [](double x) { return std::isfinite(x); };
    return finite(run.cost(row)) && std::ranges::all_of(run.w(row), finite) &&
           std::ranges::all_of(run.slope(row), finite);
}

bool reversesAfter(const Run& run, std::size_t row) {
    if (row + 2 >= run.rows())
        return false;
    double dot = 0;
    const double a = lengthOf(run.change(row)), b = lengthOf(run.change(row + 1));
    if (!(a > 0 && b > 0))
        return false;
    for (std::size_t i = 0; i < run.knobs(); ++i)
        dot += (run.change(row)[i] / a) * (run.change(row + 1)[i] / b);
    return dot < 0;
}

std::optional<std::size_t> rowThere(const Run& run, double level, double share) {
    const double start = run.cost(0), goal = level + (1 - share) * (start - level);
    std::size_t row = run.rows();
    while (row > 0 && run.cost(row - 1) <= goal)
        --row;
    return row < run.rows() ? std::optional(row) : std::nullopt;
}

namespace {

/// Rows from … to (both counted in) of the costs and steps.
struct Block {
    double lowest = INFINITY, highest = -INFINITY, longestStep = 0;
    std::size_t reversals = 0;

    Block(const Run& run, std::size_t from, std::size_t to) {
        for (std::size_t row = from; row <= to; ++row) {
            lowest = std::min(lowest, run.cost(row));
            highest = std::max(highest, run.cost(row));
            if (row + 1 < run.rows())
                longestStep = std::max(longestStep, lengthOf(run.change(row)));
            reversals += reversesAfter(run, row);
        }
    }
    double range() const { return highest - lowest; }
};

/// The last row is where a defined cost has no slope: a tip.
bool endsOnATip(const Run& run) {
    const std::size_t last = run.rows() - 1;
    return std::isfinite(run.cost(last)) && std::isfinite(lengthOf(run.w(last)));
}

/// Lower with each step through all of the second half, never by less for long, and nowhere steeper than at
/// the end.
bool fallsForEver(const Run& run) {
    const std::size_t last = run.rows() - 1, half = last / 2;
    if (last < 8)
        return false;
    for (std::size_t row = half; row < last; ++row)
        if (!(run.cost(row + 1) < run.cost(row)))
            return false;
    const std::size_t quarter = half + (last - half) / 2;
    const double steepness = lengthOf(run.slope(last));
    return steepness > 1.5 * lengthOf(run.slope(half)) && steepness > lengthOf(run.slope(quarter)) &&
           run.cost(quarter) - run.cost(last) > run.cost(half) - run.cost(quarter);
}

} // namespace

ShapeOfRun shapeOf(const Run& run) {
    ShapeOfRun told;
    const std::size_t last = run.rows() - 1, half = last / 2;
    const double start = run.cost(0);
    if (!isFiniteRow(run, 0)) {
        told.shape = endsOnATip(run) ? Shape::doubtful : Shape::noStart;
        return told;
    }
    if (lengthOf(run.slope(0)) == 0) {
        told.shape = Shape::noSlope;
        return told;
    }
    if (!isFiniteRow(run, last)) {
        if (!endsOnATip(run)) {
            told.shape = Shape::left;
        } else if (run.cost(last) < start) {
            told.shape = Shape::settled;
            told.level = run.cost(last);
            told.there = last;
        }
        return told;
    }
    if (std::fabs(run.cost(last)) > 1e300)
        return told;
    told.level = INFINITY;
    for (std::size_t row = half; row <= last; ++row)
        told.level = std::min(told.level, run.cost(row));
    if (fallsForEver(run)) {
        told.shape = Shape::falling;
        return told;
    }

    const double rounding = 1e-12 * std::max(std::fabs(start), std::fabs(told.level));
    const double way = start - told.level;

    // the second half in four parts of at least six rows each
    constexpr std::size_t parts = 4, fewest = 6;
    const std::size_t length = (last - half) / parts;
    const bool stopped = run.stopped() == StopReason::belowTolerance;
    if (length < fewest) {
        if (run.cost(last) > start + 1e-6 * std::fabs(start) + rounding)
            told.shape = stopped ? Shape::above : Shape::doubtful;
        return told;
    }
    std::array<std::optional<Block>, parts> blocks;
    for (std::size_t i = 0; i < parts; ++i)
        blocks[i].emplace(run, last - (parts - i) * length, last - (parts - i - 1) * length);
    const Block &first = *blocks.front(), &final = *blocks.back();
    told.turnsBack = final.reversals > 0;

    const bool often = final.reversals * 4 >= length && first.reversals * 4 >= length;
    const double travelled = [&] {
        double farthest = 0;
        for (std::size_t row = 0; row <= last; ++row)
            for (std::size_t i = 0; i < run.knobs(); ++i)
                farthest = std::max(farthest, std::fabs(run.w(row)[i] - run.w(0)[i]));
        return farthest;
    }();
    // neither shrinks, and it matters: beyond that a bounce is as good as rest
    const auto keeps = [&](double early, double later) { return later >= 0.93 * early; };
    const bool stepsKeep = keeps(first.longestStep, final.longestStep);
    const bool rangesKeep =
        keeps(blocks[0]->range() + blocks[1]->range(), blocks[2]->range() + blocks[3]->range());
    const bool stepsMatter = final.longestStep > 1e-2 * travelled;
    const bool costMoves = final.range() > 1e-3 * std::fabs(way) && final.range() > 10 * rounding;
    const bool lowestKeeps = final.lowest >= first.lowest - std::max(0.02 * first.range(), 1e-4 * way);
    const bool rises = final.lowest > first.highest && final.highest > first.highest;
    const bool upAndDown = [&] {
        std::size_t turns = 0;
        for (std::size_t row = last - length; row + 2 <= last; ++row)
            turns += (run.cost(row + 1) > run.cost(row)) != (run.cost(row + 2) > run.cost(row + 1));
        return turns * 4 >= length;
    }();
    const bool bounces =
        often && stepsKeep && (costMoves ? rangesKeep : final.longestStep > 1e-6 * travelled);
    if (lowestKeeps && !rises) {
        if (lengthOf(run.slope(last)) == 0)
            return told; // it may have landed on the bottom, in the last moment
        if ((bounces && (stepsMatter || costMoves)) || (upAndDown && costMoves && rangesKeep)) {
            told.shape = Shape::jumping;
            return told;
        }
    }
    const bool bouncesLately = final.reversals * 4 >= length && final.longestStep > 1e-6 * travelled &&
                               keeps(blocks[parts - 2]->longestStep, final.longestStep);
    if (bounces || bouncesLately)
        return told;
    const bool rests =
        final.range() <= 1e-5 * std::fabs(start - run.cost(last)) || final.range() <= rounding || stopped;
    if (run.cost(last) > start + 1e-6 * std::fabs(start) + rounding) {
        if (rests && !often)
            told.shape = Shape::above;
        else if (rises && run.cost(last) >= final.highest - 0.5 * final.range())
            told.shape = Shape::left;
        return told;
    }
    if (!(way > rounding))
        return told;
    if (rests) {
        told.shape = Shape::settled;
        told.there = rowThere(run, told.level, 0.9999);
        return told;
    }
    if (final.highest < first.highest && final.lowest < first.lowest && run.cost(last) < first.lowest)
        told.shape = Shape::underWay;
    return told;
}

} // namespace downhill
