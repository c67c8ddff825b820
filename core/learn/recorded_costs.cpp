#include "core/learn/recorded_costs.h"

#include "core/descent/step_buffer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace downhill {

Run runOfCosts(std::span<const double> recorded, double rate) {
    const auto buffer = std::make_shared<StepBuffer>(1, recorded.size());
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t row = 0; row < recorded.size(); ++row) {
        buffer->w(row)[0] = buffer->slope(row)[0] = buffer->change(row)[0] = unknown;
        buffer->cost(row) = recorded[row];
    }
    buffer->summarize(recorded.size());
    buffer->wrote(recorded.size());
    RunSettings settings;
    settings.hyper.rate = rate;
    settings.steps = std::max<std::size_t>(recorded.size() - 1, 1);
    return Run(std::move(settings), buffer, recorded.size(),
               std::isfinite(recorded.back()) ? StopReason::maxSteps : StopReason::notFinite);
}

} // namespace downhill
