// Pieces of sentences about a run.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <span>
#include <string>

namespace downhill {

/// `25 → 16 → 10.24`: rows `from` to `to`, at most five, with ` …` where there are more.
std::string costSeries(const Run& run, std::size_t from, std::size_t to);
/// The same of a single knob: `10 → −10 → 10`.
std::string knobSeries(const Run& run, std::size_t from, std::size_t to);

/// `80 %` for 0.8; never says 100 % or 0 % of what is only close to it.
std::string percentText(double share);

/// `1 step`, `2,300 steps`.
std::string stepsText(std::size_t steps);

/// Rounded to two digits as one says it: `2,300`, `23,000`.
std::string roughly(double count);

/// `w = 5`, or `w₁ = 1, w₂ = 2`, or nothing where there are more than two knobs.
std::string placeText(std::span<const double> w);

/// ` at w = 5`, or nothing.
std::string atPlace(std::span<const double> w);

/// `9-fold a step` for 9, `by 4 % a step` for 1.04.
std::string growthText(double ratio);

/// With a full stop, where it does not end in dots.
std::string sentence(std::string text);

/// Zero where `value` is but rounding noise beside `scale`.
double withoutNoise(double value, double scale);

} // namespace downhill
