#include "core/training_diagnosis/training_diagnosis.h"

#include "core/training_diagnosis/training_facts.h"
#include "core/training_diagnosis/training_rate_search.h"
#include "core/training_diagnosis/training_reading.h"
#include "core/verdict/reading.h"
#include "core/verdict/verdict.h"

#include <cmath>
#include <new>

namespace downhill {
namespace {

Diagnosis put(const TrainingReading& read, const TrainingRun& training, const TrainingCure& found) {
    Diagnosis diagnosis;
    diagnosis.verdict = verdictOf(read.reading);
    if (std::isfinite(read.reading.factor))
        diagnosis.factor = read.reading.factor;
    diagnosis.cure = cureOf(diagnosis.verdict, read.reading);
    diagnosis.suggestedRate = found.rate;
    diagnosis.headline = headlineOf(diagnosis.verdict, read);
    diagnosis.evidence = evidenceOf(diagnosis.verdict, read, training);
    diagnosis.advice = adviceOf(diagnosis.verdict, diagnosis.cure, read, training, found);
    return diagnosis;
}

} // namespace

Diagnosis diagnose(const TrainingRun& training) { return put(readingOf(training), training, {}); }

Diagnosis diagnoseWithCure(const TrainingRun& training, const std::stop_token& stop) {
    const TrainingReading read = readingOf(training);
    TrainingCure found;
    try {
        found.rate = suggestedRateFor(training, stop);
        found.searched = !stop.stop_requested();
    } catch (const std::bad_alloc&) { // then there is none to be found
    }
    return put(read, training, found);
}

} // namespace downhill
