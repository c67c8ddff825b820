// Trainings made by hand, row by row, without a network or a worker.
#pragma once

#include "core/training/training_run.h"

#include <functional>
#include <memory>

namespace downhill {

/// `costOf(row)` for rows 0 … last, `images` to learn from; every tenth row is measured: cost one more than
/// there, and as many per mille right as the row says.
inline std::shared_ptr<const TrainingRun> trainingOf(TrainingSettings settings, std::uint64_t last,
                                                     const std::function<double(std::uint64_t)>& costOf,
                                                     std::size_t images = 100) {
    SharedRows<TrainingRow> rows;
    SharedRows<HeldOutRow> heldOut;
    for (std::uint64_t row = 0; row <= last; ++row) {
        rows.append({static_cast<float>(costOf(row)), 1});
        if (row % 10 == 0)
            heldOut.append({row, costOf(row) + 1, static_cast<double>(row) / 1000});
    }
    DigitData data{"Made by hand", false, {}, {}};
    data.training.labels.resize(images);
    data.training.pixels.resize(images * DigitImages::pixelsEach);

    TrainingRun training;
    training.imagesRead = imagesReadBy(settings, images, last);
    training.settings = std::make_shared<const TrainingSettings>(std::move(settings));
    training.data = std::make_shared<const DigitData>(std::move(data));
    training.rows = rows.view();
    training.heldOut = heldOut.view();
    training.newest = std::make_shared<const NewestRow>(NewestRow{last, costOf(last), 1, {}, {}});
    return std::make_shared<const TrainingRun>(std::move(training));
}

} // namespace downhill
