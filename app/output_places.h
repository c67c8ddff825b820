// Whether what was asked for can be written where it was asked for: found out before any work.
#pragma once

#include "app/command_line.h"
#include "app/options.h"
#include "ui/files/output_place.h"

#include <variant>

namespace downhill {

/// Where an export goes, or what stands against it; `-` is standard output.
std::variant<OutputPlace, QString> placeOf(const Export& e);

/// `--table: t.csv cannot be written: it is a folder`; of `-`, standard output.
Failure cannotWrite(const Export& e, const QString& why);

/// Throws a Failure where a place cannot be written to, or two exports lead to one, or one leads to a file
/// that is read.
void expectPlaces(const CommandLine& line, const Options& options);

} // namespace downhill
