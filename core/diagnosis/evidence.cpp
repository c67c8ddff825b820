#include "core/descent/rate_schedule.h"
#include "core/diagnosis/diagnosis_words.h"
#include "core/diagnosis/phrases.h"
#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace downhill {
namespace {

void add(Facts& facts, const Facts& more) { facts.insert(facts.end(), more.begin(), more.end()); }

/// What is at a level place where a run starts.
const char* idOf(LevelPlace place) {
    switch (place) {
    case LevelPlace::minimum:
        return "start.minimum";
    case LevelPlace::maximum:
        return "start.maximum";
    case LevelPlace::saddle:
        return "start.saddle";
    case LevelPlace::flat:
        return "start.plain";
    case LevelPlace::unknown:
        break;
    }
    return "start.level";
}

Facts stationaryFacts(const Run& run, const Insight& insight) {
    return {atPlace({"start.slope_zero"}, run.w(0)), {idOf(insight.place.value_or(LevelPlace::unknown))}};
}

/// A round number, and the first step after which the cost was past it.
struct Milestone {
    double cost;
    std::size_t step;
};

/// Where one is worth naming: a trillion, or else the largest power of ten that the cost came past; at least
/// ten times the cost at the start.
std::optional<Milestone> milestoneOf(std::span<const double> costs) {
    constexpr double trillion = 1e12, worthNaming = 1000;
    const double highest = *std::max_element(costs.begin(), costs.end());
    if (highest < worthNaming)
        return std::nullopt;
    const double milestone = highest > trillion ? trillion : decimal(1, decimalExponent(highest));
    const auto past = std::ranges::find_if(costs, [&](double cost) { return cost > milestone; });
    if (milestone < 10 * std::fabs(costs[0]) || past == costs.end())
        return std::nullopt;
    return Milestone{milestone, static_cast<std::size_t>(past - costs.begin())};
}

/// `growth.fold` with the {ratio} that a step multiplies the cost by, or `growth.percent` with what it adds.
Fact growthBy(double ratio) {
    constexpr double doubled = 1.995; // and what is shown as 2
    if (ratio >= doubled)
        return {"growth.fold", {{"ratio", Rounded{ratio, 3}}}};
    return {"growth.percent", {{"percent", Rounded{100 * (ratio - 1), 2}}}};
}

/// How the cost grew in the second half of its finite rows.
Fact growthOf(const Reading& reading, const Run& run) {
    const std::size_t last = reading.finiteRows - 1, middle = last / 2, between = (middle + last) / 2;
    const std::span<const double> costs = run.costs().first(reading.finiteRows);
    const auto growth = [&](std::size_t from, std::size_t to) { // a step
        return std::pow(costs[to] / costs[from], 1 / static_cast<double>(to - from));
    };
    if (!(costs[middle] > 0 && costs[last] > costs[middle]))
        return {"costs", {{"costs", costSeries(run, 0, last)}}};
    const bool speedsUp =
        between > middle && costs[between] > 0 && growth(between, last) > 1.5 * growth(middle, between);
    Fact fact = speedsUp ? Fact{"growth.faster"} : growthBy(growth(middle, last));
    constexpr std::size_t fewEnoughToList = 4;
    if (const auto milestone = last > fewEnoughToList ? milestoneOf(costs) : std::nullopt) {
        fact.id += ".milestone";
        fact.values.emplace_back("milestone", Rounded{milestone->cost});
        fact.values.emplace_back("step", Count{milestone->step});
    } else {
        fact.values.emplace_back("costs", costSeries(run, 0, last));
    }
    return fact;
}

Facts divergingFacts(const Reading& reading, const Run& run) {
    const std::size_t end = run.rows() - 1;
    if (reading.finiteRows == 0)
        return {atPlace({std::isfinite(run.cost(0)) ? "start.slope_undefined" : "start.cost_undefined"},
                        run.w(0))};
    if (reading.fallsForEver) {
        Facts facts{{"falls", {{"costs", costSeries(run, 0, reading.finiteRows - 1)}}}};
        add(facts, knobByKnobFacts(run, reading));
        return facts;
    }
    if (reading.leftItsDomain)
        return {atPlace({"left_domain", {{"step", Count{end}}}}, run.w(end))};
    Facts facts = knobByKnobFacts(run, reading);
    facts.push_back(growthOf(reading, run));
    if (reading.notFinite)
        facts.push_back({"too_large", {{"step", Count{run.stepsTaken()}}}});
    return facts;
}

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

/// The last two steps of a run that keeps turning back.
Fact lastBounces(const Reading& reading, const Run& run) {
    if (run.knobs() != 1)
        return {"turns_back"};
    const std::size_t from = reading.last >= 2 ? reading.last - 2 : 0;
    const bool sides = from + 2 > reading.last || (run.w(from + 1)[0] - run.w(from)[0] > 0) !=
                                                      (run.w(from + 2)[0] - run.w(from + 1)[0] > 0);
    return {sides ? "jumps_sides" : "jumps_about", {{"places", knobSeries(run, from, reading.last)}}};
}

Facts oscillatingFacts(const Reading& reading, const Run& run) {
    const std::size_t look = reading.swings
                                 ? std::min<std::size_t>(reading.last - reading.last / 2, 1000)
                                 : std::min(reading.last, std::clamp<std::size_t>(reading.last / 8, 3, 7));
    const std::span<const double> costs = run.costs().subspan(reading.last - look, look + 1);
    if (reading.swings)
        return {staying({run.knobs() == 1 ? "swings.one_knob" : "swings"}, costs)};
    Facts facts = knobByKnobFacts(run, reading);
    facts.push_back(staying(lastBounces(reading, run), costs));
    return facts;
}

/// Whether all steps are made alike, so that what is true of some is true of all.
bool allStepsAlike(const Run& run) {
    return run.settings().hyper.rule.row().isPlain && RateSchedule(run.settings()).isConstant();
}

/// Whether the steps multiplied w itself by the factor, and the cost by its square: looked at where it
/// begins, in the middle and at the end.
bool shrinksWItself(const Reading& reading, const Run& run) {
    if (run.knobs() != 1 || !allStepsAlike(run))
        return false;
    const auto near = [](double a, double b) { return std::fabs(a - b) <= 1e-3 * std::fabs(b); };
    const double factor = reading.factor;
    for (const std::size_t from : {std::size_t{0}, reading.last / 2, reading.last - 1})
        if (!near(run.w(from + 1)[0], factor * run.w(from)[0]) ||
            !near(run.cost(from + 1), factor * factor * run.cost(from)))
            return false;
    return true;
}

/// Whether the first step did to the slope what the later ones do.
bool sameFromTheStart(const Reading& reading, const Run& run) {
    if (!allStepsAlike(run))
        return false;
    const double first = sizeOf(run.slope(1)) / sizeOf(run.slope(0)), later = std::fabs(reading.factor);
    return std::fabs(first - later) <= 0.01 * later;
}

/// {share} of the slope that a step keeps.
Fact keptSlope(Verdict verdict, const Reading& reading, const Run& run) {
    const Share kept{std::fabs(reading.factor)};
    if (reading.swings)
        return {"keeps.swing", {{"share", kept}}};
    std::string id = verdict == Verdict::overshooting ? "keeps.slope.across" : "keeps.slope";
    if (!sameFromTheStart(reading, run))
        id += ".second_half";
    return {std::move(id), {{"share", kept}}};
}

Facts convergingFacts(Verdict verdict, const Reading& reading, const Run& run) {
    if (reading.last == 0)
        return {{"no_step"}};
    const double factor = std::fabs(reading.factor);
    const Series costs = costSeries(run, 0, reading.last);
    constexpr double asGoodAsThere = 1e-6;
    if (factor < asGoodAsThere)
        return {atPlace({factor == 0 ? "arrives.slope_zero" : "arrives", {{"steps", Count{reading.last}}}},
                        run.w(reading.last)),
                {"costs", {{"costs", costs}}}};

    if (Facts facts = knobByKnobFacts(run, reading); !facts.empty())
        return facts;
    if (shrinksWItself(reading, run))
        return {{verdict == Verdict::overshooting ? "keeps.w.across" : "keeps.w",
                 {{"share", Share{factor}}, {"cost_share", Share{factor * factor}}, {"costs", costs}}}};
    Facts facts{keptSlope(verdict, reading, run), {"costs", {{"costs", costs}}}};
    if (reading.last >= 5) {
        facts.back().id += ".end";
        facts.back().values.emplace_back("end", Rounded{run.cost(run.rows() - 1)});
    }
    return facts;
}

/// What the schedule has made of the {rate}, where that may be why nothing moves.
Facts loweredRateFacts(const Run& run) {
    const std::size_t last = run.rows() - 1;
    constexpr double much = 0.5;
    if (last == 0 || RateSchedule(run.settings()).factor(last - 1) > much)
        return {};
    return {{"schedule_lowered", {{"rate", Rounded{run.rate(last - 1)}}}}};
}

/// The cost before the first of all {steps} and after the last.
Fact wholeCourse(const Run& run) {
    const std::size_t end = run.rows() - 1;
    if (displayText(run.cost(0)) == displayText(run.cost(end))) // to the digits that are shown
        return {"course.still", {{"steps", Count{end}}, {"cost", Rounded{run.cost(end)}}}};
    return {"course",
            {{"steps", Count{end}}, {"from", Rounded{run.cost(0)}}, {"to", Rounded{run.cost(end)}}}};
}

Facts crawlingFacts(const Reading& reading, const Run& run) {
    const bool shrinks = reading.moved && reading.factor < 1;
    Facts facts;
    if (!reading.moved)
        facts.push_back({"steps_too_short"});
    else if (shrinks)
        facts.push_back({"pace", {{"steps", Roughly{stepsForTwoDigits(reading.factor)}}}});
    else
        facts.push_back({"slope_not_shrunk"});
    facts.push_back(wholeCourse(run));
    add(facts, loweredRateFacts(run));
    if (shrinks)
        add(facts, knobByKnobFacts(run, reading));
    return facts;
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

Facts courseOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    switch (verdict) {
    case Verdict::stationary:
        return stationaryFacts(run, insight);
    case Verdict::diverging:
        return divergingFacts(reading, run);
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
    add(facts, courseOf(verdict, reading, run, insight));
    return facts;
}

} // namespace downhill
