#include "app/training_exports.h"

#include "app/drawing.h"
#include "app/failure.h"
#include "app/file_writing.h"
#include "app/training_options.h"
#include "core/network/knob_file.h"
#include "core/text/number_text.h"
#include "core/training_diagnosis/training_diagnosis.h"
#include "ui/export/picture_format.h"
#include "ui/export/training_picture.h"
#include "ui/export/training_report_json.h"
#include "ui/export/training_table.h"
#include "ui/text/text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <utility>

namespace downhill {

namespace {

/// A training that has ended, and what is said of it, where that is wanted.
struct Trained {
    std::shared_ptr<const TrainingRun> training;
    std::optional<Diagnosis> diagnosis;
};

/// Tells how far the training has come, and how fast it is.
class Pace {
public:
    explicit Pace(Progress& progress) : progress_(progress) {}

    void tell(const TrainingRun& training) {
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin_;
        const double images = static_cast<double>(training.imagesRead) / seconds.count();
        progress_.tell(
            QStringLiteral("%1 of at most %2, %3 a second, held-out accuracy %4 %")
                .arg(qs(countText(training.stepsTaken(), NumberFormat::english())),
                     counted(training.settings->steps, "step"),
                     counted(static_cast<std::uint64_t>(std::llround(images)), "image"),
                     qs(displayText(100 * training.heldOut.back().accuracy, 4, NumberFormat::english()))));
    }

private:
    Progress& progress_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

Trained trained(const CommandLine& line, const TrainingSettings& settings, Progress& progress) {
    progress.tell(settings.digits.isBuiltIn() ? QStringLiteral("drawing the digits")
                                              : QStringLiteral("reading the digits"));
    std::shared_ptr<const DigitData> digits = loadedDigits(settings.digits);
    try {
        Pace pace(progress);
        auto training = std::make_shared<const TrainingRun>(
            train(settings, std::move(digits), {}, [&](const TrainingRun& partial) { pace.tell(partial); }));
        Trained done{std::move(training), std::nullopt};
        const auto wants = [&](ExportKind kind) { return contains(line.exports, kind); };
        if (wants(ExportKind::report)) {
            progress.tell(QStringLiteral("looking for what would help"));
            done.diagnosis = diagnoseWithCure(*done.training, {});
        } else if (wants(ExportKind::lossCurve)) {
            done.diagnosis = diagnose(*done.training);
        }
        return done;
    } catch (const std::bad_alloc&) {
        refuseForMemory(QStringLiteral("--steps"), QString::number(settings.steps));
    }
}

QByteArray knobsOf(const Export& e, const TrainingRun& training) {
    const std::vector<float>& knobs = training.newest->knobs;
    // a file of these could not be read back
    if (!std::ranges::all_of(knobs, [](float knob) { return std::isfinite(knob); }))
        throw Failure{1, e.option +
                             QStringLiteral(": %1 cannot be written: at step %2 there are knobs that "
                                            "are not finite")
                                 .arg(e.file, qs(countText(training.stepsTaken(), NumberFormat::english())))};
    const std::vector<std::uint8_t> bytes = knobFile({training.settings->network, knobs});
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The loss curve.
QByteArray bytesOf(const Export& e, const Trained& done, const PictureOptions& look, Progress& progress) {
    return drawn(e, look, progress, [&] {
        const Picture picture = pictureOf({done.training, done.diagnosis}, look.logarithmic);
        return PictureFormat::of(e.file)->bytes(picture, look);
    });
}

SaveBatch::Writer writerFor(const Export& e, const Trained& done, const PictureOptions& look,
                            Progress& progress) {
    if (e.kind() == ExportKind::table)
        return [training = done.training, &format = TableFormat::of(e.file)](QIODevice& device) {
            return writeTrainingTable(*training, format, device);
        };
    if (e.kind() == ExportKind::report)
        return writerOf(trainingReportJson(*done.training, *done.diagnosis));
    if (e.kind() == ExportKind::knobs)
        return writerOf(knobsOf(e, *done.training));
    return writerOf(bytesOf(e, done, look, progress));
}

} // namespace

std::vector<SaveBatch::Writer> writersOf(const CommandLine& line, const TrainingSettings& settings,
                                         Progress& progress) {
    const Trained done = trained(line, settings, progress);
    std::vector<SaveBatch::Writer> writers;
    for (const Export& e : line.exports)
        writers.push_back(writerFor(e, done, line.look, progress));
    return writers;
}

} // namespace downhill
