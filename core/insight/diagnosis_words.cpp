#include "core/insight/diagnosis_words.h"

#include "core/insight/phrases.h"
#include "core/text/number_text.h"

namespace downhill {
namespace {

/// `0.5 gets there in 1 step.`
std::string offerOf(const FoundRate& found) {
    const std::string rate = displayText(found.rate);
    return found.arrives ? rate + " gets there in " + stepsText(found.steps) + "." : rate + " works.";
}

} // namespace

std::string headlineOf(Verdict verdict, const Reading& reading) {
    switch (verdict) {
    case Verdict::stationary:
        return "Nothing to follow: the slope is zero";
    case Verdict::diverging:
        return reading.finiteRows == 0 ? "No way to begin: the cost is not defined here"
               : reading.fallsForEver  ? "Diverging: the cost falls for ever"
               : reading.leftItsDomain ? "Diverging: a step led out of the landscape"
                                       : "Diverging: the cost explodes";
    case Verdict::oscillating:
        return "Bouncing for ever";
    case Verdict::overshooting:
        return "Overshooting, but converging";
    case Verdict::crawling:
        return "Crawling";
    case Verdict::converging:
        return "Converging smoothly";
    }
    return "";
}

std::string adviceOf(Verdict verdict, Cure cure, const Run& run, const Insight& insight) {
    switch (insight.noCure) {
    case NoCure::looksBottomless:
        return "It looks as if this cost had no bottom; then no rate helps.";
    case NoCure::noBottom:
        return "No rate helps: this cost has no bottom to arrive at.";
    case NoCure::bottomFarther:
        return "More steps would show whether there is a bottom.";
    case NoCure::slopeNeverShrinks:
        return "No rate settles here: the slope never shrinks, so neither do the steps.";
    case NoCure::startUndefined:
        return "Start where the cost is defined.";
    case NoCure::nothingFound:
        return "None of the rates that were tried arrives from here in " + stepsText(run.settings().steps) +
               ": allow more, or start elsewhere.";
    case NoCure::none:
        break;
    }
    switch (verdict) {
    case Verdict::stationary:
        return insight.place == LevelPlace::minimum ? ""
               : insight.place.has_value()          ? "Start a little beside it."
                                                    : "Start somewhere else.";
    case Verdict::overshooting: {
        const std::optional<FoundRate>& best = insight.rates.best;
        const bool glides = best && best->rate < run.settings().rate;
        return glides ? "A lower rate would glide: " + offerOf(*best) : "A lower rate would glide.";
    }
    case Verdict::diverging:
    case Verdict::oscillating:
    case Verdict::crawling:
    case Verdict::converging:
        break;
    }
    if (cure == Cure::none)
        return "";
    const std::string action = cure == Cure::lower ? "Lower the rate" : "Raise the rate";
    return insight.rates.suggested ? action + ": " + offerOf(*insight.rates.suggested) : action + ".";
}

} // namespace downhill
