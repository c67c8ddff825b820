// Whether a run that keeps turning back, or whose cost jumps up and down, settles all the same.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>

namespace downhill {

/// By rows `from` … `last` of a run, of which the latter is the last that counts. It settles where
///
/// - its steps shrank a hundredfold on its last stretch without growing in between; or
/// - of each two neighbouring steps the longer one never grew, and they shrink at an unbroken pace (a run
///   that closes in on an endless bounce shrinks its steps less and less); or
/// - it is `reversing`, and of each two neighbouring costs neither the higher nor the lower one ever rose,
/// and
///   they fall at an unbroken pace: bouncing between the sides of a valley that leads down; or
/// - it is long, and over four parts of equal length the longest step, or the highest and the lowest cost,
///   fall each time: one that jumps about without end has a gentler stretch now and then, but not four in a
///   row; or
/// - its cost rose for the last time long ago and it glides since then, below all that came before or, thrown
///   out, above its start.
///
/// How long the step from the last row would be is told by its slope, or where steps do not go `bySlope` by
/// the step before.
bool settles(const Steps& run, std::size_t from, std::size_t last, bool reversing, bool bySlope = true);

} // namespace downhill
