// One thread that draws cases: the latest order wins.
#pragma once

#include "core/learn/diagnosis_cases.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace downhill {

struct CaseResult {
    std::uint64_t index = 0;                        ///< which submit() it answers
    std::shared_ptr<const DiagnosisCase> drawnCase; ///< null where `error` says why
    std::string error;                              ///< one sentence; empty where all is well
};

/// Draws what was submitted last, on a thread of its own. Destruction stops and joins.
class CaseWorker {
public:
    /// `listener` is called on the worker's thread, once for each case that was not overtaken by another. It
    /// must not destroy the worker.
    using Listener = std::function<void(const CaseResult&)>;
    CaseWorker(DiagnosisCases cases, Listener listener);
    ~CaseWorker();
    CaseWorker(const CaseWorker&) = delete;
    CaseWorker& operator=(const CaseWorker&) = delete;

    /// Returns at once.
    void submit(std::uint64_t index);

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

} // namespace downhill
