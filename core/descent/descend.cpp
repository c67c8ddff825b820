#include "core/descent/descend.h"

#include "core/descent/step_buffer_pool.h"
#include "core/descent/stop_rule.h"
#include "core/descent/update_rule.h"

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

/// Where the loop ended: the last row, and why.
struct End {
    std::size_t row;
    StopReason reason;
};

template <std::size_t knobs, class Rule, class Publish>
End loop(const CostFunction& cost, const Rows<knobs> rows, Rule& rule, double rate, const StopRule stopRule,
         const std::stop_token& stop, const Publish& publish) {
    for (std::size_t row = 0;; ++row) {
        const Row<knobs> here = rows[row];
        here.cost = cost.costAndGradient(here.w, here.slope);

        if (!here.isFinite())
            return {row, StopReason::notFinite};
        if (row > 0 && stopRule.isFlat(rows[row - 1].cost, here.cost, rows[row - 1].w, here.w))
            return {row, StopReason::flat};
        if (row >= stopRule.steps)
            return {row, StopReason::maxSteps};
        if (stop.stop_requested())
            return {row, StopReason::cancelled};
        publish(row); // before the change of this row is written: nobody may read that yet

        const Row<knobs> next = rows[row + 1];
        rule.step(here.slope, rate, here.change);
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
    PlainDescent rule;
    rule.reset(cost.knobs());
    const auto walk = [&]<std::size_t knobs>(Rows<knobs> rows) {
        return loop(cost, rows, rule, settings.rate, StopRule{settings.steps, settings.tolerance}, stop,
                    publishIfDue);
    };
    const End end = cost.knobs() == 1   ? walk(Rows<1>(*buffer))
                    : cost.knobs() == 2 ? walk(Rows<2>(*buffer))
                                        : walk(Rows<std::dynamic_extent>(*buffer));
    buffer->wrote(end.row + 1);
    return Run(settings, buffer, end.row + 1, end.reason);
}

Run descend(const CostFunction& cost, const RunSettings& settings, std::stop_token stop) {
    StepBufferPool pool; // the run keeps its memory when the pool is gone
    return descend(cost, settings, std::move(stop), pool, nullptr);
}

} // namespace downhill
