#include "core/diagnosis/claims.h"
#include "core/diagnosis/course_facts.h"
#include "core/diagnosis/fact_values.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/size.h"

#include <cmath>
#include <optional>
#include <utility>

namespace downhill {
namespace {

/// Whether the steps multiplied w itself by the factor, and the cost by its square.
bool shrinksWItself(const Reading& reading, const Run& run) {
    constexpr double exactly = 1e-3;
    return run.knobs() == 1 && eachKeepsKnob(run, 0, reading.last, reading.factor, exactly);
}

/// {share} of the slope that a step keeps, where it is about the same in each of the second half: also from
/// the start on, or as `.second_half`.
std::optional<Fact> keptSlope(Verdict verdict, const Reading& reading, const Run& run) {
    constexpr double about = 0.05;
    const double factor = std::fabs(reading.factor);
    const std::size_t half = reading.last / 2;
    if (!(factor < 1) || !eachKeepsSlope(run, half, reading.last, factor, about))
        return std::nullopt;
    const bool fromTheStart = eachKeepsSlope(run, 0, half, factor, about);
    Fact fact{"keeps.slope", {{"share", Share{factor}}}};
    if (verdict == Verdict::overshooting) {
        if (run.knobs() != 1 || !eachTurnsBack(run, fromTheStart ? 0 : half, reading.last))
            return std::nullopt;
        fact.id += ".across";
    }
    if (!fromTheStart)
        fact.id += ".second_half";
    return fact;
}

/// How often it turned back, {turns} times, in the second half; or how far the slope came in it.
Fact secondHalf(Verdict verdict, const Reading& reading, const Run& run) {
    const std::size_t half = reading.last / 2;
    const std::size_t turns = turnsBack(run, half, reading.last);
    if (verdict == Verdict::overshooting && turns > 0)
        return {reading.swings ? "turned_back.swing" : "turned_back",
                {{"turns", Count{turns}}, {"steps", Count{reading.last - half}}}};
    return {"slope_went",
            {{"from", Rounded{sizeOf(run.slope(half))}}, {"to", Rounded{sizeOf(run.slope(reading.last))}}}};
}

Fact arrival(const char* id, const Run& run, std::size_t row) {
    return atPlace({id, {{"steps", Count{row}}}}, run.w(row));
}

} // namespace

Facts convergingFacts(Verdict verdict, const Reading& reading, const Run& run) {
    const std::size_t end = run.rows() - 1;
    if (reading.onTip)
        return {arrival("arrives.tip", run, end), wholeCourse(run)};
    if (reading.last == 0)
        return {{"no_step"}};
    const double factor = std::fabs(reading.factor);
    const Series costs = costSeries(run, 0, reading.last);
    constexpr double asGoodAsThere = 1e-6;
    if (factor < asGoodAsThere)
        return {arrival(factor == 0 ? "arrives.slope_zero" : "arrives", run, reading.last),
                {"costs", {{"costs", costs}}}};
    if (Facts facts = knobByKnobFacts(run, reading); !facts.empty())
        return facts;
    if (shrinksWItself(reading, run))
        return {{verdict == Verdict::overshooting ? "keeps.w.across" : "keeps.w",
                 {{"share", Share{factor}}, {"cost_share", Share{factor * factor}}, {"costs", costs}}}};
    Facts facts;
    if (auto kept = keptSlope(verdict, reading, run))
        facts.push_back(std::move(*kept));
    else
        facts.push_back(secondHalf(verdict, reading, run));
    Fact& way = facts.emplace_back(Fact{"costs", {{"costs", costs}}});
    if (costs.goesOn) {
        way.id += ".end";
        way.values.emplace_back("end", Rounded{run.cost(end)});
    }
    return facts;
}

} // namespace downhill
