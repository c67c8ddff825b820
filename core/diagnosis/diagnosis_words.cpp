#include "core/diagnosis/diagnosis_words.h"

#include "core/descent/rate_schedule.h"
#include "core/diagnosis/phrases.h"
#include "core/rules/update_rule.h"
#include "core/text/number_text.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/verdict.h"

namespace downhill {
namespace {

/// `0.5 gets there in 1 step.`
std::string offerOf(const FoundRate& found) {
    const std::string rate = displayText(found.rate);
    return found.arrives ? rate + " gets there in " + stepsText(found.steps) + "." : rate + " works.";
}

/// What helps against swings, besides the rate.
std::string lessMomentum(const RuleChoice& rule) {
    const std::string_view key = rule.row().parameters[rule.row().momentum.value()].key;
    return key == "momentum" ? "Less momentum" : "Less momentum (a lower " + std::string(key) + ")";
}

std::string overshootingAdvice(const Run& run, const Insight& insight) {
    const std::optional<FoundRate>& best = insight.rates.best;
    const bool lower = best && best->rate < rateInForce(run);
    const RuleChoice& rule = run.settings().hyper.rule;
    if (!carriesSpeed(rule))
        return lower ? "A lower rate would glide: " + offerOf(*best) : "A lower rate would glide.";
    if (lower && best->glides)
        return "A lower rate would glide: " + offerOf(*best);
    return lessMomentum(rule) + " would swing less.";
}

std::string nothingFoundAdvice(Verdict verdict, const Run& run) {
    const RunSettings& settings = run.settings();
    std::string advice =
        "None of the rates that were tried arrives from here in " + stepsText(settings.steps);
    if (verdict == Verdict::oscillating && carriesSpeed(settings.hyper.rule))
        return advice + ". " + lessMomentum(settings.hyper.rule) + " lets the swings die down.";
    advice += settings.hyper.schedule.row().isConstant ? ": allow more"
                                                       : ": let the rate shrink more slowly, allow more";
    return advice + ", or start elsewhere.";
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
        return reading.swings ? "Swinging for ever" : "Bouncing for ever";
    case Verdict::overshooting:
        return "Overshooting, but converging";
    case Verdict::crawling:
        return "Crawling";
    case Verdict::converging:
        return "Converging smoothly";
    }
    return "";
}

std::string actionOf(Cure cure, bool fromTheStart) {
    if (cure == Cure::none)
        return "";
    const std::string action = cure == Cure::lower ? "Lower the rate" : "Raise the rate";
    return fromTheStart ? action + " from the start" : action;
}

std::string headlineOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    if (works(verdict) && insight.place == LevelPlace::saddle)
        return "Converging to a saddle";
    if (verdict == Verdict::converging)
        if (const std::string knob = knobThatOvershoots(run, reading); !knob.empty())
            return "Converging, though " + knob + " overshoots";
    return headlineOf(verdict, reading);
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
        return nothingFoundAdvice(verdict, run);
    case NoCure::none:
        break;
    }
    if (works(verdict) && insight.place == LevelPlace::saddle)
        return "Start a little beside its ridge.";
    switch (verdict) {
    case Verdict::stationary:
        return insight.place == LevelPlace::minimum ? ""
               : insight.place.has_value()          ? "Start a little beside it."
                                                    : "Start somewhere else.";
    case Verdict::overshooting:
        return overshootingAdvice(run, insight);
    case Verdict::diverging:
    case Verdict::oscillating:
    case Verdict::crawling:
    case Verdict::converging:
        break;
    }
    if (cure == Cure::none)
        return "";
    const std::string action = actionOf(cure, !run.settings().rateChanges.empty());
    return insight.rates.suggested ? action + ": " + offerOf(*insight.rates.suggested) : action + ".";
}

} // namespace downhill
