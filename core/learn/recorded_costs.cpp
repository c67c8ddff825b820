#include "core/learn/recorded_costs.h"

#include "core/descent/step_buffer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace downhill {

Run runOfCosts(std::span<const double> costs, double rate) {
    const auto buffer = std::make_shared<StepBuffer>(1, costs.size());
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t row = 0; row < costs.size(); ++row) {
        buffer->w(row)[0] = buffer->slope(row)[0] = buffer->change(row)[0] = unknown;
        buffer->cost(row) = costs[row];
    }
    buffer->summarize(costs.size());
    buffer->wrote(costs.size());
    RunSettings settings;
    settings.hyper.rate = rate;
    settings.steps = std::max<std::size_t>(costs.size() - 1, 1);
    return Run(std::move(settings), buffer, costs.size(),
               std::isfinite(costs.back()) ? StopReason::maxSteps : StopReason::notFinite);
}

} // namespace downhill
