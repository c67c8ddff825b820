#include "core/diagnosis/diagnosis.h"

#include "core/descent/rate_schedule.h"
#include "core/diagnosis/diagnosis_words.h"
#include "core/places/lower_place.h"
#include "core/places/run_view.h"
#include "core/places/surroundings.h"
#include "core/rates/rate_search.h"
#include "core/verdict/reading.h"
#include "core/verdict/verdict.h"

#include <cmath>
#include <new>

namespace downhill {
namespace {

Diagnosis put(Verdict verdict, Cure cure, const Reading& reading, const Run& run, const Insight& insight) {
    Diagnosis diagnosis;
    diagnosis.verdict = verdict;
    diagnosis.factor = reading.factor;
    diagnosis.cure = cure;
    if (insight.rates.suggested)
        diagnosis.suggestedRate = insight.rates.suggested->rate;
    diagnosis.lowerPoint = insight.lowerPoint;
    diagnosis.headline = headlineOf(verdict, reading, run, insight);
    diagnosis.evidence = evidenceOf(verdict, reading, run, insight);
    diagnosis.advice = adviceOf(verdict, cure, run, insight);
    return diagnosis;
}

Insight insightFromSteps(const Reading& reading) {
    Insight insight;
    if (reading.finiteRows == 0)
        insight.noCure = NoCure::startUndefined;
    else if (reading.fallsForEver)
        insight.noCure = NoCure::looksBottomless;
    return insight;
}

/// The same size of slope wherever the run came, |w|, and a rule that makes the same size of step of it.
bool slopeNeverShrinks(const Run& run, const Reading& reading) {
    if (!run.settings().hyper.rule.row().isPlain || !RateSchedule(run.settings()).isConstant())
        return false;
    const double first = sizeOf(run.slope(0));
    constexpr double alike = 1e-9;
    const std::size_t stride = 1 + reading.finiteRows / (1 << 16); // a sample is enough
    for (std::size_t row = 0; row < reading.finiteRows; row += stride)
        if (!(std::fabs(sizeOf(run.slope(row)) - first) <= alike * first))
            return false;
    return true;
}

} // namespace

Diagnosis diagnose(const Run& run) {
    const Reading reading = readingOf(run, run.settings().hyper.rule);
    const Verdict verdict = verdictOf(reading);
    return put(verdict, cureOf(verdict, reading), reading, run, insightFromSteps(reading));
}

namespace {

/// Tries rates, and says what came of it, unless it was stopped or there was no memory.
void findCure(const Run& run, const CostFunction& cost, Cure cure, const Reading& reading, Insight& insight,
              const std::stop_token& stop) {
    try {
        insight.rates = searchRates(run, cost, cure, stop);
    } catch (const std::bad_alloc&) {
        return;
    }
    if (cure != Cure::none && !insight.rates.suggested && !stop.stop_requested())
        insight.noCure = slopeNeverShrinks(run, reading) ? NoCure::slopeNeverShrinks : NoCure::nothingFound;
}

/// A run that began on the ridge of a saddle, to the last digit, comes to rest on the saddle itself.
void lookBesideASaddle(const Run& run, const CostFunction& cost, std::span<const KnobRange> view,
                       Insight& insight) {
    const std::size_t last = run.stepsTaken();
    const std::span<const double> end = run.w(last);
    constexpr double hardlyAny = 0.01;
    const bool rests = run.stopped() == StopReason::belowTolerance ||
                       sizeOf(run.slope(last)) <= hardlyAny * sizeOf(run.slope(0));
    if (run.knobs() != 2 || !rests || !isOnARidge(cost, end))
        return;
    insight.place = LevelPlace::saddle;
    if (const auto lower = placeLowerThan(cost, {end[0], end[1]}, viewOf(run, view).knobs))
        insight.lowerPoint = {lower->begin(), lower->end()};
}

/// Without `search` no rate is tried.
Diagnosis lookAround(const Run& run, const CostFunction& cost, std::span<const KnobRange> view,
                     const std::stop_token* search) {
    const Reading reading = readingOf(run, run.settings().hyper.rule);
    const Verdict verdict = verdictOf(reading);
    Cure cure = cureOf(verdict, reading);
    Insight insight = insightFromSteps(reading);

    if (reading.finiteRows == run.rows() && !view.empty())
        insight.lowerPoint = lowerPlace(cost, run.w(run.stepsTaken()), viewOf(run, view).knobs);
    if (verdict == Verdict::stationary) {
        insight.place = levelPlaceAt(cost, run.w(0));
    } else if (reading.finiteRows > 0) {
        const std::size_t end = reading.finiteRows - 1;
        const bool mayFall = reading.fallsForEver || cure == Cure::raise;
        if (mayFall && hasNoBottom(cost, run.w(end), run.slope(end))) {
            insight.noCure = NoCure::noBottom;
            cure = Cure::none;
        } else if (reading.fallsForEver) {
            insight.noCure = NoCure::bottomFarther;
        } else if (search && (cure != Cure::none || verdict == Verdict::overshooting)) {
            findCure(run, cost, cure, reading, insight, *search);
        }
    }
    if (works(verdict) && !insight.lowerPoint && !view.empty())
        lookBesideASaddle(run, cost, view, insight);
    if (insight.lowerPoint)
        insight.lowerCost = cost.cost(*insight.lowerPoint);
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
