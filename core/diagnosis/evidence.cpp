#include "core/diagnosis/course_facts.h"
#include "core/diagnosis/diagnosis_facts.h"
#include "core/diagnosis/fact_values.h"
#include "core/verdict/verdict.h"

#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// What is at a level place where a run starts.
const char* idOf(LevelPlace place) {
    switch (place) {
    case LevelPlace::minimum:
        return "start.minimum";
    case LevelPlace::maximum:
        return "start.maximum";
    case LevelPlace::ridge:
        return "start.ridge";
    case LevelPlace::saddle:
        return "start.saddle";
    case LevelPlace::flat:
        return "start.plain";
    case LevelPlace::unknown:
        break;
    }
    return "start.level";
}

Facts stationaryFacts(const Reading& reading, const Run& run, const Insight& insight) {
    if (reading.onTip)
        return {atPlace({"start.tip"}, run.w(0))};
    return {atPlace({"start.slope_zero"}, run.w(0)), {idOf(insight.place.value_or(LevelPlace::unknown))}};
}

/// Where a run settles though it could have got lower; empty otherwise.
Facts lowerPlaceFacts(Verdict verdict, const Insight& insight) {
    if (!works(verdict) && insight.place != LevelPlace::minimum)
        return {};
    Facts facts;
    if (insight.place == LevelPlace::saddle)
        facts.push_back({"rests_on_saddle"});
    if (insight.lowerPoint)
        facts.push_back(
            atPlace({"lower_place", {{"cost", Rounded{insight.lowerCost}}}}, *insight.lowerPoint));
    return facts;
}

/// What it comes to gone on, where that is something else: `outlook.VERDICT` after {steps} with the {cost}
/// there, or `outlook.explodes`, `outlook.leaves` (its domain), or `outlook.glides` where it no longer
/// overshoots.
Facts outlookFacts(Verdict verdict, const Insight& insight) {
    if (!insight.outlook)
        return {};
    const Outlook& outlook = *insight.outlook;
    Fact fact{std::string("outlook.") + nameOf(outlook.verdict), {{"steps", Count{outlook.steps}}}};
    if (std::isnan(outlook.cost))
        fact.id = "outlook.leaves";
    else if (std::isinf(outlook.cost))
        fact.id = "outlook.explodes";
    else if (verdict == Verdict::overshooting && outlook.verdict == Verdict::converging)
        fact.id = "outlook.glides";
    if (std::isfinite(outlook.cost))
        fact.values.emplace_back("cost", Rounded{outlook.cost});
    return {std::move(fact)};
}

Facts courseOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    switch (verdict) {
    case Verdict::stationary:
        return stationaryFacts(reading, run, insight);
    case Verdict::diverging:
        return divergingFacts(reading, run, insight);
    case Verdict::oscillating:
        return oscillatingFacts(reading, run);
    case Verdict::crawling:
        return crawlingFacts(reading, run);
    case Verdict::overshooting:
    case Verdict::converging:
        break;
    }
    return convergingFacts(verdict, reading, run);
}

} // namespace

Facts evidenceOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    Facts facts = lowerPlaceFacts(verdict, insight);
    for (Facts more : {courseOf(verdict, reading, run, insight), outlookFacts(verdict, insight)})
        for (Fact& fact : more)
            facts.push_back(std::move(fact));
    return facts;
}

} // namespace downhill
