// What the options of a run and of a training have in common.
#pragma once

#include "app/options.h"
#include "core/descent/hyperparameters.h"

#include <cstdint>
#include <vector>

namespace downhill {

/// --rate, --rule, --schedule and --batch, where they are given. Whether the values make sense with the rest
/// is for problemsOf() to say. Throws a Failure for what cannot be read.
void readHyperparameters(const Options& options, Hyperparameters& hyper);

/// --seed, what chance starts from: exact in a double, and in JSON.
std::uint64_t readSeed(const Options& options);

/// --steps and --tolerance, where they are given.
void readStop(const Options& options, std::uint64_t& steps, double& tolerance);

/// Throws a Failure that tells the first of the problems, if there is one.
void refuseAnyOf(const std::vector<SettingsProblem>& problems, const Options& options);

} // namespace downhill
