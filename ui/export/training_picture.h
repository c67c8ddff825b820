// Pictures of a training.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/charts/training/training_plot.h"
#include "ui/export/picture.h"

#include <memory>
#include <optional>

namespace downhill {

/// What is shown, and what is said of it.
struct TrainingPicture {
    std::shared_ptr<const TrainingRun> training;
    std::optional<Diagnosis> diagnosis;
    TrainingLines pinned = {}; ///< trainings of before, drawn beside it
    Effort effort = Effort::steps;
};

/// `784-16-16-10, sigmoid, cross-entropy · Built-in synthetic digits · seed 1 · learning rate 0.3 · batch 32
/// · gradient descent · 2,000 steps · 95.2 % right · converging`
QString captionOf(const TrainingPicture& content);

/// The loss curve, and below it the accuracy on the same axis.
Picture pictureOf(const TrainingPicture& content, bool logarithmic);

} // namespace downhill
