#include "core/learn/diagnosis_case.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace downhill {
namespace {

/// What can be read off the curve.
struct Curve {
    explicit Curve(const Run& run) : costs(run.costs()) {
        steps = run.stepsTaken();
        while (costs.size() > 1 && !std::isfinite(costs.back()))
            costs = costs.first(costs.size() - 1);
        const auto half = costs.subspan(costs.size() / 2), quarter = costs.subspan(costs.size() * 3 / 4);
        lateLow = *std::ranges::min_element(half);
        lateHigh = *std::ranges::max_element(half);
        high = *std::ranges::max_element(costs);
        lastQuarter = std::fabs(quarter.front() - costs.back());
    }
    double first() const { return costs.front(); }
    double last() const { return costs.back(); }
    double fall() const { return first() - last(); }

    std::span<const double> costs; ///< the finite ones
    std::size_t steps = 0;
    double lateLow = 0, lateHigh = 0; ///< in the second half
    double high = 0;
    double lastQuarter = 0; ///< how far the cost came in the last quarter
};

std::string number(double value) { return displayText(value); }

/// A run that has arrived is there but for rounding.
std::string endText(double cost) {
    constexpr double asGoodAsZero = 1e-12;
    return cost != 0 && std::fabs(cost) < asGoodAsZero ? "almost exactly 0" : number(cost);
}

std::string stepsText(std::size_t steps) { return steps == 1 ? "1 step" : countText(steps) + " steps"; }

std::string percentText(double share) {
    const double percent = 100 * share;
    return percent < 0.1 ? "less than 0.1 %" : displayText(percent, 2) + " %";
}

std::string bandText(const Curve& curve) {
    const std::string low = number(curve.lateLow), high = number(curve.lateHigh);
    return low == high ? "stays at " + low : "keeps going up and down between " + low + " and " + high;
}

/// What the curve does, in its numbers.
std::string factOf(const DiagnosisCase& one) {
    const Curve curve(*one.run);
    switch (one.kind) {
    case CaseKind::diverging: {
        std::string text = "The cost starts at " + number(curve.first()) + " and has come to " +
                           number(curve.last()) + " after " + stepsText(curve.costs.size() - 1) + ".";
        if (curve.costs.size() < one.run->rows())
            text += " Then it was too large for a computer’s numbers.";
        return text;
    }
    case CaseKind::oscillating:
        return "Through the second half the cost " + bandText(curve) + ", with no trend down.";
    case CaseKind::crawling: {
        const double possible = curve.first() - one.floor;
        std::string text = "In " + stepsText(curve.steps) + " the cost has only come from " +
                           number(curve.first()) + " to " + number(curve.last());
        if (possible > 0)
            text += ", " + percentText(curve.fall() / possible) + " of what the better rate makes of it";
        return text + ".";
    }
    case CaseKind::healthy:
        break;
    }
    if (one.training)
        return "Through all the noise of small batches the cost falls from " + number(curve.first()) +
               " to " + number(curve.last()) + ".";
    std::string text = "The cost falls from " + number(curve.first()) + " to " + endText(curve.last());
    if (curve.fall() > 0)
        text += " and flattens: the last quarter of the steps made " +
                percentText(curve.lastQuarter / curve.fall()) + " of that fall";
    return text + ".";
}

std::string nameOf(CaseKind kind) {
    switch (kind) {
    case CaseKind::diverging:
        return "It is diverging.";
    case CaseKind::crawling:
        return "It crawls.";
    case CaseKind::oscillating:
        return "It is oscillating.";
    case CaseKind::healthy:
        break;
    }
    return "It is converging.";
}

/// What one would see if the answer were right.
std::string expectedOf(CaseKind answer) {
    switch (answer) {
    case CaseKind::diverging:
        return "If it shot up, it would leave its start far below.";
    case CaseKind::crawling:
        return "If it hardly moved, it would still be close to its start at the end, and never rise.";
    case CaseKind::oscillating:
        return "If it bounced, it would keep going up and down around one level.";
    case CaseKind::healthy:
        break;
    }
    return "If it got there, it would fall and then flatten low down.";
}

/// The mean cost of each twentieth of the run: what the eye makes of a curve of small batches.
std::vector<double> meansOf(std::span<const double> costs) {
    constexpr std::size_t parts = 20;
    std::vector<double> means;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t from = costs.size() * part / parts, to = costs.size() * (part + 1) / parts;
        double sum = 0;
        for (const double cost : costs.subspan(from, to - from))
            sum += cost;
        if (to > from)
            means.push_back(sum / static_cast<double>(to - from));
    }
    return means;
}

/// In its second half the cost goes up about as often as down, by what can be seen in a picture of that
/// height.
bool isSeenToBounce(const Curve& curve, double height) {
    const auto half = curve.costs.subspan(curve.costs.size() / 2);
    std::size_t ups = 0;
    double change = 0;
    for (std::size_t row = 0; row + 1 < half.size(); ++row) {
        ups += half[row + 1] > half[row] ? 1 : 0;
        change += std::fabs(half[row + 1] - half[row]);
    }
    const std::size_t steps = half.size() - 1;
    return 4 * ups >= steps && 4 * ups <= 3 * steps && change > 0.1 * height * static_cast<double>(steps);
}

/// The first step of an explosion stays in the picture, which is 20 times as high as the start.
bool isSeenToRise(const Curve& curve, double floor) {
    const double start = curve.first() - floor;
    return curve.costs.size() > 4 && start > 0 && curve.costs[1] - floor < 12 * start &&
           curve.last() - floor > 20 * start;
}

