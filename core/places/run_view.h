// Which ranges of the knobs a picture of a run shows.
#pragma once

#include "core/cost/knob_range.h"
#include "core/descent/steps.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace downhill {

struct RunView {
    std::vector<KnobRange> knobs;      ///< one a knob; all ends finite, from < to
    std::optional<std::size_t> leftAt; ///< the first row outside of them, if any
};

/// `wanted` has one range a knob: those that suit the cost. The view contains them and the start, and extends
/// to the steps of the run up to four times the width of each range: a run that diverges would else shrink
/// its first steps to nothing.
///
/// A run that stays in view, but apart from a wanted range, and would be a dot in what holds both, has a
/// range of its own around it: (w − 100)² from 101 is shown from 99 to 102.
RunView viewOf(const Steps& run, std::span<const KnobRange> wanted);

} // namespace downhill
