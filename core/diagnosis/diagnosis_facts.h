// What a diagnosis has to tell: facts, for whole sentences that a beginner understands.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/places/surroundings.h"
#include "core/rates/recommended_rate.h"
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
    slopeNeverShrinks, ///< it was the same size in every row, on both sides: |w|
    stepsNeverShrink,  ///< those of the rule are as long as the rate, on a level place as well
    decayPulls,        ///< a weight decay led the run above its start
    startUndefined,    ///< no cost or no slope at the start
    endsHigher,        ///< some rate works, but ends above the run that it should cure
    nothingFound,      ///< every rate was tried in vain
};

/// What is known besides the steps, as far as the cost was looked at.
struct Insight {
    std::optional<LevelPlace> place;               ///< of a stationary start, or the saddle a run rests on
    std::optional<std::vector<double>> lowerPoint; ///< in view, and the cost there
    double lowerCost = 0;
    std::optional<RecommendedRate> recommended; ///< as the cure asks, or any
    std::optional<Outlook> outlook;
    bool onTip = false;         ///< the run starts or ends where the cost is defined and the slope is not
    bool startTooLarge = false; ///< the cost at the start, rather than not defined
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