bool isLegibleThroughNoise(const DiagnosisCase& one) {
    const Curve curve(*one.run);
    const std::vector<double> means = meansOf(curve.costs);
    if (curve.costs.size() < one.run->rows())
        return one.kind == CaseKind::diverging;
    const double first = curve.first(), last = means.back();
    double bottom = last;
    if (one.cured) {
        const Curve cured(*one.cured);
        bottom = std::min(last, meansOf(cured.costs).back());
    }
    switch (one.kind) {
    case CaseKind::diverging:
        return last > 1.5 * first;
    case CaseKind::oscillating:
        return last < 1.5 * first && last - bottom > 0.5 * (first - bottom);
    case CaseKind::crawling:
        return std::fabs(first - last) < 0.15 * (first - bottom);
    case CaseKind::healthy:
        break;
    }
    return last < 0.5 * first;
}

} // namespace

std::optional<CaseKind> kindOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::diverging:
        return CaseKind::diverging;
    case Verdict::crawling:
        return CaseKind::crawling;
    case Verdict::oscillating:
        return CaseKind::oscillating;
    case Verdict::converging:
    case Verdict::overshooting:
        return CaseKind::healthy;
    case Verdict::stationary:
        break;
    }
    return std::nullopt;
}

RateProblem problemOf(CaseKind kind) {
    switch (kind) {
    case CaseKind::diverging:
    case CaseKind::oscillating:
        return RateProblem::tooLarge;
    case CaseKind::crawling:
        return RateProblem::tooSmall;
    case CaseKind::healthy:
        break;
    }
    return RateProblem::none;
}

Cure cureOf(CaseKind kind) {
    switch (problemOf(kind)) {
    case RateProblem::tooLarge:
        return Cure::lower;
    case RateProblem::tooSmall:
        return Cure::raise;
    case RateProblem::none:
        break;
    }
    return Cure::none;
}

std::string wordsOn(const DiagnosisCase& one, CaseKind answer) {
    if (answer == one.kind)
        return factOf(one) + " " + nameOf(one.kind);
    return expectedOf(answer) + " " + factOf(one) + " " + nameOf(one.kind);
}

std::string wordsOn(const DiagnosisCase& one, RateProblem answer) {
    const bool right = answer == problemOf(one.kind);
    switch (one.kind) {
    case CaseKind::diverging:
        return right
                   ? "Each step lands farther up on the other side than it began: the rate is too large."
                   : "A cost that grows step by step was thrown across the valley, farther up each time: the "
                     "rate is too large.";
    case CaseKind::oscillating:
        return right
                   ? "The steps jump across the bottom to and fro and never into it: the rate is too large."
                   : "Steps that keep jumping across the bottom are too long for the valley: the rate is too "
                     "large. Too large has two faces, the explosion and the endless bounce.";
    case CaseKind::crawling:
        return right ? "It goes the right way, in steps far too short: the rate is too small."
                     : "It never rises, so no step is too long; it hardly falls either, so they are far too "
                       "short: "
                       "the rate is too small.";
    case CaseKind::healthy:
        break;
    }
    return right ? "It comes down and settles: nothing is wrong with the rate."
                 : "It neither rises nor bounces nor hangs on to its start: nothing is wrong with the rate.";
}

std::string wordsOn(const DiagnosisCase& one, Cure answer) {
    const bool right = answer == cureOf(one.kind);
    switch (one.kind) {
    case CaseKind::diverging:
    case CaseKind::oscillating:
        return right ? "Shorter steps stay on their side of the valley."
               : answer == Cure::raise
                   ? "A larger rate makes longer steps, and these are too long already: lower it."
                   : "Left alone it goes on like this for ever: lower the rate.";
    case CaseKind::crawling:
        return right ? "Longer steps get there."
               : answer == Cure::lower
                   ? "A smaller rate makes shorter steps, and these are too short already: raise it."
                   : "Left alone it takes for ever: raise the rate.";
    case CaseKind::healthy:
        break;
    }
    return right ? "It works, so it is left alone."
                 : "What works is left alone: another rate would risk the bounce or the crawl.";
}

std::string wordsOnCured(const DiagnosisCase& one) {
    const Curve curve(*one.run);
    const std::string rate = "rate " + number(one.rate);
    if (!one.cured)
        return "It was " + one.about + " at " + rate + ". " + one.diagnosis.evidence;
    const Curve cured(*one.cured);
    return "It was " + one.about + " at " + rate + ", where the cost " +
           (one.kind == CaseKind::oscillating ? bandText(curve) : "came to " + number(curve.last())) +
           ". At rate " + number(one.cured->settings().rate) + ", from the same start, it comes to " +
           endText(cured.last()) + " in " + stepsText(cured.steps) + ".";
}

bool isLegible(const DiagnosisCase& one) {
    if (one.training)
        return isLegibleThroughNoise(one);
    const Curve curve(*one.run);
    switch (one.kind) {
    case CaseKind::diverging:
        return isSeenToRise(curve, one.floor);
    case CaseKind::oscillating:
        return curve.high - one.floor < 3 * (curve.first() - one.floor) && // lest the cured run looks flat
               isSeenToBounce(curve, curve.high - one.floor);
    case CaseKind::crawling:
        return curve.fall() >= 0 && curve.fall() < 0.15 * (curve.first() - one.floor);
    case CaseKind::healthy:
        break;
    }
    return curve.fall() > 0.5 * std::fabs(curve.first()) && curve.fall() > 1e-3 &&
           curve.high <= curve.first() * (1 + 1e-9) && curve.lastQuarter < 0.03 * curve.fall();
}

} // namespace downhill
