#include "app/headless.h"

#include "app/drawing.h"
#include "app/failure.h"
#include "app/file_writing.h"
#include "app/progress.h"
#include "app/run_exports.h"
#include "app/training_exports.h"
#include "app/training_options.h"
#include "ui/handout/handout_pages.h"
#include "ui/language/spoken_language.h"
#include "ui/learn/cards/flashcard_pages.h"
#include "ui/learn/sheet/sheet_pages.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
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

PaperPages scenePages(const CommandLine& line, Progress& progress) {
    const std::vector<Scene>& scenes = line.lesson->scenes;
    const auto number = std::make_shared<std::size_t>(0);
    const auto tell = [&progress, number, count = scenes.size()](const QString& how) {
        progress.tell(QStringLiteral("scene %1 of %2: %3").arg(*number + 1).arg(count).arg(how));
    };
    const auto computing = std::make_shared<SceneComputing>(tell);
    return handoutPages(QFileInfo(line.lessonFile).completeBaseName(), scenes,
                        [=, &scenes](std::size_t scene) {
                            *number = scene;
                            tell(QStringLiteral("computing"));
                            return computing->compute(scenes[scene]);
                        });
}

PaperPages pagesOf(const Export& e, const CommandLine& line, Progress& progress) {
    if (e.kind() == ExportKind::scenes)
        return scenePages(line, progress);
    return e.kind() == ExportKind::cheatSheet ? sheetPages(cheatSheet())
                                              : flashcardPages(builtInLearnContent("flashcards"));
}

QByteArray paper(const Export& e, const CommandLine& line, Progress& progress) {
    progress.tell(QStringLiteral("drawing ") + e.file);
    QByteArray bytes;
    try {
        bytes = pdfOf(pagesOf(e, line, progress));
    } catch (const SceneFailure& failure) {
        throw Failure{1, e.option + QStringLiteral(": ") + failure.why};
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
    if (offscreen)
        speak(languageOr(line.language));
    if (exports.empty())
        expectDigits(line);
    else
        writers = std::visit([&](const auto& settings) { return writersOf(ofRun, settings, progress); },
                             line.settings);
    for (const Export& e : papers) {
        exports.push_back(e);
        writers.push_back(writerOf(paper(e, line, progress)));
    }
    writeAll(exports, std::move(writers), progress);
}

} // namespace downhill
