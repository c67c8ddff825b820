// What a diagnosis of a training has to tell: facts, for whole sentences that a beginner understands.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/training_diagnosis/training_reading.h"

#include <optional>

namespace downhill {

/// A few words: `Converging`.
Fact headlineOf(Verdict verdict, const TrainingReading& read);

/// `Cost 2.41 → about 0.31 in 1,400 steps (44,800 images read). 91.2 % of held-out digits right.`
Facts evidenceOf(Verdict verdict, const TrainingReading& read, const TrainingRun& training);

/// A search for a rate: nothing in it where there was none.
struct TrainingCure {
    bool searched = false;      ///< to the end
    std::optional<double> rate; ///< that works
};

/// What to do; empty where all is well.
Facts adviceOf(Verdict verdict, Cure cure, const TrainingReading& read, const TrainingRun& training,
               const TrainingCure& found);

} // namespace downhill
