#include "core/live/curve_worker.h"

#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"

namespace downhill {
namespace {

using CurveJob = Worker<CurveOrder, CurveResult>::Job;

void carryOut(const CurveJob& job, StepBufferPool& pool) {
    const CurveOrder& order = job.order();
    CurveResult result = job.answer();
    if (order.whole) {
        result.curve = order.whole->thinned();
    } else {
        const auto run =
            std::make_shared<const Run>(descend(*order.cost, order.settings, job.stop(), pool, nullptr));
        if (job.stop().stop_requested())
            return;
        result.diagnosis = diagnose(*run);
        result.curve.emplace(run);
    }
    job.tellLast(std::move(result));
}

} // namespace

CurveWorker::CurveWorker(Listener listener, std::shared_ptr<StepBufferPool> pool)
    : worker_([pool = std::move(pool)](const CurveJob& job) { carryOut(job, *pool); }, std::move(listener)) {}

} // namespace downhill
