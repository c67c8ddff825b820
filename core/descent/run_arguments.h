// The command line that a run is made with.
#pragma once

#include "core/descent/hyperparameters.h"
#include "core/descent/run_settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace downhill {

/// The options of `downhill` that give these settings, to the last bit: cost, start, rate and steps, and of
/// the rest what is not as usual, data by the name of their file. Settings without problems; their cost a
/// formula.
std::vector<std::string> argumentsOf(const RunSettings& settings);

/// What the above and trainings have in common: `--option value`, as one word where the value begins with a
/// minus and would be taken for an option.
void addArgument(std::vector<std::string>& arguments, std::string_view option, const std::string& value);
/// The rate, and of the rest but the batch what differs from `usual`.
void addArguments(std::vector<std::string>& arguments, const Hyperparameters& hyper,
                  const Hyperparameters& usual);

} // namespace downhill
