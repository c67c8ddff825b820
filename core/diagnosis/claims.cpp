#include "core/diagnosis/claims.h"

#include "core/maths/norm.h"
#include "core/verdict/turns.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

bool isAbout(double value, double expected, double tolerance) {
    return std::fabs(value - expected) <= tolerance * std::fabs(expected);
}

/// Of the steps that lead to a row and from it.
bool isTurn(const Steps& run, std::size_t row) { return isTurnBack(run.change(row - 1), run.change(row)); }

} // namespace

bool neverRises(const Steps& run, std::size_t from, std::size_t to) {
    for (std::size_t row = from + 1; row <= to; ++row)
        if (run.cost(row) > run.cost(row - 1))
            return false;
    return true;
}

bool eachTurnsBack(const Steps& run, std::size_t from, std::size_t to) {
    const std::size_t end = std::min(to + 1, run.rows() - 1);
    for (std::size_t row = from + 1; row < end; ++row)
        if (!isTurn(run, row))
            return false;
    return end > from + 1;
}

std::size_t turnsBack(const Steps& run, std::size_t from, std::size_t to) {
    const std::size_t end = std::min(to + 1, run.rows() - 1);
    std::size_t turns = 0;
    for (std::size_t row = from + 1; row < end; ++row)
        turns += isTurn(run, row) ? 1 : 0;
    return turns;
}

bool eachKeepsSlope(const Steps& run, std::size_t from, std::size_t to, double factor, double tolerance) {
    double before = normOf(run.slope(from));
    for (std::size_t row = from + 1; row <= to; ++row) {
        const double slope = normOf(run.slope(row));
        if (!isAbout(slope, factor * before, tolerance))
            return false;
        before = slope;
    }
    return true;
}

bool eachKeepsKnob(const Steps& run, std::size_t from, std::size_t to, double factor, double tolerance) {
    for (std::size_t row = from + 1; row <= to; ++row)
        if (!isAbout(run.w(row)[0], factor * run.w(row - 1)[0], tolerance) ||
            !isAbout(run.cost(row), factor * factor * run.cost(row - 1), tolerance))
            return false;
    return true;
}

bool eachGrowsCost(const Steps& run, std::size_t from, std::size_t to, double factor, double tolerance) {
    for (std::size_t row = from + 1; row <= to; ++row)
        if (!(run.cost(row - 1) > 0) ||
            !isAbout(run.cost(row) / run.cost(row - 1) - 1, factor - 1, tolerance))
            return false;
    return true;
}

bool costGrowsFasterAndFaster(const Steps& run, std::size_t from, std::size_t to) {
    double growth = 1;
    for (std::size_t row = from + 1; row <= to; ++row) {
        if (!(run.cost(row - 1) > 0) || !(run.cost(row) > growth * run.cost(row - 1)))
            return false;
        growth = run.cost(row) / run.cost(row - 1);
    }
    return to > from + 1;
}

std::size_t beginOfSteepening(const Steps& run, std::size_t to) {
    std::size_t row = to;
    while (row > 0 && run.cost(row) < run.cost(row - 1) &&
           normOf(run.slope(row)) > normOf(run.slope(row - 1)))
        --row;
    return row;
}

} // namespace downhill
