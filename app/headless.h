// Running without a window: the exports of the command line.
#pragma once

#include "app/command_line.h"

namespace downhill {

/// Runs the descent, or trains the network, if anything asked for needs it, and writes everything asked for:
/// all files, or, where one cannot be written, none; then it throws a Failure. Needs no display.
void exportAll(const CommandLine& line);

} // namespace downhill
