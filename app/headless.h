// Running without a window: the exports of the command line.
#pragma once

#include "app/command_line.h"

namespace downhill {

/// Runs the descent and writes everything asked for: all files, or, where one cannot be written, none. Needs
/// a QGuiApplication for pictures. Returns the exit status; what went wrong stands on standard error, in one
/// line.
int exportAll(const CommandLine& line);

} // namespace downhill
