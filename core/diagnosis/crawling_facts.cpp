#include "core/descent/rate_schedule.h"
#include "core/diagnosis/claims.h"
#include "core/diagnosis/course_facts.h"
#include "core/maths/norm.h"
#include "core/rules/update_rule.h"
#include "core/text/number_text.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/longest_step.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

bool stepsHaveFaded(const Run& run) {
    const std::size_t steps = run.stepsTaken();
    return normOf(run.change(steps - 1)) <= fadedPart * longestStep(run, 0, steps);
}

/// How long it takes: counted, reckoned, or without end.
Fact durationOf(const Reading& reading, const Run& run) {
    if (!reading.moved)
        return {"steps_too_short"};
    const WayDown& way = reading.way;
    if (way.there)
        return {"took", {{"steps", Count{*way.there}}}};
    if (way.rateRanOut)
        return {stepsHaveFaded(run) ? "rate_ran_out" : "steps_shrink_faster",
                {{"slope", Rounded{normOf(run.slope(run.stepsTaken()))}}}};
    // swings have no steady pace
    if (std::isfinite(way.stepsNeeded) && !carriesSpeed(run.settings().hyper.rule))
        return {"pace", {{"steps", Roughly{way.stepsNeeded}}}};
    return slopeWent(reading.last / 2, reading.last, run);
}

/// What the schedule has made of the {rate}, where that may be why nothing moves.
Facts loweredRateFacts(const Run& run) {
    const std::size_t last = run.rows() - 1;
    constexpr double much = 0.5;
    if (last == 0 || RateSchedule(run.settings()).left(last - 1) > much)
        return {};
    return {{"schedule_lowered", {{"rate", Rounded{run.rate(last - 1)}}}}};
}

} // namespace

Fact slopeWent(std::size_t from, std::size_t to, const Run& run) {
    const double before = normOf(run.slope(from)), after = normOf(run.slope(to));
    Fact fact{"slope_went", {{"first", Count{from}}, {"last", Count{to}}, {"from", Rounded{before}}}};
    if (displayText(before) == displayText(after)) // to the digits that are shown
        fact.id += ".alike";
    else
        fact.values.emplace_back("to", Rounded{after});
    return fact;
}

std::optional<Fact> turnedBack(const Reading& reading, const Run& run) {
    const std::size_t half = reading.last / 2, turns = turnsBack(run, half, reading.last);
    if (turns == 0)
        return std::nullopt;
    return Fact{reading.swings ? "turned_back.swing" : "turned_back",
                {{"turns", Count{turns}}, {"first", Count{half}}, {"last", Count{reading.last}}}};
}

Fact wholeCourse(const Run& run) {
    const std::size_t end = run.rows() - 1;
    if (displayText(run.cost(0)) == displayText(run.cost(end))) // to the digits that are shown
        return {"course.still", {{"steps", Count{end}}, {"cost", Rounded{run.cost(end)}}}};
    return {"course",
            {{"steps", Count{end}}, {"from", Rounded{run.cost(0)}}, {"to", Rounded{run.cost(end)}}}};
}

Facts crawlingFacts(const Reading& reading, const Run& run) {
    Facts facts{durationOf(reading, run), wholeCourse(run)};
    for (Fact& fact : loweredRateFacts(run))
        facts.push_back(std::move(fact));
    if (reading.moved && reading.factor < 1)
        for (Fact& fact : knobByKnobFacts(run, reading))
            facts.push_back(std::move(fact));
    return facts;
}

} // namespace downhill
