#include "app/progress.h"

#include "app/failure.h"

#include <cstdio>
#include <unistd.h>

namespace downhill {

namespace {
constexpr const char* startOfEmptiedLine = "\r\033[K";
}

Progress::Progress() : shown_(isatty(STDERR_FILENO) != 0) {}

void Progress::tell(const QString& text) {
    if (!shown_)
        return;
    std::fprintf(stderr, "%s%s", startOfEmptiedLine, oneLine(text).toUtf8().constData());
    std::fflush(stderr);
    dirty_ = true;
}

void Progress::clear() {
    if (dirty_)
        std::fputs(startOfEmptiedLine, stderr);
    dirty_ = false;
}

} // namespace downhill
