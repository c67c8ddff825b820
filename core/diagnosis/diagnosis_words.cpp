#include "core/diagnosis/diagnosis_words.h"

#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/verdict.h"

namespace downhill {
namespace {

/// With the rate that was found: `ID.arrives` and in how many steps, or `ID.works`.
Fact offer(std::string id, const FoundRate& found) {
    if (found.arrives)
        return {id + ".arrives", {{"rate", Rounded{found.rate}}, {"steps", Count{found.steps}}}};
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

Fact overshootingAdvice(const Run& run, const Insight& insight) {
    const std::optional<FoundRate>& best = insight.rates.best;
    const bool lower = best && best->rate < rateInForce(run);
    const RuleChoice& rule = run.settings().hyper.rule;
    if (carriesSpeed(rule) && !(lower && best->glides))
        return byMomentum({"advice.less_momentum"}, rule);
    return lower ? offer("advice.would_glide", *best) : Fact{"advice.would_glide"};
}

Fact nothingFoundAdvice(Verdict verdict, const Run& run) {
    const RunSettings& settings = run.settings();
    const Fact noneArrives{"advice.none_arrives", {{"steps", Count{settings.steps}}}};
    const auto with = [&](const char* more) { return Fact{noneArrives.id + more, noneArrives.values}; };
    if (verdict == Verdict::oscillating && carriesSpeed(settings.hyper.rule))
        return byMomentum(with(".less_momentum"), settings.hyper.rule);
    return settings.hyper.schedule.row().isConstant ? noneArrives : with(".shrink_more_slowly");
}

} // namespace

Fact headlineOf(Verdict verdict, const Reading& reading) {
    switch (verdict) {
    case Verdict::stationary:
        return {"headline.stationary"};
    case Verdict::diverging:
        return {reading.finiteRows == 0 ? "headline.start_undefined"
                : reading.fallsForEver  ? "headline.falls_for_ever"
                : reading.leftItsDomain ? "headline.left_domain"
                                        : "headline.explodes"};
    case Verdict::oscillating:
        return {reading.swings ? "headline.swings" : "headline.bounces"};
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
    case NoCure::startUndefined:
        return {{"advice.start_where_defined"}};
    case NoCure::nothingFound:
        return {nothingFoundAdvice(verdict, run)};
    case NoCure::none:
        break;
    }
    if (works(verdict) && insight.place == LevelPlace::saddle)
        return {{"advice.beside_ridge"}};
    switch (verdict) {
    case Verdict::stationary:
        if (insight.place == LevelPlace::minimum)
            return {};
        return {{insight.place ? "advice.beside_place" : "advice.start_elsewhere"}};
    case Verdict::overshooting:
        return {overshootingAdvice(run, insight)};
    case Verdict::diverging:
    case Verdict::oscillating:
    case Verdict::crawling:
    case Verdict::converging:
        break;
    }
    if (cure == Cure::none)
        return {};
    std::string action = actionOf(cure, !run.settings().rateChanges.empty());
    if (insight.rates.suggested)
        return {offer(std::move(action), *insight.rates.suggested)};
    return {{std::move(action)}};
}

} // namespace downhill
