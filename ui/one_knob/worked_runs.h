// The lesson's worked runs, read from the resources.
#pragma once

#include "core/descent/run_settings.h"

#include <QString>

#include <vector>

namespace downhill {

struct WorkedRun {
    QString title; ///< `Start 5, rate 0.1`
    QString note;  ///< `converges`
    RunSettings settings;
};

/// From resources/lesson/worked_runs.json, in the language spoken. An entry whose settings have problems is
/// left out with a warning.
std::vector<WorkedRun> workedRuns();

} // namespace downhill
