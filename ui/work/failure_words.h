// What ended the work of a thread, for people.
#pragma once

#include "core/work/failure.h"

#include <QString>

namespace downhill {

/// `noMemory`, where that is what was missing; else a sentence that quotes what went wrong.
QString failureWords(const WorkFailure& failure, const QString& noMemory);

} // namespace downhill
