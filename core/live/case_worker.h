// One thread that draws cases: the latest order wins.
#pragma once

#include "core/learn/diagnosis_cases.h"
#include "core/work/worker.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace downhill {

struct CaseResult {
    std::uint64_t generation = 0;                   ///< which submit() it answers
    std::uint64_t index = 0;                        ///< the case that was requested
    std::shared_ptr<const DiagnosisCase> drawnCase; ///< null where `failure` says why
    bool complete = false;                          ///< always, once it is reported
    std::optional<WorkFailure> failure;
};

struct CaseOrder {
    std::uint64_t index;

    CaseResult answer() const;
};

/// Draws what was submitted last, on a thread of its own. Destruction stops and joins.
class CaseWorker {
public:
    /// Is called once for each case that was not overtaken by another; else as Worker has it.
    using Listener = Worker<CaseOrder, CaseResult>::Listener;
    CaseWorker(DiagnosisCases cases, Listener listener);

    /// Returns at once.
    void submit(std::uint64_t index) { worker_.submit({index}); }

private:
    Worker<CaseOrder, CaseResult> worker_;
};

} // namespace downhill
