#include "core/descent/descend.h"

#include "core/descent/formula_loop.h"
#include "core/descent/loop.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/row_batch_cost.h"
#include "core/descent/step_buffer_pool.h"
#include "core/rules/lanewise_rule.h"
#include "core/rules/plain_descent.h"
#include "core/work/pulse.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

/// Rows by number, with all that does not change from row to row kept at hand.
template <std::size_t knobs>
class Rows {
public:
    explicit Rows(StepBuffer& buffer)
        : knobs_(buffer.knobs()),
          w_(buffer.w(0).data()),
          slope_(buffer.slope(0).data()),
          change_(buffer.change(0).data()),
          cost_(&buffer.cost(0)) {}

    Row<double, knobs> operator[](std::size_t row) const {
        return {entries(w_, row), entries(slope_, row), entries(change_, row), cost_[row]};
    }

private:
    std::span<double, knobs> entries(double* column, std::size_t row) const {
        const std::size_t count = knobs == std::dynamic_extent ? knobs_ : knobs;
        return std::span<double, knobs>(column + row * count, count);
    }

    std::size_t knobs_;
    double *w_, *slope_, *change_, *cost_;
};

} // namespace

Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop, StepBufferPool& pool,
            const std::function<void(Run)>& publish) {
    const std::shared_ptr<StepBuffer> buffer = pool.take(cost.knobs(), settings.steps + 1);
    std::ranges::copy(settings.start, buffer->w(0).begin());

    Pulse pulse;
    const auto publishIfDue = [&](std::size_t row) {
        if (StepBuffer::fillsBlock(row + 1))
            buffer->summarize(row + 1);
        if (publish && pulse.due())
            publish(Run(settings, buffer, row + 1, StopReason::running));
    };
    const StopConditions conditions(settings.steps, settings.tolerance);
    std::optional<RowBatchCost> batches = batchesOf(cost, settings);
    const auto walkDown = [&](auto& slope, auto& rule, const auto& rates, const auto& beforeStep) {
        rule.reset(cost.knobs());
        const auto along = [&]<std::size_t knobs>(Rows<knobs> rows) {
            evaluate(slope, rows, 0);
            return loop(slope, rows, 0, rule, rates, conditions, stop, beforeStep);
        };
        return cost.knobs() == 1   ? along(Rows<1>(*buffer))
               : cost.knobs() == 2 ? along(Rows<2>(*buffer))
                                   : along(Rows<std::dynamic_extent>(*buffer));
    };
    const auto walk = [&](auto& rule, const auto& rates, const auto& beforeStep) {
        return batches ? walkDown(*batches, rule, rates, beforeStep)
                       : walkDown(cost, rule, rates, beforeStep);
    };
    buffer->makeRoomForStates(settings.hyper.rule.row().stateSize, settings.steps + 1);
    const RateSchedule rates(settings);
    LoopEnd end{};
    const bool isPlain = settings.hyper.rule.row().isPlain && rates.isConstant();
    const auto* const formula = dynamic_cast<const Formula*>(&cost);
    if (isPlain && formula != nullptr && formula->data().empty()) {
        const auto along = [&]<std::size_t knobs>(Rows<knobs> rows) {
            evaluate(cost, rows, 0);
            return loopInBlocks(*formula, *buffer, rows, settings.hyper.rate, settings.steps, conditions,
                                stop, publishIfDue);
        };
        end = cost.knobs() == 1 ? along(Rows<1>(*buffer)) : along(Rows<2>(*buffer));
    } else if (isPlain) {
        LanewiseRule<PlainDescent> rule; // the lesson's own, without detours: half the time a step
        end = walk(rule, ConstantRate{settings.hyper.rate}, publishIfDue);
    } else {
        const std::unique_ptr<UpdateRule> rule = makeRule(settings.hyper.rule);
        const std::size_t stride = buffer->stateStride();
        end = walk(*rule, rates, [&](std::size_t row) {
            if (row % stride == 0)
                std::ranges::copy(rule->state(), buffer->ruleState(row).begin());
            publishIfDue(row);
        });
    }
    buffer->summarize(end.row + 1);
    buffer->wrote(std::min<std::size_t>(end.row + 1 + Formula::mostSteps, settings.steps + 1));
    return {settings, buffer, end.row + 1, end.reason};
}

Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop) {
    StepBufferPool pool; // the run keeps its memory when the pool is gone
    return descend(cost, settings, std::move(stop), pool, nullptr);
}

} // namespace downhill
