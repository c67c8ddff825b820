#include "core/descent/descend.h"

#include "core/descent/lanewise_rule.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/step_buffer_pool.h"
#include "core/descent/stop_rule.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// Says every 33 ms that it is time to publish. Looking at the clock takes as long as several steps of a
/// simple cost, so it looks only every so many steps, as many as take about a millisecond.
class Pulse {
public:
    bool due() {
        if (--left_ > 0)
            return false;
        const auto now = Clock::now();
        const auto sinceLook = now - looked_;
        if (sinceLook < std::chrono::milliseconds(1))
            every_ = std::min(2 * every_, 65536);
        else if (sinceLook > std::chrono::milliseconds(4))
            every_ = std::max(every_ / 4, 1);
        left_ = every_;
        looked_ = now;
        if (now - told_ < std::chrono::milliseconds(33))
            return false;
        told_ = now;
        return true;
    }

private:
    using Clock = std::chrono::steady_clock;
    int every_ = 1, left_ = 1; ///< steps
    Clock::time_point looked_ = Clock::now(), told_ = looked_;
};

/// One row of the record. The number of knobs is known to the compiler where it is one or two: half the time
/// a step.
template <std::size_t knobs>
struct Row {
    std::span<double, knobs> w, slope, change;
    double& cost;

    bool isFinite() const { return std::isfinite(cost) && allFinite(slope) && allFinite(w); }
};

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

    Row<knobs> operator[](std::size_t row) const {
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

/// What a RateSchedule is for most runs, without looking.
struct ConstantRate {
    double rate;
    double at(std::uint64_t /*k*/) const { return rate; }
    bool changesAt(std::uint64_t /*k*/) const { return false; }
};

/// Where the loop ended: the last row, and why.
struct End {
    std::size_t row;
    StopReason reason;
};

/// `beforeStep` is told each row that will be stepped from.
template <std::size_t knobs, class Rule, class Rates, class BeforeStep>
End loop(const CostFunction& cost, const Rows<knobs> rows, Rule& rule, const Rates rates,
         const StopRule stopRule, const std::stop_token& stop, const BeforeStep& beforeStep) {
    for (std::size_t row = 0;; ++row) {
        const Row<knobs> here = rows[row];
        here.cost = cost.costAndGradient(here.w, here.slope);

        if (!here.isFinite())
            return {row, StopReason::notFinite};
        // who changes the rate here wants to go on
        if (row > 0 && stopRule.isFlat(rows[row - 1].cost, here.cost, rows[row - 1].w, here.w) &&
            !rates.changesAt(row))
            return {row, StopReason::flat};
        if (row >= stopRule.steps)
            return {row, StopReason::maxSteps};
        if (stop.stop_requested())
            return {row, StopReason::cancelled};
        beforeStep(row); // so that nobody is told of this row's change while it is written

        const Row<knobs> next = rows[row + 1];
        rule.step(here.slope, rates.at(row), here.change);
        for (std::size_t i = 0; i < here.w.size(); ++i)
            next.w[i] = here.w[i] + here.change[i];
    }
}

} // namespace

Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop, StepBufferPool& pool,
            const std::function<void(Run)>& publish) {
    const std::shared_ptr<StepBuffer> buffer = pool.take(cost.knobs(), settings.steps + 1);
    std::ranges::copy(settings.start, buffer->w(0).begin());

    Pulse pulse;
    const auto publishIfDue = [&](std::size_t row) {
        if (publish && pulse.due())
            publish(Run(settings, buffer, row + 1, StopReason::running));
    };
    const auto walk = [&](auto& rule, const auto& rates, const auto& beforeStep) {
        const StopRule stopRule{settings.steps, settings.tolerance};
        rule.reset(cost.knobs());
        const auto along = [&]<std::size_t knobs>(Rows<knobs> rows) {
            return loop(cost, rows, rule, rates, stopRule, stop, beforeStep);
        };
        return cost.knobs() == 1   ? along(Rows<1>(*buffer))
               : cost.knobs() == 2 ? along(Rows<2>(*buffer))
                                   : along(Rows<std::dynamic_extent>(*buffer));
    };
    buffer->makeRoomForMemory(memoriesOf(settings.rule), settings.steps + 1);
    const RateSchedule rates(settings);
    End end{};
    if (settings.rule.name == "gd" && rates.isConstant()) {
        PlainDescent rule; // the lesson's own, without detours: half the time a step
        end = walk(rule, ConstantRate{settings.rate}, publishIfDue);
    } else {
        const std::unique_ptr<UpdateRule> rule = makeRule(settings.rule);
        const std::size_t stride = buffer->memoryStride();
        end = walk(*rule, rates, [&](std::size_t row) {
            if (row % stride == 0)
                std::ranges::copy(rule->memory(), buffer->memory(row).begin());
            publishIfDue(row);
        });
    }
    buffer->wrote(end.row + 1);
    return {settings, buffer, end.row + 1, end.reason};
}

Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop) {
    StepBufferPool pool; // the run keeps its memory when the pool is gone
    return descend(cost, settings, std::move(stop), pool, nullptr);
}

} // namespace downhill
