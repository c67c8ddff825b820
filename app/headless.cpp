#include "app/headless.h"

#include "app/drawing.h"
#include "app/file_writing.h"
#include "app/progress.h"
#include "app/run_exports.h"
#include "app/training_exports.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace downhill {

void exportAll(const CommandLine& line) {
    Progress progress;
    std::optional<Offscreen> offscreen;
    if (std::ranges::any_of(line.exports, [](const Export& e) { return e.isPicture(); })) {
        expectRoomFor(line.look.size);
        offscreen.emplace();
    }
    auto writers =
        std::visit([&](const auto& settings) { return writersOf(line, settings, progress); }, line.settings);
    writeAll(line.exports, std::move(writers), progress);
}

} // namespace downhill
