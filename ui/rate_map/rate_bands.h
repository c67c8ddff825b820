// A rate map as stretches of one verdict each, for a slider to show.
#pragma once

#include "core/insight/rate_map.h"
#include "ui/controls/value_slider.h"

namespace downhill {

/// One band for each stretch of rates with the same verdict, in the verdict's look, as far as it lies between
/// the rates `from` and `to`.
std::vector<ValueSlider::Band> bandsOf(const RateMap& map, const Theme& theme, double from, double to);

/// `0.0123 overshoots, in 14 steps`, for the mapped rate nearest to this one.
QString describeRate(const RateMap& map, double rate);

} // namespace downhill
