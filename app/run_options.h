// The run that the options ask for.
#pragma once

#include "app/options.h"
#include "core/descent/run_settings.h"

namespace downhill {

/// Whether an option or a lesson file chooses something about the run.
bool choosesRun(const Options& options);

/// Without problems; its cost is a formula, never a name. Reads the lesson file where there is one. Throws a
/// Failure for what is not allowed.
RunSettings readRun(const Options& options);

} // namespace downhill
