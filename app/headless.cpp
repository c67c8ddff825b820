#include "app/headless.h"

#include "app/drawing.h"
#include "app/failure.h"
#include "app/file_writing.h"
#include "app/progress.h"
#include "app/run_exports.h"
#include "app/training_exports.h"
#include "app/training_options.h"
#include "ui/learn/flashcard_pages.h"

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

QByteArray flashcards(const Export& e, Progress& progress) {
    progress.tell(QStringLiteral("drawing ") + e.file);
    QByteArray bytes;
    try {
        bytes = pdfOf(flashcardPages(builtInLearnContent(QStringLiteral("flashcards"))));
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
    const auto isCards = [](const Export& e) { return e.isOfCards(); };
    std::optional<Offscreen> offscreen;
    const auto cards = std::ranges::find_if(line.exports, isCards);
    if (std::ranges::any_of(line.exports, [](const Export& e) { return e.isPicture(); })) {
        expectRoomFor(line.look.size);
        offscreen.emplace();
    } else if (cards != line.exports.end()) {
        if (!hasRoomFor({0, 0}))
            refuseForMemory(cards->option, cards->file);
        offscreen.emplace();
    }

    CommandLine ofRun = line;
    std::erase_if(ofRun.exports, isCards);
    std::vector<Export> exports = ofRun.exports;
    std::vector<SaveBatch::Writer> writers;
    if (exports.empty())
        expectDigits(line);
    else
        writers = std::visit([&](const auto& settings) { return writersOf(ofRun, settings, progress); },
                             line.settings);
    if (cards != line.exports.end()) {
        exports.push_back(*cards);
        writers.push_back(writerOf(flashcards(*cards, progress)));
    }
    writeAll(exports, std::move(writers), progress);
}

} // namespace downhill
