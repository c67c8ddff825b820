#include "core/descent/rate_schedule.h"
#include "core/diagnosis/diagnosis_words.h"
#include "core/diagnosis/phrases.h"
#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "core/verdict/knob_by_knob.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

std::string thenMore(std::string text, const std::string& more) {
    return text.empty() || more.empty() ? text + more : text + " " + more;
}

std::string stationaryWords(const Run& run, const Insight& insight) {
    const std::string place = placeText(run.w(0));
    const std::string start =
        (place.empty() ? "At the start" : "At " + place) + " the slope is exactly 0, so no step moves. ";
    switch (insight.place.value_or(LevelPlace::unknown)) {
    case LevelPlace::minimum:
        return start + "This is the bottom of a valley, a minimum.";
    case LevelPlace::maximum:
        return start + "This is the top of a hill, a maximum: the least push would start a run down.";
    case LevelPlace::saddle:
        return start + "This is a saddle: level here, but lower on one side and higher on another.";
    case LevelPlace::flat:
        return start + "The cost is the same all around: a plain.";
    case LevelPlace::unknown:
        break;
    }
    return start + "It is a bottom, a top or a saddle: where it is level, no way is downhill.";
}

/// The step after which the cost was past a round number, where one is worth naming: `, past 10¹² at step
/// 12`.
std::string milestoneText(std::span<const double> costs) {
    constexpr double trillion = 1e12, worthNaming = 1000;
    const double highest = *std::max_element(costs.begin(), costs.end());
    if (highest < worthNaming)
        return "";
    const double milestone = highest > trillion ? trillion : decimal(1, decimalExponent(highest));
    const auto past = std::ranges::find_if(costs, [&](double cost) { return cost > milestone; });
    if (milestone < 10 * std::fabs(costs[0]) || past == costs.end())
        return "";
    return ", past " + displayText(milestone) + " at step " +
           countText(static_cast<unsigned long long>(past - costs.begin()));
}

std::string explosionWords(const Reading& reading, const Run& run) {
    const std::size_t last = reading.finiteRows - 1, middle = last / 2, between = (middle + last) / 2;
    const std::span<const double> costs = run.costs().first(reading.finiteRows);
    const auto growth = [&](std::size_t from, std::size_t to) { // a step
        return std::pow(costs[to] / costs[from], 1 / static_cast<double>(to - from));
    };
    std::string text = "The cost";
    std::string course = ": " + costSeries(run, 0, last);
    if (costs[middle] > 0 && costs[last] > costs[middle]) {
        const bool speedsUp =
            between > middle && costs[between] > 0 && growth(between, last) > 1.5 * growth(middle, between);
        text += speedsUp ? " grew faster and faster" : " grew " + growthText(growth(middle, last));
        constexpr std::size_t fewEnoughToList = 4;
        const std::string milestone = last > fewEnoughToList ? milestoneText(costs) : "";
        if (!milestone.empty())
            course = milestone;
    }
    text = sentence(text + course);
    if (reading.notFinite)
        text += " At step " + countText(run.stepsTaken()) + " it was too large for a computer's numbers.";
    return text;
}

std::string divergingWords(const Reading& reading, const Run& run) {
    const std::size_t end = run.rows() - 1;
    if (reading.finiteRows == 0)
        return std::string(std::isfinite(run.cost(0)) ? "The slope" : "The cost") + " is not defined" +
               atPlace(run.w(0)) + ", so there is nothing to follow.";
    if (reading.fallsForEver)
        return thenMore(sentence("The cost falls and falls, and the slope only gets steeper: " +
                                 costSeries(run, 0, reading.finiteRows - 1)),
                        knobByKnobWords(run, reading));
    if (reading.leftItsDomain)
        return "Step " + countText(end) + " led out of the landscape: the cost is not defined" +
               atPlace(run.w(end)) + ".";
    return thenMore(knobByKnobWords(run, reading), explosionWords(reading, run));
}

