#include "core/diagnosis/diagnosis_facts.h"

#include "core/descent/rate_schedule.h"
#include "core/diagnosis/claims.h"
#include "core/rules/update_rule.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/verdict.h"

#include <cmath>

namespace downhill {
namespace {

/// With the rate that was found: `ID.arrives` and in how many steps, or `ID.works`.
Fact offer(std::string id, const RecommendedRate& found) {
    if (found.stepsNeeded)
        return {id + ".arrives", {{"rate", Rounded{found.rate}}, {"steps", Count{*found.stepsNeeded}}}};
    return {id + ".works", {{"rate", Rounded{found.rate}}}};
}

/// Less momentum helps against swings, besides the rate; as `ID.named` where the {parameter} has another
/// name.
Fact byMomentum(Fact fact, const RuleChoice& rule) {
    const std::string key = rule.row().parameters[rule.row().momentum.value()].key;
    if (key != "momentum") {
        fact.id += ".named";
        fact.values.emplace_back("parameter", key);
    }
    return fact;
}

Facts overshootingAdvice(const Run& run, const Insight& insight) {
    const std::optional<RecommendedRate>& best = insight.recommended;
    const bool glides = best && best->glides && best->stepsNeeded && best->rate < rateInForce(run);
    const RuleChoice& rule = run.settings().hyper.rule;
    if (glides)
        return {offer("advice.would_glide", *best)};
    if (rule.row().stepsAreTheRate) // it turns back wherever it arrives
        return {};
    return {carriesSpeed(rule) ? byMomentum({"advice.less_momentum"}, rule) : Fact{"advice.would_glide"}};
}

Fact nothingFoundAdvice(Verdict verdict, Cure cure, const Run& run) {
    const RunSettings& settings = run.settings();
    const Fact tried{cure == Cure::lower ? "rates.lower" : "rates.higher"};
    const Fact noneArrives{"advice.none_arrives",
                           {{"rates", Facts{tried}}, {"steps", Count{settings.steps}}}};
    const auto with = [&](const char* more) { return Fact{noneArrives.id + more, noneArrives.values}; };
    if (verdict == Verdict::oscillating && carriesSpeed(settings.hyper.rule))
        return byMomentum(with(".less_momentum"), settings.hyper.rule);
    const bool lowered = RateSchedule(settings).left(settings.steps - 1) < 1;
    return lowered ? with(".shrink_more_slowly") : noneArrives;
}

/// To and fro between the same two costs, as exactly as they are shown, through all of the second half.
bool bouncesExactly(const Reading& reading, const Run& run) {
    const std::size_t half = reading.last / 2;
    if (reading.last < 2 || !eachTurnsBack(run, half, reading.last))
        return false;
    constexpr double exactly = 1e-9;
    for (std::size_t row = half + 2; row <= reading.last; ++row)
        if (!(std::fabs(run.cost(row) - run.cost(row - 2)) <= exactly * std::fabs(run.cost(row))))
            return false;
    return true;
}

/// It ended beyond a computer's numbers, and below its start.
bool fallsBeyond(const Reading& reading, const Run& run) {
    return reading.notFinite && !reading.leftItsDomain && !reading.fallsForEver && reading.finiteRows > 0 &&
           run.cost(reading.finiteRows - 1) < run.cost(0) && !(run.costs().back() > run.cost(0));
}

/// The cost never rises and no step turns back.
bool isSmooth(const Reading& reading, const Run& run) {
    return neverRises(run, 0, reading.last) && turnsBack(run, 0, reading.last) == 0;
}

} // namespace

Fact headlineOf(Verdict verdict, const Reading& reading) {
    switch (verdict) {
    case Verdict::stationary:
        return {reading.onTip ? "headline.stationary.tip" : "headline.stationary"};
    case Verdict::diverging:
        return {reading.finiteRows == 0                    ? "headline.start_undefined"
                : reading.fallsForEver                     ? "headline.falls_for_ever"
                : reading.leftItsDomain                    ? "headline.left_domain"
                : reading.notFinite || reading.stillRising ? "headline.explodes"
                                                           : "headline.thrown_out"};
    case Verdict::oscillating:
        return {reading.swings      ? "headline.swings"
                : reading.reversing ? "headline.bounces"
                                    : "headline.jumps"};
    case Verdict::overshooting:
        return {"headline.overshooting"};
    case Verdict::crawling:
        return {"headline.crawling"};
    case Verdict::converging:
        break;
    }
    return {"headline.converging"};
}

std::string actionOf(Cure cure, bool fromTheStart) {
    const std::string action = cure == Cure::lower ? "advice.lower" : "advice.raise";
    return fromTheStart ? action + ".from_start" : action;
}

Fact headlineOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    if (works(verdict) && insight.place == LevelPlace::saddle)
        return {"headline.saddle"};
    if (verdict == Verdict::converging)
        if (const std::string knob = knobThatOvershoots(run, reading); !knob.empty())
            return {"headline.knob_overshoots", {{"knob", knob}}};
    // nothing explodes that is pulled out of a valley
    if (verdict == Verdict::diverging && reading.stillRising && !reading.notFinite &&
        decays(run.settings().hyper.rule))
        return {"headline.thrown_out"};
    if (fallsBeyond(reading, run))
        return {"headline.falls_beyond"};
    if (reading.finiteRows == 0 && insight.startTooLarge)
        return {"headline.start_too_large"};
    if (verdict == Verdict::oscillating && bouncesExactly(reading, run))
        return {"headline.bounces.for_ever"};
    if (verdict == Verdict::converging && !isSmooth(reading, run))
        return {"headline.converging.unsteady"};
    if (verdict == Verdict::converging && reading.last > 0 && !reading.onTip && std::isinf(reading.way.level))
        return {"headline.converging.on_its_way"};
    return headlineOf(verdict, reading);
}

