#include "core/diagnosis/claims.h"
#include "core/diagnosis/course_facts.h"
#include "core/diagnosis/fact_values.h"
#include "core/maths/norm.h"
#include "core/verdict/knob_by_knob.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace downhill {
namespace {

/// Whether it came to a standstill before the slope faded, so that not each step did the same.
bool standsOnASlope(const Reading& reading, const Run& run) {
    constexpr double faded = 1e-10;
    return reading.last + 1 < reading.finiteRows &&
           normOf(run.slope(reading.last)) > faded * normOf(run.slope(0));
}

/// Whether the steps multiplied w itself by the factor, and the cost by its square.
bool shrinksWItself(const Reading& reading, const Run& run) {
    constexpr double exactly = 1e-3, rounding = 1e-12;
    // of what a step takes off: 99.98 % and 99.97 % are not the same
    const double tolerance = std::max(exactly * (1 - std::fabs(reading.factor)), rounding);
    return run.knobs() == 1 && !standsOnASlope(reading, run) &&
           eachKeepsKnob(run, 0, reading.last, reading.factor, tolerance);
}

/// {share} of the slope that a step keeps, where it is about the same in each of the second half: also from
/// the start on, or as `.second_half`.
std::optional<Fact> keptSlope(Verdict verdict, const Reading& reading, const Run& run) {
    constexpr double about = 0.05;
    const double factor = std::fabs(reading.factor);
    const std::size_t half = reading.last / 2;
    if (!(factor < 1) || standsOnASlope(reading, run) ||
        !eachKeepsSlope(run, half, reading.last, factor, about))
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

/// In the second half, up to where it stands still: how often it turned back, {turns} times, or how far the
/// slope came.
Fact secondHalf(Verdict verdict, const Reading& reading, const Run& run) {
    const std::size_t half = reading.last / 2;
    if (verdict == Verdict::overshooting)
        if (const auto turned = turnedBack(reading, run))
            return *turned;
    return slopeWent(half, reading.last, run);
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
    const Series costs = costSeries(run, 0, end);
    constexpr double asGoodAsThere = 1e-6;
    if (factor < asGoodAsThere && normOf(run.slope(reading.last)) <= asGoodAsThere * normOf(run.slope(0)))
        return {arrival(factor == 0 ? "arrives.slope_zero" : "arrives", run, reading.last),
                {"costs", {{"costs", costSeries(run, 0, reading.last)}}}};
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
