// The lesson file on the command line.
#pragma once

#include "app/options.h"
#include "ui/lesson/lesson_file.h"

#include <optional>

namespace downhill {

/// None where no file is named. Throws a Failure for more than one, and for one that is not a lesson.
std::optional<Lesson> readLessonOption(const Options& options);

} // namespace downhill
