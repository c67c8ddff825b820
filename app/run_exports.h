// What the exports of a run write.
#pragma once

#include "app/command_line.h"
#include "app/progress.h"
#include "ui/files/save_batch.h"

#include <vector>

namespace downhill {

/// Runs the descent, draws, and answers with a writer for each export, in their order. Throws a Failure.
std::vector<SaveBatch::Writer> writersOf(const CommandLine& line, const RunSettings& settings,
                                         Progress& progress);

} // namespace downhill
