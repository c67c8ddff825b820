// What is true of each of a number of rows: a sentence that says "each step" or "never" is made only where it
// is.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>

namespace downhill {

/// The cost of no row `from` + 1 … `to` is above that of the row before.
bool neverRises(const Steps& run, std::size_t from, std::size_t to);

/// At each of the rows `from` + 1 … `to` − 1 the step that led there and the next one go opposite ways; at
/// row `to` too, where there is a next one. False where there is no such row.
bool eachTurnsBack(const Steps& run, std::size_t from, std::size_t to);
/// At how many of these rows.
std::size_t turnsBack(const Steps& run, std::size_t from, std::size_t to);

/// Each step from the rows `from` … `to` − 1 multiplies the size of the gradient by `factor`, give or take
/// `tolerance` of it.
bool eachKeepsSlope(const Steps& run, std::size_t from, std::size_t to, double factor, double tolerance);

/// The same of the only knob itself, signs included, and of the cost and the square of the factor.
bool eachKeepsKnob(const Steps& run, std::size_t from, std::size_t to, double factor, double tolerance);

/// Each of these steps multiplies the cost, which is positive, by `factor` > 1, give or take `tolerance` of
/// what it adds.
bool eachGrowsCost(const Steps& run, std::size_t from, std::size_t to, double factor, double tolerance);

/// Each of these steps multiplies the cost, which is positive, by more than the step before.
bool costGrowsFasterAndFaster(const Steps& run, std::size_t from, std::size_t to);

/// The first row from which on, up to `to`, each step makes the cost lower and the gradient larger; `to`
/// where there is none.
std::size_t beginOfSteepening(const Steps& run, std::size_t to);

} // namespace downhill
