// Writing what was asked for: all of it or, where one thing cannot be written, nothing.
#pragma once

#include "app/export_options.h"
#include "app/progress.h"
#include "ui/files/save_batch.h"

#include <QByteArray>

#include <vector>

namespace downhill {

/// What writes these bytes.
SaveBatch::Writer writerOf(QByteArray bytes);

/// Fills each export's place with what its writer, the one at the same place of the list, gives. Where one
/// cannot be written, or a signal comes in between, no file is there that was not there before; then it
/// throws a Failure, or the signal ends the program. What goes to a stream cannot be taken back and is
/// written when all else is ready to be put in place.
void writeAll(const std::vector<Export>& exports, std::vector<SaveBatch::Writer> writers, Progress& progress);

} // namespace downhill
