// Everything a person can choose about a training, as one value.
#pragma once

#include "core/descent/hyperparameters.h"
#include "core/digits/digit_source.h"
#include "core/network/network_design.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace downhill {

/// From the step `step` on (the one from row `step` to the next) this is in force. What that step goes by was
/// read before; the first row to be read with another batch is the next one. A rule that is another one than
/// before, or has other parameters, begins anew and remembers nothing.
struct HyperparameterChange {
    std::uint64_t step = 0;
    Hyperparameters hyper;

    bool operator==(const HyperparameterChange&) const = default;
};

/// A plain value, as RunSettings is for the costs with few knobs.
struct TrainingSettings {
    static constexpr std::uint64_t endless = UINT64_MAX;

    DigitSource digits;
    NetworkDesign network;
    std::uint64_t seed = 1; ///< what chance starts from: the first knobs, and the order of the images
    std::shared_ptr<const std::vector<float>> start;    ///< networkKnobs finite knobs; null: initialKnobs()
    Hyperparameters hyper = {.rate = 0.3, .batch = 32}; ///< from step 0 on
    std::vector<HyperparameterChange> changes;          ///< each at a step of its own, in their order
    std::uint64_t steps = endless;                      ///< at most this many, 1 to RunSettings::maxSteps
    double tolerance = 0; ///< stop when a step changes the cost and every knob by less; 0 never does

    /// Knobs to start from are compared one by one.
    bool operator==(const TrainingSettings& other) const;
};

/// What is in force for step k.
const Hyperparameters& hyperparametersAt(const TrainingSettings& settings, std::uint64_t k);

/// How many images the first `step` steps read, in a training on so many images.
std::uint64_t imagesReadBy(const TrainingSettings& settings, std::size_t trainingImages, std::uint64_t step);

/// Every problem at once, empty when the settings can be trained with. Does not check that files exist.
std::vector<SettingsProblem> problemsOf(const TrainingSettings& settings);

} // namespace downhill
