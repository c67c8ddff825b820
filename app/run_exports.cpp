#include "app/run_exports.h"

#include "app/drawing.h"
#include "app/failure.h"
#include "app/file_writing.h"
#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/text/number_text.h"
#include "ui/export/animation.h"
#include "ui/export/picture_format.h"
#include "ui/export/report_json.h"
#include "ui/export/run_picture.h"
#include "ui/export/run_table.h"
#include "ui/text/text.h"

#include <algorithm>
#include <memory>
#include <new>
#include <optional>

namespace downhill {

namespace {

/// All rates, each from start to end.
std::shared_ptr<const RateMap> ratesOf(RunSettings settings, const Formula& formula,
                                       const Diagnosis& diagnosis, Progress& progress) {
    progress.tell(QStringLiteral("trying out the learning rates"));
    settings.rateChanges.clear();
    RateMap map = *RateMapper().map(formula, settings, standardRates());
    if (diagnosis.suggestedRate && diagnosis.recommended)
        map = withBest(std::move(map), *diagnosis.recommended);
    return std::make_shared<const RateMap>(std::move(map));
}

RunPicture contentOf(const CommandLine& line, const RunSettings& settings, Progress& progress) {
    auto formula = costOf(settings);
    try {
        StepBufferPool pool;
        auto run = std::make_shared<const Run>(descend(*formula, settings, {}, pool, [&](const Run& partial) {
            progress.tell(QStringLiteral("%1 of at most %2")
                              .arg(qs(countText(partial.stepsTaken(), NumberFormat::english())),
                                   counted(settings.steps, "step")));
        }));
        const auto wants = [&](ExportKind kind) { return contains(line.exports, kind); };
        const std::vector<KnobRange> view = viewOf(*formula);
        const bool wantsCure = wants(ExportKind::report) || wants(ExportKind::rateCurve);
        std::optional<Diagnosis> diagnosis; // a table has none in it
        if (wantsCure)
            diagnosis = diagnose(*run, *formula, {}, view);
        else if (!std::ranges::all_of(line.exports,
                                      [](const Export& e) { return e.kind() == ExportKind::table; }))
            diagnosis = diagnoseWithoutCure(*run, *formula, view);
        auto rates =
            wants(ExportKind::rateCurve) ? ratesOf(settings, *formula, *diagnosis, progress) : nullptr;
        const std::size_t last = run->stepsTaken();
        return {std::move(formula), std::move(run), std::move(diagnosis), last, {}, {}, std::move(rates)};
    } catch (const std::bad_alloc&) {
        refuseForMemory(QStringLiteral("--steps"), QString::number(settings.steps));
    }
}

QByteArray bytesOf(const Export& e, const RunPicture& content, const PictureOptions& look,
                   Progress& progress) {
    return drawn(e, look, progress, [&] {
        if (e.row->form == ExportRow::Form::picture)
            return PictureFormat::of(e.file)->bytes(pictureOf(content, e.kind(), look.logarithmic), look);
        return animationBytes(content, ExportKind::bothCurves, look, {}, [&](int frame, int frames) {
            progress.tell(QStringLiteral("drawing %1, frame %2 of %3").arg(e.file).arg(frame).arg(frames));
            return true;
        });
    });
}

} // namespace

std::vector<SaveBatch::Writer> writersOf(const CommandLine& line, const RunSettings& settings,
                                         Progress& progress) {
    const RunPicture content = contentOf(line, settings, progress);
    std::vector<SaveBatch::Writer> writers;
    for (const Export& e : line.exports)
        if (e.kind() == ExportKind::table)
            writers.emplace_back([run = content.run, &format = TableFormat::of(e.file)](QIODevice& device) {
                return writeRunTable(*run, format, device);
            });
        else
            writers.push_back(writerOf(e.kind() == ExportKind::report
                                           ? reportJson(*content.cost, *content.run, *content.diagnosis)
                                           : bytesOf(e, content, line.look, progress)));
    return writers;
}

} // namespace downhill
