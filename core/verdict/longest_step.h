// How long the steps of a run are, and when they have faded.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>

namespace downhill {

/// The Euclidean norm of the longest step from a row in [from, to); 0 where there is none. Where there are
/// more than mostLooks of them it is looked at every so many rows.
double longestStep(const Steps& run, std::size_t from, std::size_t to);

/// Steps have faded where they are at most this part of the longest one of their run.
inline constexpr double fadedPart = 0.01;

} // namespace downhill
