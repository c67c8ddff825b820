// The command line that a training is made with.
#pragma once

#include "core/training/training_settings.h"

#include <optional>
#include <string>
#include <vector>

namespace downhill {

/// The options of `downhill` that give these settings, to the last bit: digits, seed, rate and batch, and of
/// the rest what is not as usual. Settings without problems. nullopt for what no options can say: changes on
/// the way, knobs to start from, a path with a comma.
std::optional<std::vector<std::string>> argumentsOf(const TrainingSettings& settings);

} // namespace downhill
