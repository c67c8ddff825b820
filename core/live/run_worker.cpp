#include "core/live/run_worker.h"

#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/text/number_text.h"
#include "core/work/latest_wins.h"

#include <atomic>
#include <mutex>
#include <new>
#include <utility>

namespace downhill {
namespace {

std::string noMemoryText(const CostFunction& cost, const RunSettings& settings) {
    constexpr double megabyte = 1e6;
    const double megabytes = bytesOfRows(cost.knobs(), settings.steps + 1) / megabyte;
    return "There is not enough memory to record " + countText(settings.steps) + " steps (" +
           displayText(megabytes, 2) + " MB): choose fewer.";
}

} // namespace

struct RunWorker::Shared {
    explicit Shared(Listener toTell) : listener(std::move(toTell)) {}

    Listener listener;
    StepBufferPool pool;
    std::mutex submitting;                ///< generations reach the thread in their order
    std::atomic<std::uint64_t> latest{0}; ///< the only generation worth telling about
    LatestWins thread;                    ///< last: joins before the rest goes

    struct Order {
        std::uint64_t generation;
        std::shared_ptr<const CostFunction> cost;
        RunSettings settings;
        std::vector<KnobRange> view;
    };
    void carryOut(const Order& order, const std::stop_token& stop);
    void tell(const Order& order, RunResult result) const {
        if (latest != order.generation)
            return;
        result.generation = order.generation;
        result.cost = order.cost;
        listener(result);
    }
};

void RunWorker::Shared::carryOut(const Order& order, const std::stop_token& stop) {
    try {
        RunResult result;
        result.run =
            std::make_shared<const Run>(descend(*order.cost, order.settings, stop, pool, [&](Run soFar) {
                RunResult partial;
                partial.run = std::make_shared<const Run>(std::move(soFar));
                tell(order, std::move(partial));
            }));
        if (latest != order.generation)
            return;
        result.diagnosis = diagnoseWithoutCure(*result.run, *order.cost, order.view);
        result.complete = result.run->stopped() == StopReason::cancelled;
        tell(order, result);
        if (result.complete)
            return;
        result.diagnosis = diagnose(*result.run, *order.cost, stop, order.view);
        result.complete = true;
        tell(order, std::move(result));
    } catch (const std::bad_alloc&) {
        RunResult failed;
        failed.error = noMemoryText(*order.cost, order.settings);
        failed.complete = true;
        tell(order, std::move(failed));
    }
}

RunWorker::RunWorker(Listener listener) : shared_(std::make_unique<Shared>(std::move(listener))) {}

RunWorker::~RunWorker() {
    constexpr std::uint64_t nobody = 0;
    shared_->latest = nobody; // whoever listened is about to go as well
}

std::uint64_t RunWorker::submit(std::shared_ptr<const CostFunction> cost, RunSettings settings,
                                std::vector<KnobRange> view) {
    const std::lock_guard lock(shared_->submitting);
    const std::uint64_t generation = shared_->latest + 1;
    shared_->latest = generation;
    shared_->thread.submit(
        [shared = shared_.get(),
         order = Shared::Order{generation, std::move(cost), std::move(settings), std::move(view)}](
            const std::stop_token& stop) { shared->carryOut(order, stop); });
    return generation;
}

void RunWorker::cancel() { shared_->thread.cancel(); }

} // namespace downhill
