// The trend of a recorded cost: rising, or falling without end.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>
#include <span>

namespace downhill {

/// Ended above its start and was still rising, by rows 0 … `last`: for three rows or more each cost was above
/// that of two rows before (in a bounce the costs on either side are compared each with its own kind), up to
/// the highest of all. A rise that slows down is a run closing in on an endless bounce, and not one that
/// explodes.
bool isStillRising(const Steps& run, std::size_t last);
/// The same of costs wherever they come from, at least one; what they differ by through no step is `noise`.
bool isStillRising(std::span<const double> costs, double noise);

/// The further down the steeper, by rows 0 … `last`: with every step of the second half the cost falls and
/// the gradient grows, it has at least doubled since the start, and on its way it grows by as much per unit
/// of length as ever. That is −w², whatever the rule: its curvature does not fade. A run that rolls off a
/// hilltop feels the curvature fade sooner or later. One off a plateau feels it grow at first, as does w³: so
/// where it grows, only a gradient that has grown a hundredfold counts, or a cost that has fallen
/// below zero by three times what it was at the start.
bool seemsToFallForEver(const Steps& run, std::size_t last);

} // namespace downhill
