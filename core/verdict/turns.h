// Where the steps of a run turn back, and where its cost rises.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>
#include <optional>
#include <span>

namespace downhill {

/// So many rows tell enough: a verdict on ten million steps must not take longer than a blink.
inline constexpr std::size_t mostLooks = 1 << 16;

/// Whether two steps, one after the other, go opposite ways: their dot product is negative.
bool isTurnBack(std::span<const double> step, std::span<const double> next);

/// Turn k is at row k + 1, between the steps from row k and from row k + 1. It goes back as
/// isTurnBack() has it.
struct Turns {
    std::size_t back = 0, looked = 0;

    /// They keep turning back when a quarter of the turns do.
    bool keepGoingBack() const { return back > 0 && 4 * back >= looked; }
};

/// Of the turns `from` … `to` − 1 how many go back, and how many were looked at: all, or of very many an even
/// sample. Where the step from row k + 1 was not taken any more, the gradient there stands in for it.
Turns turnsIn(const Steps& run, std::size_t from, std::size_t to);

/// The last row among `from` + 1 … `to` at which the cost is higher than at the row before, by more than what
/// rounding may make of it. Of very many rows only the last 65,536 are looked at.
std::optional<std::size_t> lastRise(const Steps& run, std::size_t from, std::size_t to);

/// How far apart two computed costs must be, relative to their size, to be different after so many steps:
/// each step may add a rounding error or two.
double roundingAfter(std::size_t steps);

} // namespace downhill
