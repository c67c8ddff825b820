// The rows that the options ask for.
#pragma once

#include "app/options.h"
#include "core/descent/run_settings.h"

namespace downhill {

/// Leaves the data in the settings, read and with their columns chosen. Throws a Failure.
void readData(const Options& options, RunSettings& settings);

/// Refuses data, and what is said of them, where the cost names no column.
void expectDataUsed(const Options& options, const RunSettings& settings);

/// Refuses data that the window could not keep for its next start.
void expectDataForWindow(const Options& options, const RunSettings& settings);

} // namespace downhill
