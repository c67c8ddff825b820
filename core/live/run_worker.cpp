#include "core/live/run_worker.h"

#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"

#include <utility>

namespace downhill {
namespace {

using RunJob = Worker<RunOrder, RunResult>::Job;

void carryOut(const RunJob& job, StepBufferPool& pool) {
    const RunOrder& order = job.order();
    RunResult result = job.answer();
    result.run =
        std::make_shared<const Run>(descend(*order.cost, order.settings, job.stop(), pool, [&](Run soFar) {
            RunResult partial = job.answer();
            partial.run = std::make_shared<const Run>(std::move(soFar));
            job.tell(std::move(partial));
        }));
    if (!job.isWanted())
        return;
    result.diagnosis = diagnoseWithoutCure(*result.run, *order.cost, order.view);
    if (result.run->stopped() == StopReason::cancelled)
        return job.tellLast(std::move(result));
    job.tell(result);
    result.diagnosis = diagnose(*result.run, *order.cost, job.stop(), order.view);
    job.tellLast(std::move(result));
}

} // namespace

RunResult RunOrder::answer() const {
    RunResult result;
    result.cost = cost;
    return result;
}

RunWorker::RunWorker(Listener listener, std::shared_ptr<StepBufferPool> pool)
    : worker_([pool = pool ? std::move(pool)
                           : std::make_shared<StepBufferPool>()](const RunJob& job) { carryOut(job, *pool); },
              std::move(listener)) {}

} // namespace downhill
