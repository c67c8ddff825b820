// A loss curve to be read: what is wrong with the run behind it, and what would cure it.
#pragma once

#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"
#include "core/training/training_settings.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace downhill {

/// What a loss curve looks like, a row of the table of symptoms each, and the healthy one.
enum class CaseKind { diverging, crawling, oscillating, healthy };
enum class RateProblem { tooLarge, tooSmall, none };

/// Overshooting runs get there: healthy. None for one that has nothing to follow.
std::optional<CaseKind> kindOf(Verdict verdict);
RateProblem problemOf(CaseKind kind);
Cure cureOf(CaseKind kind);

/// A run that was made, and what the diagnosis says of it.
struct DiagnosisCase {
    CaseKind kind = CaseKind::healthy;
    Diagnosis diagnosis;
    std::size_t knobs = 1;
    std::string cost;                 ///< as it is printed: `w²`; empty for the network
    double rate = 0;                  ///< of the run
    std::shared_ptr<const Run> run;   ///< of the network the costs alone, see runOfCosts()
    std::shared_ptr<const Run> cured; ///< the same with the diagnosis's rate; null for a healthy one
    double floor = 0;                 ///< the lowest cost that either came to
    /// For the network, of the run and of the cured one; else the runs have their settings.
    std::shared_ptr<const TrainingSettings> training, curedTraining;
};

/// Whether a person can tell the kind by looking at the curve: an explosion rises far above the start, a
/// bounce is more than a flat line, what crawls has made next to nothing of the way that the cure makes, and
/// what is healthy has flattened at its end.
bool isLegible(const DiagnosisCase& one);

} // namespace downhill
