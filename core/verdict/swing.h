// Runs whose rule carries speed: they roll past the bottom and swing back.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>

namespace downhill {

/// Whether a step from one of the rows `from` … `to` − 1 began downhill and ended uphill, or turned back on
/// the one before.
bool swings(const Steps& run, std::size_t from, std::size_t to);

/// Whether the slope is multiplied by about the same number with every step, by the second half of rows 0 …
/// `last`: then it is no swing, however often it turns back.
bool isGeometric(const Steps& run, std::size_t last);

/// The mean factor a step puts on the size of the swings, over the second half of rows 0 … `last`; NaN where
/// there is nothing to measure it by.
///
/// A swing comes and goes, so two slopes tell nothing about its size. But of three in a row g² − before·after
/// does: for any swing ρᵏ·cos(k·θ + φ), as on a bowl, it is ρ²ᵏ·sin²θ wherever in its swing the run is. Where
/// that is not positive throughout, the steepest slopes must do.
double swingFactor(const Steps& run, std::size_t last);

/// Whether the swings die down, at a pace of at least a hundredth in 1,000 steps.
bool swingsDieDown(const Steps& run, std::size_t last);

} // namespace downhill
