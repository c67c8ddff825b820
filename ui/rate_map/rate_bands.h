// A rate map as stretches of one verdict each, and in words.
#pragma once

#include "core/rates/rate_map.h"
#include "ui/controls/value_slider.h"

namespace downhill {

/// One band for each stretch of rates with the same verdict, in the verdict's look, as far as it lies between
/// the rates `from` and `to`.
std::vector<ValueSlider::Band> bandsOf(const RateMap& map, const Theme& theme, double from, double to);

/// `needs 14 steps`; of a rate that works and does not get there why: `not there after 20 steps`, or `ends
/// higher up`. Empty where the verdict says it all.
QString arrivalOf(const MappedRate& rate);

/// `judged by the first 20,000 steps`; empty where the map looks at whole runs.
QString cappedNote(const RateMap& map);

/// `0.0123 overshoots, needs 14 steps`, for the mapped rate nearest to this one, and below it the note of a
/// map that is capped.
QString describeRate(const RateMap& map, double rate);

} // namespace downhill
