// The loop: read the gradient, step, repeat.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"

#include <functional>
#include <stop_token>

namespace downhill {

class StepBufferPool;

/// Runs a descent to its end, or until `stop` is requested (then the run says `cancelled` and holds what was
/// reached, and that is within 10 ms). `settings` must be without problems and fit `cost`.
///
/// w_new = w_old − rate · slope(w_old), or what else the rule makes of the slopes, for every knob at once;
/// row by row until at most `steps` steps are taken, a step changed the cost and every knob by less than the
/// tolerance (but it goes on where a rate change begins), or a value was not finite.
Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop = {});

/// The same, telling `publish` about what is there every 33 ms or so (from this thread, as runs that say
/// `running`), and taking its memory from `pool`.
Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop, StepBufferPool& pool,
            const std::function<void(Run)>& publish);

} // namespace downhill
