#include "core/descent/whole_run.h"

#include "core/descent/row_batch_cost.h"
#include "core/descent/step_buffer.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace downhill {
namespace {

/// About a second.
bool takesLong(const Run& run, const CostFunction& cost) {
    constexpr double mostOperations = 2e9;
    return static_cast<double>(cost.operations()) * static_cast<double>(run.rows()) > mostOperations;
}

} // namespace

std::vector<std::optional<double>> wholeCostsOf(const Run& run, const CostFunction& cost) {
    if (formulaInBatches(cost, run.settings()) == nullptr)
        return {};
    std::vector<std::optional<double>> costs(run.rows());
    const bool ends = takesLong(run, cost);
    for (std::size_t row = 0; row < run.rows(); ++row)
        if (!ends || row == 0 || row + 1 == run.rows())
            costs[row] = cost.cost(run.w(row));
    return costs;
}

std::optional<Run> wholeRunOf(const Run& run, const CostFunction& cost, const std::stop_token& stop) {
    if (formulaInBatches(cost, run.settings()) == nullptr || takesLong(run, cost))
        return std::nullopt;
    RunSettings settings = run.settings();
    settings.hyper.batch = Hyperparameters::allSamples;
    const auto buffer = std::make_shared<StepBuffer>(run.knobs(), run.rows());
    buffer->makeRoomForStates(settings.hyper.rule.row().stateSize, run.rows());
    for (std::size_t row = 0; row < run.rows(); ++row) {
        if (stop.stop_requested())
            return std::nullopt;
        std::ranges::copy(run.w(row), buffer->w(row).begin());
        std::ranges::copy(run.change(row), buffer->change(row).begin());
        buffer->cost(row) = cost.costAndGradient(run.w(row), buffer->slope(row));
        if (row % buffer->stateStride() == 0 && row + 1 < run.rows())
            std::ranges::copy(run.ruleState(row), buffer->ruleState(row).begin());
    }
    buffer->summarize(run.rows());
    buffer->wrote(run.rows());
    return Run(std::move(settings), buffer, run.rows(), run.stopped());
}

} // namespace downhill
