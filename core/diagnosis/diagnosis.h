// What a teacher says on seeing the loss curve: the verdict, its evidence, and the cure.
#pragma once

#include "core/cost/cost_function.h"
#include "core/cost/knob_range.h"
#include "core/descent/run.h"
#include "core/facts/fact.h"
#include "core/rates/recommended_rate.h"
#include "core/verdict/verdict.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace downhill {

/// The same settings run on, 20 times as long (see longerRun()), where that is read differently.
struct Outlook {
    std::size_t steps = 0; ///< it took, all in all
    Verdict verdict = Verdict::converging;
    double cost = 0; ///< there; may be infinite or NaN
};

struct Diagnosis {
    Verdict verdict = Verdict::converging;
    /// The mean factor that a step puts on the gradient over the second half of the run; negative where steps
    /// reverse. nullopt where there is nothing to measure it by.
    std::optional<double> factor;
    Cure cure = Cure::none;
    std::optional<double> suggestedRate; ///< the cure's, once looked up: the recommended one
    /// The one rate to recommend, once looked up: as the cure asks, or any where there is no cure.
    std::optional<RecommendedRate> recommended;
    std::optional<Outlook> outlook; ///< once looked up, where it differs from the verdict
    /// A lower place in view, which the run missed; one entry a knob. As far as the cost was looked at.
    std::optional<std::vector<double>> lowerPoint;
    Fact headline;  ///< `Converging smoothly`
    Facts evidence; ///< with numbers: `Each step keeps 80 % of w, so the cost falls to 64 % …`
    Facts advice;   ///< what to do, or why nothing helps; empty where all is well
};

/// The verdict, read from the recorded steps alone. `run` has ended.
Diagnosis diagnose(const Run& run);

/// The same, and the cost looked at: what kind of place a level start is, whether there is a bottom, and,
/// within `view` (one range a knob, as it suits the cost; empty: nowhere) and as far as the run leads out of
/// it, whether there is a lower place than where the run ended. No rate is tried. A run that read batches of
/// data is judged by the whole cost on its way (core/descent/whole_run.h).
Diagnosis diagnoseWithoutCure(const Run& run, const CostFunction& cost, std::span<const KnobRange> view = {});

/// The same, and the run gone on, and the cure tried out: looks for a rate that works from the same start
/// with the same number of steps by running it, and puts what was found into words. Where `stop` asks, it
/// comes back early without a suggestion.
Diagnosis diagnose(const Run& run, const CostFunction& cost, std::stop_token stop = {},
                   std::span<const KnobRange> view = {});

} // namespace downhill
