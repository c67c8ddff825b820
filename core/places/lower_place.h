// Descent settles in a valley, not in the lowest one: where a run could have got lower.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace downhill {

/// The lowest place from `from` to `to` of a cost in one knob, where it is lower than the bottom of the
/// valley that `w` lies in: beyond a hill, or beyond a place where the cost has no value. None where the way
/// from `w` to the lowest place leads downhill all along, and none for a `w` outside. The lowest of a few
/// thousand places is looked at closely, so a valley narrower than that is not seen.
std::optional<double> lowerPlace(const CostFunction& cost, double w, double from, double to);

/// The same with two knobs: the lowest place within `view`, two ranges, where it is lower than the bottom
/// that the way downhill from `w` leads to (as downhillFrom() finds it). So every way from that bottom to the
/// lowest place leads uphill first. The lowest of some ten thousand places is looked at closely, so a valley
/// narrower than that is not seen. Rounded to the digits that costs tell.
std::optional<std::array<double, 2>> lowerPlace(const CostFunction& cost, std::array<double, 2> w,
                                                std::span<const KnobRange> view);

/// The lowest place within `view`, where it is lower than `w` itself: for who rests there though it is no
/// bottom.
std::optional<std::array<double, 2>> placeLowerThan(const CostFunction& cost, std::array<double, 2> w,
                                                    std::span<const KnobRange> view);

/// lowerPlace() for the place of a run, within the ranges of a picture. None for more knobs than two.
std::optional<std::vector<double>> lowerPlace(const CostFunction& cost, std::span<const double> w,
                                              std::span<const KnobRange> view);

} // namespace downhill
