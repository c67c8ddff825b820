// The lesson file on the command line.
#pragma once

#include "app/options.h"
#include "ui/session/session_file.h"

#include <optional>

namespace downhill {

struct LessonOption {
    LessonContent content;
    QString file;
};

/// None where no file is named. Throws a Failure for more than one, and for one that is not a lesson.
std::optional<LessonOption> readLessonOption(const Options& options);

} // namespace downhill
