// One thread that makes curves to compare a run with: runs what is not there, thins out what is too large.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run_curve.h"
#include "core/diagnosis/diagnosis.h"
#include "core/work/worker.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace downhill {

class StepBufferPool;

struct CurveResult {
    std::uint64_t generation = 0;       ///< which order it answers
    std::optional<RunCurve> curve;      ///< none where `failure` says why
    std::optional<Diagnosis> diagnosis; ///< of what was run, read from its steps alone
    bool complete = false;              ///< always, once it is told
    std::optional<WorkFailure> failure; ///< such as no memory for the steps
};

/// To run settings without problems or, where a whole curve is there, to thin that out.
struct CurveOrder {
    std::shared_ptr<const CostFunction> cost;
    RunSettings settings;
    std::optional<RunCurve> whole;

    CurveResult answer() const { return {}; }
};

/// Carries out the order given last; nothing is told about one that was given up. Destruction stops and
/// joins.
class CurveWorker {
public:
    /// Is called once an order; else as Worker has it.
    using Listener = Worker<CurveOrder, CurveResult>::Listener;
    /// `pool` has the memory of the runs.
    CurveWorker(Listener listener, std::shared_ptr<StepBufferPool> pool);

    /// Runs these settings, which must be without problems, to their end: the curve has all rows. Answers
    /// with the new generation, one more than the one before.
    std::uint64_t run(std::shared_ptr<const CostFunction> cost, RunSettings settings) {
        return worker_.submit({std::move(cost), std::move(settings), std::nullopt});
    }
    /// RunCurve::thinned().
    std::uint64_t thin(RunCurve curve) { return worker_.submit({nullptr, {}, std::move(curve)}); }
    /// Gives up what was ordered; only what was being told meanwhile may still arrive.
    void cancel() { worker_.cancel(); }

private:
    Worker<CurveOrder, CurveResult> worker_;
};

} // namespace downhill
