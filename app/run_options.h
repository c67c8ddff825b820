// The run that the options ask for.
#pragma once

#include "app/options.h"
#include "core/descent/run_settings.h"

namespace downhill {

/// Whether an option chooses something about the run.
bool choosesRun(const Options& options);

/// `settings`, those of a lesson or the usual ones, with what the options say. Without problems; its cost is
/// a formula, never a name. Throws a Failure for what is not allowed.
RunSettings readRun(const Options& options, RunSettings settings);

} // namespace downhill
