// One thread that runs descents: the latest order wins.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"
#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace downhill {

/// What the worker tells: a run so far, then the finished run with its verdict, then the same with the cure
/// looked up. A cancelled run is told once. Where there was no memory for the run, `error` says so, and there
/// is no run.
struct RunResult {
    std::uint64_t generation = 0; ///< which submit() it answers
    std::shared_ptr<const CostFunction> cost;
    std::shared_ptr<const Run> run;     ///< null where `error` says why
    std::optional<Diagnosis> diagnosis; ///< once the run has ended
    bool complete = false;              ///< nothing more comes for this generation
    std::string error;                  ///< one sentence; empty where all is well
};

/// Runs what was submitted last, on a thread of its own. Destruction stops and joins.
class RunWorker {
public:
    /// `listener` is called on the worker's thread, about 30 times a second for a long run, and at its end.
    /// It must not destroy the worker. Nothing is told about a generation once there is a newer one; only a
    /// result that was being told while submit() was called may still arrive: compare generations.
    using Listener = std::function<void(const RunResult&)>;
    explicit RunWorker(Listener listener);
    ~RunWorker();
    RunWorker(const RunWorker&) = delete;
    RunWorker& operator=(const RunWorker&) = delete;

    /// Cancels what runs and starts this instead. `settings` must be without problems. `view` has the range
    /// of each knob worth drawing, or nothing: where a run settles, a lower place is looked for there.
    /// Returns at once with the new generation, one more than the one before.
    std::uint64_t submit(std::shared_ptr<const CostFunction> cost, RunSettings settings,
                         std::vector<KnobRange> view = {});

    /// Stops what runs, or waits to run, within 10 ms; it ends as `cancelled`. A run that has ended already
    /// gets no cure.
    void cancel();

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

} // namespace downhill