Facts adviceOf(Verdict verdict, Cure cure, const Run& run, const Insight& insight) {
    switch (insight.noCure) {
    case NoCure::looksBottomless:
        return {{"advice.looks_bottomless"}};
    case NoCure::noBottom:
        return {{"advice.no_bottom"}};
    case NoCure::bottomFarther:
        return {{"advice.bottom_farther"}};
    case NoCure::slopeNeverShrinks:
        return {{"advice.slope_never_shrinks"}};
    case NoCure::stepsNeverShrink:
        return {{"advice.steps_never_shrink"}};
    case NoCure::decayPulls:
        return {{"advice.decay_pulls"}};
    case NoCure::startUndefined:
        return {{"advice.start_where_defined"}};
    case NoCure::endsHigher:
        return {{cure == Cure::lower ? "advice.lower.ends_higher" : "advice.raise.ends_higher"}};
    case NoCure::nothingFound:
        return {nothingFoundAdvice(verdict, cure, run)};
    case NoCure::none:
        break;
    }
    if (works(verdict) && insight.place == LevelPlace::saddle)
        return {{"advice.beside_ridge"}};
    if (works(verdict) && run.settings().hyper.rule.row().stepsAreTheRate && insight.outlook &&
        insight.outlook->verdict == Verdict::oscillating)
        return {{"advice.steps_never_shrink"}};
    switch (verdict) {
    case Verdict::stationary:
        if (insight.place == LevelPlace::minimum || insight.onTip)
            return {};
        return {{insight.place ? "advice.beside_place" : "advice.start_elsewhere"}};
    case Verdict::overshooting:
        return overshootingAdvice(run, insight);
    case Verdict::diverging:
    case Verdict::oscillating:
    case Verdict::crawling:
    case Verdict::converging:
        break;
    }
    if (cure == Cure::none)
        return {};
    std::string action = actionOf(cure, !run.settings().rateChanges.empty());
    if (!insight.recommended)
        return {{std::move(action)}};
    return {offer(std::move(action), *insight.recommended)};
}

} // namespace downhill
