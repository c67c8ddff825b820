#include "core/live/case_worker.h"

#include <utility>

namespace downhill {
namespace {

using CaseJob = Worker<CaseOrder, CaseResult>::Job;

void carryOut(const CaseJob& job, DiagnosisCases& cases) {
    std::optional<DiagnosisCase> drawn = cases.draw(job.order().index, job.stop());
    if (!drawn)
        return; // stopped
    CaseResult result = job.answer();
    result.drawnCase = std::make_shared<const DiagnosisCase>(std::move(*drawn));
    job.tellLast(std::move(result));
}

} // namespace

CaseResult CaseOrder::answer() const {
    CaseResult result;
    result.index = index;
    return result;
}

CaseWorker::CaseWorker(DiagnosisCases cases, Listener listener)
    : worker_([cases = std::make_shared<DiagnosisCases>(std::move(cases))](
                  const CaseJob& job) { carryOut(job, *cases); },
              std::move(listener)) {}

} // namespace downhill
