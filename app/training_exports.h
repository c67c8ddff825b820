// What the exports of a training write.
#pragma once

#include "app/command_line.h"
#include "app/progress.h"
#include "ui/files/save_batch.h"

#include <vector>

namespace downhill {

/// Trains the network, draws, and answers with a writer for each export, in their order. Throws a Failure.
std::vector<SaveBatch::Writer> writersOf(const CommandLine& line, const TrainingSettings& settings,
                                         Progress& progress);

} // namespace downhill
