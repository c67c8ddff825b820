#include "core/diagnosis/claims.h"
#include "core/diagnosis/course_facts.h"
#include "core/diagnosis/fact_values.h"
#include "core/text/decimals.h"
#include "core/verdict/knob_by_knob.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace downhill {
namespace {

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

/// `growth.fold` with the {ratio} that a step multiplies the cost by, or `growth.percent` with what it adds;
/// as `.second_half` where it is not the same from the start on.
Fact growthBy(double ratio, bool fromTheStart) {
    constexpr double doubled = 1.995; // and what is shown as 2
    Fact fact = ratio >= doubled ? Fact{"growth.fold", {{"ratio", Rounded{ratio, 3}}}}
                                 : Fact{"growth.percent", {{"percent", Rounded{100 * (ratio - 1), 2}}}};
    if (!fromTheStart)
        fact.id += ".second_half";
    return fact;
}

/// How the cost grew in the second half of its finite rows, or just its way where it did not do so evenly.
Fact growthOf(const Reading& reading, const Run& run) {
    const std::size_t last = reading.finiteRows - 1, middle = last / 2;
    const std::span<const double> costs = run.costs().first(reading.finiteRows);
    const Fact way{
        "costs.step",
        {{"costs", costSeries(run, 0, last)}, {"step", Count{last}}, {"end", Rounded{costs[last]}}}};
    constexpr std::size_t fewEnoughToList = 4;
    if (last <= fewEnoughToList && !(costs[0] > 0 && costs[last] > costs[0]))
        return {"costs", {{"costs", costSeries(run, 0, last)}}};
    if (!(costs[middle] > 0 && costs[last] > costs[middle]))
        return last <= fewEnoughToList ? Fact{"costs", {{"costs", costSeries(run, 0, last)}}} : way;
    // their ratio may be too large for a double
    const double growth =
        std::exp((std::log(costs[last]) - std::log(costs[middle])) / static_cast<double>(last - middle));
    constexpr double aboutTheSame = 0.03;
    Fact fact;
    if (eachGrowsCost(run, middle, last, growth, aboutTheSame))
        fact = growthBy(growth, eachGrowsCost(run, 0, middle, growth, aboutTheSame));
    else if (costGrowsFasterAndFaster(run, 0, last))
        fact = {"growth.faster"};
    else
        return last <= fewEnoughToList ? Fact{"costs", {{"costs", costSeries(run, 0, last)}}} : way;
    if (const auto milestone = last > fewEnoughToList ? milestoneOf(costs) : std::nullopt) {
        fact.id += ".milestone";
        fact.values.emplace_back("milestone", Rounded{milestone->cost});
        fact.values.emplace_back("step", Count{milestone->step});
    } else {
        fact.values.emplace_back("costs", costSeries(run, 0, last));
    }
    return fact;
}

/// The cost that it ended at, {to}, above the one that it began with, {from}; and the {highest} on the way.
Fact thrownOutFact(const Reading& reading, const Run& run) {
    const std::size_t end = reading.onTip ? run.rows() - 1 : reading.finiteRows - 1;
    const std::span<const double> costs = run.costs().first(end + 1);
    const auto highest = std::ranges::max_element(costs);
    Fact fact{"thrown_out", {{"from", Rounded{costs[0]}}, {"to", Rounded{costs[end]}}}};
    if (*highest > costs[end]) {
        fact.id += ".highest";
        fact.values.emplace_back("highest", Rounded{*highest});
        fact.values.emplace_back("step", Count{static_cast<std::uint64_t>(highest - costs.begin())});
    }
    return fact;
}

Facts fallingFacts(const Reading& reading, const Run& run) {
    const std::size_t last = reading.finiteRows - 1, begin = beginOfSteepening(run, last);
    const Series costs = costSeries(run, begin, last);
    Facts facts;
    if (last == 0)
        facts.clear();
    else if (begin == 0)
        facts.push_back({"falls", {{"costs", costs}}});
    else if (begin < last)
        facts.push_back({"falls.from_step", {{"step", Count{begin}}, {"costs", costs}}});
    else if (!reading.notFinite)
        facts.push_back(wholeCourse(run));
    for (Fact& fact : knobByKnobFacts(run, reading))
        facts.push_back(std::move(fact));
    if (reading.notFinite)
        facts.push_back({"too_large.below", {{"step", Count{run.stepsTaken()}}}});
    return facts;
}

Facts startFacts(const Run& run, const Insight& insight) {
    if (insight.startTooLarge)
        return {atPlace({"start.too_large"}, run.w(0))};
    return {
        atPlace({std::isfinite(run.cost(0)) ? "start.slope_undefined" : "start.cost_undefined"}, run.w(0))};
}

} // namespace

Facts divergingFacts(const Reading& reading, const Run& run, const Insight& insight) {
    const std::size_t end = run.rows() - 1;
    if (reading.finiteRows == 0)
        return startFacts(run, insight);
    if (reading.fallsForEver)
        return fallingFacts(reading, run);
    if (reading.leftItsDomain)
        return {atPlace({"left_domain", {{"step", Count{end}}}}, run.w(end))};
    if (!reading.notFinite && !reading.stillRising)
        return {thrownOutFact(reading, run)};
    Facts facts = knobByKnobFacts(run, reading);
    facts.push_back(growthOf(reading, run));
    if (reading.notFinite)
        facts.push_back({run.costs().back() < run.cost(0) ? "too_large.below" : "too_large",
                         {{"step", Count{run.stepsTaken()}}}});
    return facts;
}

} // namespace downhill
