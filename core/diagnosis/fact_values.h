// Values of facts about a run.
#pragma once

#include "core/descent/run.h"
#include "core/facts/fact.h"

#include <cstddef>
#include <span>

namespace downhill {

/// `25 → 16 → 10.24`: rows `from` to `to`, at most the first five.
Series costSeries(const Run& run, std::size_t from, std::size_t to);
/// The same of a single knob: `10 → −10 → 10`.
Series knobSeries(const Run& run, std::size_t from, std::size_t to);

/// The fact with the {place} where it is so, as `ID.at_place`; of more knobs than two, without, as `ID`.
Fact atPlace(Fact fact, std::span<const double> w);

/// Zero where `value` is but rounding noise beside `scale`.
double withoutNoise(double value, double scale);

} // namespace downhill
