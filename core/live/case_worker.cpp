#include "core/live/case_worker.h"

#include "core/work/latest_wins.h"

#include <new>
#include <utility>

namespace downhill {

struct CaseWorker::Shared {
    Shared(DiagnosisCases toDraw, Listener toTell) : cases(std::move(toDraw)), listener(std::move(toTell)) {}

    DiagnosisCases cases; ///< of the worker's thread alone
    Listener listener;
    LatestWins thread; ///< last: joins before the rest goes

    void draw(std::uint64_t index, const std::stop_token& stop) {
        CaseResult result;
        result.index = index;
        try {
            if (auto one = cases.draw(index, stop))
                result.drawnCase = std::make_shared<const DiagnosisCase>(std::move(*one));
            else
                return; // stopped
        } catch (const std::bad_alloc&) {
            result.error = "There is not enough memory for another case.";
        }
        listener(result);
    }
};

CaseWorker::CaseWorker(DiagnosisCases cases, Listener listener)
    : shared_(std::make_unique<Shared>(std::move(cases), std::move(listener))) {}

CaseWorker::~CaseWorker() = default;

void CaseWorker::submit(std::uint64_t index) {
    shared_->thread.submit([this, index](const std::stop_token& stop) { shared_->draw(index, stop); });
}

} // namespace downhill