std::string oscillatingWords(const Reading& reading, const Run& run) {
    const std::size_t look = reading.swings
                                 ? std::min<std::size_t>(reading.last - reading.last / 2, 1000)
                                 : std::min(reading.last, std::clamp<std::size_t>(reading.last / 8, 3, 7));
    const auto [low, high] = std::ranges::minmax(run.costs().subspan(reading.last - look, look + 1));
    const std::string lowText = displayText(withoutNoise(low, high)), highText = displayText(high);
    const std::string cost = lowText == highText ? "the cost stays at " + lowText
                                                 : "the cost stays between " + lowText + " and " + highText;
    if (reading.swings)
        return std::string(run.knobs() == 1 ? "w swings" : "The knobs swing") + " to and fro, and " + cost +
               ".";
    if (run.knobs() != 1)
        return thenMore(knobByKnobWords(run, reading), "The steps keep turning back, and " + cost + ".");
    const std::size_t from = reading.last >= 2 ? reading.last - 2 : 0;
    const bool sides = from + 2 > reading.last || (run.w(from + 1)[0] - run.w(from)[0] > 0) !=
                                                      (run.w(from + 2)[0] - run.w(from + 1)[0] > 0);
    return (sides ? "w jumps from side to side, " : "w jumps about, ") + knobSeries(run, from, reading.last) +
           ", and " + cost + ".";
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

std::string convergingWords(Verdict verdict, const Reading& reading, const Run& run) {
    if (reading.last == 0)
        return "No step was taken.";
    const double factor = std::fabs(reading.factor);
    const std::string costs = costSeries(run, 0, reading.last);
    constexpr double asGoodAsThere = 1e-6;
    if (factor < asGoodAsThere)
        return sentence("It gets there in " + stepsText(reading.last) + ":" + atPlace(run.w(reading.last)) +
                        (factor == 0 ? " the slope is 0" : " hardly any slope is left") +
                        ". The cost: " + costs);

    if (const std::string words = knobByKnobWords(run, reading); !words.empty())
        return words;
    const std::string across = verdict == Verdict::overshooting ? "jumps across the bottom and " : "";
    if (shrinksWItself(reading, run))
        return sentence("Each step " + across + "keeps " + percentText(factor) +
                        " of w, so the cost falls to " + percentText(factor * factor) +
                        " of what it was: " + costs);
    std::string text = sameFromTheStart(reading, run) ? "Each step " : "In the second half each step ";
    if (reading.swings)
        text = "It rolls past the bottom and swings back. In the second half each step keeps about " +
               percentText(factor) + " of the swing. The cost: " + costs;
    else
        text += across + "keeps about " + percentText(factor) + " of the slope. The cost: " + costs;
    if (reading.last >= 5)
        text += ", at the end " + displayText(run.cost(run.rows() - 1));
    return sentence(text);
}

/// What the schedule has made of the rate, where that may be why nothing moves.
std::string loweredRateWords(const Run& run) {
    const std::size_t last = run.rows() - 1;
    constexpr double much = 0.5;
    if (last == 0 || RateSchedule(run.settings()).factor(last - 1) > much)
        return "";
    return " By then the schedule had lowered the rate to " + displayText(run.rate(last - 1)) + ".";
}

std::string crawlingWords(const Reading& reading, const Run& run) {
    const std::size_t end = run.rows() - 1;
    const std::string from = displayText(run.cost(0)), to = displayText(run.cost(end));
    const std::string course =
        "After " + stepsText(end) +
        (from == to ? " the cost is still " + to : " the cost went from " + from + " to " + to) + "." +
        loweredRateWords(run);
    if (!reading.moved)
        return "The steps are too short to move anything. " + course;
    if (reading.factor < 1)
        return thenMore("At this pace the slope needs about " + roughly(stepsForTwoDigits(reading.factor)) +
                            " steps to shrink to a hundredth. " + course,
                        knobByKnobWords(run, reading));
    return "The slope has not shrunk at all. " + course;
}

/// Where a run settles though it could have got lower; empty otherwise.
std::string lowerPlaceWords(Verdict verdict, const Insight& insight) {
    const bool settles = verdict == Verdict::converging || verdict == Verdict::overshooting ||
                         insight.place == LevelPlace::minimum;
    const bool onSaddle = settles && insight.place == LevelPlace::saddle;
    const std::string rest = "It comes to rest on a saddle: level, but lower on two sides. ";
    if (!settles || !insight.lowerPoint)
        return onSaddle ? rest : "";
    return (onSaddle ? rest : "") + "A lower place is in view, C = " + displayText(insight.lowerCost) +
           atPlace(*insight.lowerPoint) + ": the gradient only knew the slope underfoot. ";
}

std::string courseOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    switch (verdict) {
    case Verdict::stationary:
        return stationaryWords(run, insight);
    case Verdict::diverging:
        return divergingWords(reading, run);
    case Verdict::oscillating:
        return oscillatingWords(reading, run);
    case Verdict::crawling:
        return crawlingWords(reading, run);
    case Verdict::overshooting:
    case Verdict::converging:
        break;
    }
    return convergingWords(verdict, reading, run);
}

} // namespace

std::string evidenceOf(Verdict verdict, const Reading& reading, const Run& run, const Insight& insight) {
    return lowerPlaceWords(verdict, insight) + courseOf(verdict, reading, run, insight);
}

} // namespace downhill
