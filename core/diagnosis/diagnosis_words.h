// What a diagnosis has to tell: facts, for whole sentences that a beginner understands.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/places/surroundings.h"
#include "core/rates/rate_search.h"
#include "core/verdict/reading.h"

#include <optional>
#include <vector>

namespace downhill {

/// Why no rate helps.
enum class NoCure {
    none,              ///< a rate does help, or no help is needed
    looksBottomless,   ///< the steps look as if the cost had no bottom
    noBottom,          ///< it has none
    bottomFarther,     ///< it may have one after all
    slopeNeverShrinks, ///< |w|
    startUndefined,    ///< no cost or no slope at the start
    nothingFound,      ///< every rate was tried in vain
};

/// What is known besides the steps, as far as the cost was looked at.
struct Insight {
    std::optional<LevelPlace> place;               ///< of a stationary start, or the saddle a run rests on
    std::optional<std::vector<double>> lowerPoint; ///< in view, and the cost there
    double lowerCost = 0;
    FoundRates rates;
    NoCure noCure = NoCure::none;
};

/// A few words: `headline.converging`.
Fact headlineOf(Verdict verdict, const Reading& reading);
/// The same, where it is more than one knob or the place that tells: `headline.knob_overshoots`.
Fact headlineOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight);

/// One sentence or more with the numbers of this run.
Facts evidenceOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight);

/// `advice.lower`, `advice.raise`; `.from_start` where the rate was changed on the way.
std::string actionOf(Cure cure, bool fromTheStart);

/// What to do, or why nothing helps; empty where all is well.
Facts adviceOf(Verdict verdict, Cure cure, const Run& run, const Insight& insight);

} // namespace downhill
