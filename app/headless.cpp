#include "app/headless.h"

#include "app/drawing.h"
#include "app/file_writing.h"
#include "app/progress.h"
#include "app/run_exports.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace downhill {

void exportAll(const CommandLine& line) {
    Progress progress;
    std::optional<Offscreen> offscreen;
    if (std::ranges::any_of(line.exports, [](const Export& e) { return e.isPicture(); })) {
        expectRoomFor(line.look.size);
        offscreen.emplace();
    }
    writeAll(line.exports, writersOf(line, line.settings, progress), progress);
}

} // namespace downhill
