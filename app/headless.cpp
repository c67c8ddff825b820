#include "app/headless.h"

#include "app/drawing.h"
#include "app/failure.h"
#include "app/file_writing.h"
#include "app/progress.h"
#include "app/run_exports.h"
#include "app/training_exports.h"
#include "app/training_options.h"
#include "ui/learn/cards/flashcard_pages.h"
#include "ui/learn/sheet/sheet_pages.h"

#include <algorithm>
#include <new>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace downhill {

namespace {

/// Files of digits that no training reads must be in order nevertheless.
void expectDigits(const CommandLine& line) {
    if (const auto* training = std::get_if<TrainingSettings>(&line.settings);
        training && !training->digits.isBuiltIn())
        loadedDigits(training->digits);
}

PaperPages pagesOf(ExportKind kind) {
    return kind == ExportKind::cheatSheet ? sheetPages(cheatSheet())
                                          : flashcardPages(builtInLearnContent("flashcards"));
}

QByteArray paper(const Export& e, Progress& progress) {
    progress.tell(QStringLiteral("drawing ") + e.file);
    QByteArray bytes;
    try {
        bytes = pdfOf(pagesOf(e.kind()));
    } catch (const std::bad_alloc&) {
        bytes.clear();
    }
    if (bytes.isEmpty())
        refuseForMemory(e.option, e.file);
    return bytes;
}

} // namespace

void exportAll(const CommandLine& line) {
    Progress progress;
    CommandLine ofRun = line;
    std::erase_if(ofRun.exports, [](const Export& e) { return e.isPaper(); });
    std::vector<Export> papers = line.exports;
    std::erase_if(papers, [](const Export& e) { return !e.isPaper(); });

    std::optional<Offscreen> offscreen;
    if (std::ranges::any_of(line.exports, [](const Export& e) { return e.isPicture(); })) {
        expectRoomFor(line.look.size);
        offscreen.emplace();
    } else if (!papers.empty()) {
        if (!hasRoomFor({0, 0}))
            refuseForMemory(papers[0].option, papers[0].file);
        offscreen.emplace();
    }

    std::vector<Export> exports = ofRun.exports;
    std::vector<SaveBatch::Writer> writers;
    if (exports.empty())
        expectDigits(line);
    else
        writers = std::visit([&](const auto& settings) { return writersOf(ofRun, settings, progress); },
                             line.settings);
    for (const Export& e : papers) {
        exports.push_back(e);
        writers.push_back(writerOf(paper(e, progress)));
    }
    writeAll(exports, std::move(writers), progress);
}

} // namespace downhill
