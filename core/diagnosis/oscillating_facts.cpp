#include "core/diagnosis/claims.h"
#include "core/diagnosis/course_facts.h"
#include "core/diagnosis/fact_values.h"
#include "core/text/number_text.h"
#include "core/verdict/knob_by_knob.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

/// With the {cost} that it stays at, as `ID`, or those it stays between, `ID.between` with {low} and {high}.
Fact staying(Fact fact, std::span<const double> costs) {
    const auto [low, high] = std::ranges::minmax(costs);
    const double lowest = withoutNoise(low, high);
    if (displayText(lowest) == displayText(high)) { // to the digits that are shown
        fact.values.emplace_back("cost", Rounded{high});
    } else {
        fact.id += ".between";
        fact.values.emplace_back("low", Rounded{lowest});
        fact.values.emplace_back("high", Rounded{high});
    }
    return fact;
}

/// What the steps do in rows `from` … `to`.
Fact manner(const Reading& reading, const Run& run, std::size_t from, std::size_t to) {
    const bool oneKnob = run.knobs() == 1;
    if (!reading.reversing)
        return {"cost_jumps"};
    if (reading.swings)
        return {oneKnob ? "swings.one_knob" : "swings"};
    if (!oneKnob)
        return {eachTurnsBack(run, from, to) ? "turns_back" : "cost_jumps"};
    const Series places = knobSeries(run, to >= from + 2 ? to - 2 : from, to);
    return {eachTurnsBack(run, from, to) ? "jumps_sides" : "jumps_about", {{"places", places}}};
}

bool goesUpAndDown(const Run& run, std::size_t from, std::size_t to) {
    bool up = false, down = false;
    for (std::size_t row = from + 1; row <= to; ++row) {
        up = up || run.cost(row) > run.cost(row - 1);
        down = down || run.cost(row) < run.cost(row - 1);
    }
    return up && down;
}

/// Whether the first half was no different.
bool isSoAllAlong(const Reading& reading, const Run& run) {
    const auto [low, high] = std::ranges::minmax(run.costs().first(reading.last / 2));
    const auto [lowLater, highLater] =
        std::ranges::minmax(run.costs().subspan(reading.last / 2, reading.last - reading.last / 2 + 1));
    return low >= lowLater && high <= highLater && eachTurnsBack(run, 0, reading.last);
}

} // namespace

Facts oscillatingFacts(const Reading& reading, const Run& run) {
    const std::size_t last = reading.last;
    const bool allAlong = last < 4 || isSoAllAlong(reading, run);
    const std::size_t from = allAlong ? 0 : last / 2;
    Facts facts = knobByKnobFacts(run, reading);
    Fact fact = manner(reading, run, from, last);
    if (fact.id == "cost_jumps") {
        if (auto turned = turnedBack(reading, run))
            facts.push_back(std::move(*turned));
        if (!goesUpAndDown(run, from, last)) {
            facts.push_back(wholeCourse(run));
            return facts;
        }
    }
    if (!allAlong)
        fact.id += ".second_half";
    facts.push_back(staying(std::move(fact), run.costs().subspan(from, last - from + 1)));
    return facts;
}

} // namespace downhill
