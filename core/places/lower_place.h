// Descent ends in a local minimum: whether a lower one is in view.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace downhill {

/// The global minimum in [from, to] of a cost in one knob, if it is lower than the local minimum that `w`
/// lies above: separated from it by a hill, or by a gap in the domain. nullopt where the cost falls
/// monotonically from `w` to the global minimum, and for a `w` outside. The lowest of a few thousand
/// equidistant samples (samples.h) is refined, so a valley narrower than their distance is not found.
std::optional<double> lowerPlace(const CostFunction& cost, double w, double from, double to);

/// The same with two knobs: the lowest point within `view` (two ranges), if it is lower than the minimum that
/// downhillFrom() reaches from `w`. The lowest of 129 × 129 samples, or fewer of a cost that takes
/// long, is refined, so a valley narrower than their distance is not found. Rounded to about 10⁻⁷ of the
/// range, the accuracy of downhillFrom().
std::optional<std::array<double, 2>> lowerPlace(const CostFunction& cost, std::array<double, 2> w,
                                                std::span<const KnobRange> view);

/// The lowest point within `view`, if it is lower than `w` itself: for a run that rests on a saddle or a
/// maximum.
std::optional<std::array<double, 2>> placeLowerThan(const CostFunction& cost, std::array<double, 2> w,
                                                    std::span<const KnobRange> view);

/// lowerPlace() for one knob or two; `view` has a range for each. nullopt for more knobs.
std::optional<std::vector<double>> lowerPlace(const CostFunction& cost, std::span<const double> w,
                                              std::span<const KnobRange> view);

} // namespace downhill
