// One thread that runs descents: the latest order wins.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"
#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"
#include "core/work/worker.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace downhill {

class StepBufferPool;

/// What the worker reports: a run so far, then the finished run with its verdict, then the same with the cure
/// looked up. A cancelled run is reported once.
struct RunResult {
    std::uint64_t generation = 0; ///< which submit() it answers
    std::shared_ptr<const CostFunction> cost;
    std::shared_ptr<const Run> run;     ///< null where `failure` says why
    std::optional<Diagnosis> diagnosis; ///< once the run has ended
    bool complete = false;              ///< nothing more comes for this generation
    std::optional<WorkFailure> failure; ///< such as no memory for the steps
};

struct RunOrder {
    std::shared_ptr<const CostFunction> cost;
    RunSettings settings;        ///< without problems
    std::vector<KnobRange> view; ///< of each knob, worth drawing; or nothing

    RunResult answer() const;
};

/// Runs what was submitted last, on a thread of its own. Destruction stops and joins.
class RunWorker {
public:
    /// Is called about 30 times a second for a long run, and at its end; else as Worker has it.
    using Listener = Worker<RunOrder, RunResult>::Listener;
    /// `pool` has the memory of the runs; null: one of its own.
    explicit RunWorker(Listener listener, std::shared_ptr<StepBufferPool> pool = nullptr);

    /// Cancels what runs and starts this instead. `settings` must be without problems. `view` has the range
    /// of each knob worth drawing, or nothing: where a run settles, a lower place is looked for there.
    /// Returns at once with the new generation, one more than the one before.
    std::uint64_t submit(std::shared_ptr<const CostFunction> cost, RunSettings settings,
                         std::vector<KnobRange> view = {}) {
        return worker_.submit({std::move(cost), std::move(settings), std::move(view)});
    }

    /// Stops what runs, or waits to run, within 10 ms; it ends as `cancelled`. A run that has ended already
    /// gets no cure.
    void cancel() { worker_.cancel(); }

private:
    Worker<RunOrder, RunResult> worker_;
};

} // namespace downhill
