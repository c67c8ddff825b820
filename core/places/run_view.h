// Which part of the landscape a picture of a run shows.
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
    std::optional<std::size_t> leftAt; ///< the first row outside of it, when there is one
};

/// `wanted` has one range a knob: those that suit the cost. The view holds them and the start, and follows
/// the run as far as the first steps stay readable: each range grows to at most four times its width.
RunView viewOf(const Steps& run, std::span<const KnobRange> wanted);

} // namespace downhill
