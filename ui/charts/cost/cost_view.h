// Which part of the cost a picture shows.
#pragma once

#include "core/cost/knob_range.h"
#include "core/descent/run.h"
#include "core/formula/formula.h"

#include <optional>

namespace downhill {

/// The window onto the curve of a one-knob cost, in knob and cost units. All ends are finite, from < to.
struct CostView {
    KnobRange w;
    double costFrom = 0, costTo = 1;
    /// The cost at the bottom of the valley that the start lies in; none where the cost falls on beyond the
    /// view. A loss curve takes it as its floor, so that a run which hardly moved also looks like it.
    std::optional<double> valleyCost;
    std::optional<std::size_t> leftAt; ///< the first step outside of the view, when there is one
};

/// `wanted` is the range that suits the cost. The view holds it and the start, and follows the run as far as
/// the first steps stay readable: it grows to at most four times that range.
CostView costViewFor(const Formula& cost, const Run& run, KnobRange wanted);

} // namespace downhill
