#include "core/descent/longer_run.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/step_buffer_pool.h"

#include <algorithm>
#include <utility>

namespace downhill {

Run longerRun(const CostFunction& cost, const RunSettings& settings, const std::stop_token& stop) {
    RunSettings longer = settings;
    longer.hyper.schedule = settled(longer.hyper.schedule, settings.steps);
    longer.steps = std::max(settings.steps, std::min({timesAsLong * settings.steps, mostStepsGoneOn,
                                                      mostOperationsGoneOn / cost.operations()}));
    std::stop_source enough;
    const std::stop_callback asked(stop, [&enough] { enough.request_stop(); });
    StepBufferPool pool;
    const auto begin = std::chrono::steady_clock::now();
    return descend(cost, longer, enough.get_token(), pool, [&](const Run& soFar) {
        if (soFar.stepsTaken() > settings.steps && std::chrono::steady_clock::now() - begin > longestGoneOn)
            enough.request_stop();
    });
}

} // namespace downhill
