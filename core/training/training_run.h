// What comes out of a training: a table of all steps, checkpoints on the way, and where it stands.
#pragma once

#include "core/descent/run.h"
#include "core/digits/digit_images.h"
#include "core/network/gradient_summary.h"
#include "core/network/network.h"
#include "core/training/checkpoints.h"
#include "core/training/training_settings.h"
#include "core/work/shared_rows.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace downhill {

/// What a step went by.
struct TrainingRow {
    float cost;         ///< of the images that were read there
    float gradientNorm; ///< Euclidean length
};

/// A row of the table that was also measured on the images held out.
struct HeldOutRow {
    std::uint64_t step;
    double cost;
    double accuracy; ///< 0 to 1
};

/// What the network took the images held out for, at one step.
struct HeldOutAnswers : Answers {
    std::uint64_t step = 0;
};

/// The newest row with all its knobs.
struct NewestRow {
    std::uint64_t step = 0;
    double cost = 0;
    double gradientNorm = 0;
    std::vector<float> knobs;    ///< networkKnobs
    std::vector<float> gradient; ///< networkKnobs: what the next step goes by
};

/// What a training has come to. Immutable and cheap to copy.
///
/// Where a Run keeps each row with all knobs, this keeps a few numbers a row, and all knobs only of the
/// newest row and at some checkpoints: with 13,002 knobs each row would take 160 kB. Row 0 is the start; row
/// k is the place after k steps. Values may be infinite or NaN in the last row of a training that stopped
/// because they were.
struct TrainingRun {
    std::shared_ptr<const TrainingSettings> settings; ///< with all changes that were made on the way
    std::shared_ptr<const DigitData> data;
    StopReason stopped = StopReason::running; ///< `running`: it may go on, though it may be paused

    /// Row i is step i·stride; the stride is 1 up to RunSettings::maxSteps, and doubles behind that whenever
    /// there are twice as many rows.
    RowsView<TrainingRow> rows;
    std::uint64_t stride = 1;
    /// At the start, each time that a tenth more images were read, but at the least an eighth of as many as
    /// are held out, and at the most ten times as many (or more, where a training is very long), where it was
    /// paused, and at the end.
    RowsView<HeldOutRow> heldOut;
    /// Of the newest row of `heldOut`. Null after a way back, as long as nothing was measured there.
    std::shared_ptr<const HeldOutAnswers> answers;
    Checkpoints::List checkpoints;
    std::shared_ptr<const NewestRow> newest;
    std::uint64_t imagesRead = 0; ///< by the steps that were made

    std::uint64_t stepsTaken() const noexcept { return newest->step; }
    /// How often all images would have been read.
    double epochs() const {
        return static_cast<double>(imagesRead) / static_cast<double>(data->training.count());
    }
    Network network() const { return Network(settings->network); }
};

/// Trains to the end of `settings` (which must be without problems), or until `stop` is requested; then the
/// training says `cancelled`. `publish` is called about 30 times a second with the training so far, on this
/// thread.
TrainingRun train(TrainingSettings settings, std::shared_ptr<const DigitData> data, std::stop_token stop = {},
                  const std::function<void(TrainingRun)>& publish = nullptr);

} // namespace downhill
