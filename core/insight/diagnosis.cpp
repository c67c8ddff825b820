#include "core/insight/diagnosis.h"

#include "core/descent/rate_schedule.h"
#include "core/insight/diagnosis_words.h"
#include "core/insight/rate_search.h"
#include "core/insight/reading.h"
#include "core/insight/surroundings.h"
#include "core/insight/verdict.h"

#include <cmath>
#include <new>

namespace downhill {
namespace {

std::optional<double> rateOf(const std::optional<FoundRate>& found) {
    return found ? std::optional(found->rate) : std::nullopt;
}

Diagnosis put(Verdict verdict, Cure cure, const Reading& reading, const Run& run, const Insight& insight) {
    Diagnosis diagnosis;
    diagnosis.verdict = verdict;
    diagnosis.factor = reading.factor;
    diagnosis.cure = cure;
    diagnosis.suggestedRate = rateOf(insight.rates.suggested);
    diagnosis.bestRate = rateOf(insight.rates.best);
    diagnosis.headline = headlineOf(verdict, reading);
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
    if (run.settings().rule.name != "gd" || !RateSchedule(run.settings()).isConstant())
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
    const Reading reading = readingOf(run, run.settings().rule);
    const Verdict verdict = verdictOf(reading);
    return put(verdict, cureOf(verdict, reading), reading, run, insightFromSteps(reading));
}

Diagnosis diagnose(const Run& run, const CostFunction& cost, std::stop_token stop) {
    const Reading reading = readingOf(run, run.settings().rule);
    const Verdict verdict = verdictOf(reading);
    Cure cure = cureOf(verdict, reading);
    Insight insight = insightFromSteps(reading);

    if (verdict == Verdict::stationary) {
        insight.place = levelPlaceAt(cost, run.w(0));
    } else if (reading.finiteRows > 0) {
        const std::size_t end = reading.finiteRows - 1;
        const bool mayFall = reading.fallsForEver || cure == Cure::raise;
        const bool noBottom = mayFall && hasNoBottom(cost, run.w(end), run.slope(end));
        if (!noBottom && !reading.fallsForEver) {
            try {
                insight.rates = searchRates(run, cost, cure, stop);
            } catch (const std::bad_alloc&) {
                // no memory to try rates: then there is no suggestion
            }
        }
        if (noBottom) {
            insight.noCure = NoCure::noBottom;
            cure = Cure::none;
        } else if (reading.fallsForEver) {
            insight.noCure = NoCure::bottomFarther;
        } else if (cure != Cure::none && !insight.rates.suggested && !stop.stop_requested()) {
            insight.noCure =
                slopeNeverShrinks(run, reading) ? NoCure::slopeNeverShrinks : NoCure::nothingFound;
        }
    }
    return put(verdict, cure, reading, run, insight);
}

} // namespace downhill
