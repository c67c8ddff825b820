// Trainings made by hand: costs by a formula, and knobs that came as far as one likes.
#pragma once

#include "core/maths/random.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/training/trainings.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace downhill {

/// What a training is made of. With 120 images.
struct Made {
    std::function<double(std::uint64_t)> cost; ///< of a row
    std::uint64_t steps = 0;
    double start = 2.5; ///< cost of the images held out
    double way = 1;     ///< of the knobs, in parts of their size
    std::size_t batch = 8;
    std::uint64_t stride = 1;
    std::vector<HyperparameterChange> changes = {};
};

inline TrainingRun trainingOf(const Made& made) {
    TrainingRun training;
    TrainingSettings settings;
    settings.hyper.batch = made.batch;
    settings.changes = made.changes;
    training.data = fewDigits();
    SharedRows<TrainingRow> rows;
    for (std::uint64_t step = 0; step <= made.steps; step += made.stride)
        rows.append({static_cast<float>(made.cost(step)), 1});
    training.rows = rows.view();
    training.stride = made.stride;
    SharedRows<HeldOutRow> heldOut;
    heldOut.append({0, made.start, 0.1});
    training.heldOut = heldOut.view();
    // all knobs are 1 at first, and then greater by as much from checkpoint to checkpoint
    constexpr std::uint64_t checkpoints = 8;
    const auto knobsAt = [&](std::uint64_t step) {
        const double share =
            static_cast<double>(step) / static_cast<double>(std::max<std::uint64_t>(made.steps, 1));
        return std::vector<float>(networkKnobs, static_cast<float>(1 + made.way * share));
    };
    for (std::uint64_t i = 0; i < checkpoints; ++i) {
        auto checkpoint = std::make_shared<Checkpoint>();
        checkpoint->step = made.steps * i / checkpoints;
        checkpoint->knobs = knobsAt(checkpoint->step);
        training.checkpoints.push_back(std::move(checkpoint));
    }
    auto newest = std::make_shared<NewestRow>();
    newest->step = made.steps;
    newest->cost = made.cost(made.steps);
    newest->gradientNorm = 1;
    newest->knobs = knobsAt(made.steps);
    training.newest = std::move(newest);
    training.imagesRead = imagesReadBy(settings, fewDigits()->training.count(), made.steps);
    training.settings = std::make_shared<const TrainingSettings>(std::move(settings));
    return training;
}

/// `cost` with bell-shaped noise of that standard deviation, another one for each row.
inline std::function<double(std::uint64_t)> noisy(std::function<double(std::uint64_t)> cost, double deviation,
                                                  std::uint64_t seed = 1) {
    return [cost = std::move(cost), deviation, seed](std::uint64_t row) {
        return cost(row) + deviation * Random(seed, row).bell();
    };
}

} // namespace downhill
