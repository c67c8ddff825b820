#include "app/progress.h"

#include "app/failure.h"
#include "app/terminal.h"
#include "core/text/number_text.h"
#include "ui/text/one_line.h"
#include "ui/text/text.h"

#include <cstdio>
#include <unistd.h>

namespace downhill {

namespace {
constexpr const char* startOfEmptiedLine = "\r\033[K";
}

QString counted(std::uint64_t count, const char* thing) {
    const QString one = qs(countText(count, NumberFormat::english())) + u' ' + QLatin1String(thing);
    return count == 1 ? one : one + u's';
}

Progress::Progress() : shown_(isatty(STDERR_FILENO) != 0) {}

void Progress::tell(const QString& text) {
    if (!shown_)
        return;
    const QString line = clipped(oneLine(text), terminalColumns() - 1); // the last would turn the line
    std::fprintf(stderr, "%s%s", startOfEmptiedLine, line.toUtf8().constData());
    std::fflush(stderr);
    dirty_ = true;
}

void Progress::clear() {
    if (dirty_)
        std::fputs(startOfEmptiedLine, stderr);
    dirty_ = false;
}

} // namespace downhill
