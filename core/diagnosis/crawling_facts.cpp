#include "core/descent/rate_schedule.h"
#include "core/diagnosis/course_facts.h"
#include "core/text/number_text.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/size.h"

#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// How long it takes: counted, reckoned, or without end.
Fact durationOf(const Reading& reading, const Run& run) {
    if (!reading.moved)
        return {"steps_too_short"};
    const WayDown& way = reading.way;
    if (way.there)
        return {"took", {{"steps", Count{*way.there}}}};
    if (way.rateRanOut)
        return {"rate_ran_out", {{"slope", Rounded{sizeOf(run.slope(run.stepsTaken()))}}}};
    if (std::isfinite(way.stepsNeeded))
        return {"pace", {{"steps", Roughly{way.stepsNeeded}}}};
    return {"slope_went",
            {{"from", Rounded{sizeOf(run.slope(reading.last / 2))}},
             {"to", Rounded{sizeOf(run.slope(reading.last))}}}};
}

/// What the schedule has made of the {rate}, where that may be why nothing moves.
Facts loweredRateFacts(const Run& run) {
    const std::size_t last = run.rows() - 1;
    constexpr double much = 0.5;
    if (last == 0 || RateSchedule(run.settings()).factor(last - 1) > much)
        return {};
    return {{"schedule_lowered", {{"rate", Rounded{run.rate(last - 1)}}}}};
}

} // namespace

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
