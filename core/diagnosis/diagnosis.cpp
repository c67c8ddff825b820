#include "core/diagnosis/diagnosis.h"

#include "core/descent/longer_run.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/whole_run.h"
#include "core/diagnosis/diagnosis_facts.h"
#include "core/maths/norm.h"
#include "core/places/lower_place.h"
#include "core/places/run_view.h"
#include "core/places/surroundings.h"
#include "core/rules/update_rule.h"
#include "core/verdict/reading.h"
#include "core/verdict/verdict.h"

#include <cmath>
#include <limits>
#include <new>

namespace downhill {
namespace {

Diagnosis put(Verdict verdict, Cure cure, const Reading& reading, const Run& run, const Insight& insight) {
    Diagnosis diagnosis;
    diagnosis.verdict = verdict;
    if (std::isfinite(reading.factor))
        diagnosis.factor = reading.factor;
    diagnosis.cure = cure;
    diagnosis.recommended = insight.recommended;
    if (cure != Cure::none && insight.recommended)
        diagnosis.suggestedRate = insight.recommended->rate;
    diagnosis.outlook = insight.outlook;
    diagnosis.lowerPoint = insight.lowerPoint;
    diagnosis.headline = headlineOf(verdict, reading, run, insight);
    diagnosis.evidence = evidenceOf(verdict, reading, run, insight);
    diagnosis.advice = adviceOf(verdict, cure, run, insight);
    return diagnosis;
}

Insight insightFromSteps(const Reading& reading, const Run& run) {
    Insight insight;
    insight.onTip = reading.onTip;
    if (reading.finiteRows == 0 && !reading.onTip)
        insight.noCure = NoCure::startUndefined;
    else if (reading.fallsForEver)
        insight.noCure = NoCure::looksBottomless;
    insight.startTooLarge = insight.noCure == NoCure::startUndefined && std::isinf(run.cost(0));
    return insight;
}

/// The same size of slope wherever the run came, |w|, and a rule that makes the same size of step of it.
bool slopeNeverShrinks(const Run& run, const Reading& reading) {
    if (!run.settings().hyper.rule.row().isPlain || !RateSchedule(run.settings()).isConstant() ||
        !(reading.reversing || reading.jumps))
        return false;
    const double first = normOf(run.slope(0));
    constexpr double alike = 1e-9;
    const std::size_t stride = 1 + reading.finiteRows / (1 << 16); // a sample is enough
    for (std::size_t row = 0; row < reading.finiteRows; row += stride)
        if (!(std::fabs(normOf(run.slope(row)) - first) <= alike * first))
            return false;
    return true;
}

/// Why no rate was found that helps.
NoCure whyNothingHelps(const Run& run, const Reading& reading) {
    const RuleChoice& rule = run.settings().hyper.rule;
    const Verdict verdict = verdictOf(reading);
    if (slopeNeverShrinks(run, reading))
        return NoCure::slopeNeverShrinks;
    if (verdict == Verdict::oscillating && rule.row().stepsAreTheRate)
        return NoCure::stepsNeverShrink;
    if (verdict == Verdict::diverging && !reading.notFinite && decays(rule))
        return NoCure::decayPulls;
    return NoCure::nothingFound;
}

} // namespace

Diagnosis diagnose(const Run& run) {
    const Reading reading = readingOf(run, run.settings().hyper.rule);
    const Verdict verdict = verdictOf(reading);
    return put(verdict, cureOf(verdict, reading), reading, run, insightFromSteps(reading, run));
}

namespace {

/// Tries rates, and says what came of it, unless it was stopped or there was no memory.
void findCure(const Run& run, const CostFunction& cost, Cure cure, const Reading& reading, Insight& insight,
              const std::stop_token& stop) {
    try {
        RateLimits limits = limitsOf(run, cure);
        RateSearch search(cost, run.settings(), stop);
        insight.recommended = search.best(limits);
        if (cure == Cure::none || insight.recommended)
            return;
        limits.endCost = std::numeric_limits<double>::infinity();
        const bool worksHigher = search.best(limits).has_value();
        if (!stop.stop_requested())
            insight.noCure = worksHigher ? NoCure::endsHigher : whyNothingHelps(run, reading);
    } catch (const std::bad_alloc&) {
        return;
    }
}

/// Runs on what might have gone on, and notes what it comes to if that is something else.
void lookAhead(const Run& run, const CostFunction& cost, Verdict verdict, Insight& insight,
               const std::stop_token& stop) {
    if (run.stopped() != StopReason::maxSteps || run.settings().steps >= mostStepsGoneOn)
        return;
    try {
        const Run longer = longerRun(cost, run.settings(), stop);
        const Verdict then = verdictOf(readingOf(longer, run.settings().hyper.rule));
        if (longer.stepsTaken() > run.stepsTaken() && then != verdict && !stop.stop_requested())
            insight.outlook = {longer.stepsTaken(), then, longer.costs().back()};
    } catch (const std::bad_alloc&) {
        return;
    }
}

/// Whether the cost is defined a little beside the start, so that at the start it is at a pole, or beyond an
/// edge; else it is too large there.
bool startIsTooLarge(const Run& run, const CostFunction& cost) {
    if (std::isnan(run.cost(0)))
        return false;
    for (const double part : {1 - 1e-6, 1 + 1e-6}) {
        std::vector<double> beside(run.w(0).begin(), run.w(0).end());
        for (double& knob : beside)
            knob = knob == 0 ? part - 1 : knob * part;
        if (std::isfinite(cost.cost(beside)))
            return false;
    }
    return true;
}

/// A run that began on the ridge of a saddle, to the last digit, comes to rest on the saddle itself.
void lookBesideASaddle(const Run& run, const CostFunction& cost, std::span<const KnobRange> view,
                       Insight& insight) {
    const std::size_t last = run.stepsTaken();
    const std::span<const double> end = run.w(last);
    constexpr double hardlyAny = 0.01;
    const bool rests = run.stopped() == StopReason::belowTolerance ||
                       normOf(run.slope(last)) <= hardlyAny * normOf(run.slope(0));
    if (run.knobs() != 2 || !rests || !isOnARidge(cost, end))
        return;
    insight.place = LevelPlace::saddle;
    if (const auto lower = placeLowerThan(cost, {end[0], end[1]}, viewOf(run, view).knobs))
        insight.lowerPoint = {lower->begin(), lower->end()};
}

/// Without `search` no rate is tried.
Diagnosis lookAround(const Run& run, const CostFunction& cost, std::span<const KnobRange> view,
                     const std::stop_token* search) {
    if (const auto whole = wholeRunOf(run, cost, search == nullptr ? std::stop_token() : *search))
        return lookAround(*whole, cost, view, search);
    const Reading reading = readingOf(run, run.settings().hyper.rule);
    const Verdict verdict = verdictOf(reading);
    Cure cure = cureOf(verdict, reading);
    Insight insight = insightFromSteps(reading, run);

    if (reading.finiteRows == 0 && !reading.onTip)
        insight.startTooLarge = startIsTooLarge(run, cost);
    if (reading.finiteRows == run.rows() && !view.empty())
        insight.lowerPoint = lowerPlace(cost, run.w(run.stepsTaken()), viewOf(run, view).knobs);
    if (verdict == Verdict::stationary) {
        if (!reading.onTip)
            insight.place = levelPlaceAt(cost, run.w(0));
    } else if (reading.finiteRows > 0) {
        const std::size_t end = reading.finiteRows - 1;
        const bool mayFall = reading.fallsForEver || cure == Cure::raise ||
                             (verdict == Verdict::converging && std::isinf(reading.way.level));
        if (mayFall && hasNoBottom(cost, run.w(end), run.slope(end))) {
            insight.noCure = NoCure::noBottom;
            cure = Cure::none;
        } else if (reading.fallsForEver) {
            insight.noCure = NoCure::bottomFarther;
        } else if (search) {
            findCure(run, cost, cure, reading, insight, *search);
        }
        if (search)
            lookAhead(run, cost, verdict, insight, *search);
    }
    if (works(verdict) && !insight.lowerPoint && !view.empty())
        lookBesideASaddle(run, cost, view, insight);
    if (insight.lowerPoint)
        insight.lowerCost = cost.cost(*insight.lowerPoint);
    if (!std::isfinite(insight.lowerCost))
        insight.lowerPoint.reset();
    return put(verdict, cure, reading, run, insight);
}

} // namespace

Diagnosis diagnoseWithoutCure(const Run& run, const CostFunction& cost, std::span<const KnobRange> view) {
    return lookAround(run, cost, view, nullptr);
}

Diagnosis diagnose(const Run& run, const CostFunction& cost, std::stop_token stop,
                   std::span<const KnobRange> view) {
    return lookAround(run, cost, view, &stop);
}

} // namespace downhill
