// The trend of a recorded cost: rising, falling, or unbounded below.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>
#include <functional>
#include <span>

namespace downhill {

/// Ended above its start and was still rising, by rows 0 … `last`.
///
/// In a bounce the costs on either side are compared each with its own kind (row k with row k − 2), over the
/// last quarter. A rise that slows down (the last quarter rose by less than the quarter before) is a run
/// closing in on an endless bounce, and not one that explodes.
bool isStillRising(const Steps& run, std::size_t last);
/// The same of costs wherever they come from, at least one; what they differ by through no step is `noise`.
bool isStillRising(std::span<const double> costs, double noise);

/// Steeper and steeper downhill, the cost falling through all of the second half: a cost without a bottom,
/// for all that is recorded. Either the gradient has at least doubled and grows by the very same factor to
/// the end (−w²: 1 + 2·rate a step), or it has grown a hundredfold and its growth still speeds up (w³). A run
/// that merely rolls off a plateau or a hilltop slows down sooner.
bool seemsToFallForEver(const Steps& run, std::size_t last);

/// For a run whose steps keep turning back: whether the cost has a downward trend all the same.
///
/// Both the lowest and the highest cost of the last quarter are below those of the quarter before. (A quarter
/// is at least four rows long where there are twice as many, so as to see all places of a bounce.) As far as
/// costs differ only by rounding, the size of the gradient decides. And the pace must hold: a gradient that
/// hardly shrinks any more, or a fall that began before the bouncing did, is a run closing in on an endless
/// bounce. Nor may it be chance, as when a run jumps about in several valleys: a gradient shrinks tenfold
/// or from each eighth to the next, and a cost that falls without it does so over three quarters.
/// `bounces(from, to)` says whether steps keep turning back between two rows.
bool trendsDown(const Steps& run, std::size_t last,
                const std::function<bool(std::size_t, std::size_t)>& bounces);

} // namespace downhill
