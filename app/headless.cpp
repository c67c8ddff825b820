#include "app/headless.h"

#include "app/failure.h"
#include "app/interruption.h"
#include "app/output.h"
#include "app/progress.h"
#include "core/cost/catalogue.h"
#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/text/number_text.h"
#include "ui/export/animation.h"
#include "ui/export/report_json.h"
#include "ui/export/save_batch.h"
#include "ui/export/step_csv.h"
#include "ui/text.h"

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace downhill {

namespace {

using What = Export::What;

bool isPicture(const Export& e) { return e.what != What::table && e.what != What::report; }

/// Charts need an application, and that one aborts without a display, unless it is told not to look for any.
class Offscreen {
public:
    Offscreen() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What suits somebody's screen or desktop must not change the pictures.
        for (const char* habit : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI",
                                  "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_AUTO_SCREEN_SCALE_FACTOR"})
            qunsetenv(habit);
        // Nor must a language; and Fontconfig complains aloud of one that it does not know.
        qputenv("FC_LANG", "en");
        application_.emplace(count_, arguments_);
    }

private:
    int count_ = 1;
    char name_[9] = "downhill";
    char* arguments_[2] = {name_, nullptr};
    std::optional<QApplication> application_;
};

/// Qt does not survive an allocation that fails in the middle of drawing, so this asks beforehand whether
/// there is room: for the toolkit and its threads, and for the picture in some copies.
void expectRoomFor(QSize picture) {
    constexpr double toolkit = 96e6, thread = 10e6, copies = 3, pixel = 4;
    const double pixels = static_cast<double>(picture.width()) * picture.height();
    const double bytes = toolkit + thread * QThread::idealThreadCount() + copies * pixel * pixels;
    void* volatile room = std::malloc(static_cast<std::size_t>(bytes));
    if (!room)
        refuseForMemory(QStringLiteral("--size"),
                        QStringLiteral("%1x%2").arg(picture.width()).arg(picture.height()));
    std::free(room);
}

PictureKind kindOf(What what) {
    return what == What::lossCurve   ? PictureKind::lossCurve
           : what == What::rateCurve ? PictureKind::rateCurve
                                     : PictureKind::costCurve;
}

/// All rates, each from start to end.
std::shared_ptr<const RateMap> ratesOf(const CommandLine& line, const Formula& formula, Progress& progress) {
    progress.tell(QStringLiteral("trying out the learning rates"));
    RunSettings settings = line.settings;
    settings.rateChanges.clear();
    return std::make_shared<const RateMap>(*RateMapper().map(formula, settings, standardRates()));
}

PictureContent contentOf(const CommandLine& line, Progress& progress) {
    auto formula = std::get<std::shared_ptr<const Formula>>(resolveCost(line.settings.cost));
    try {
        StepBufferPool pool;
        auto run =
            std::make_shared<const Run>(descend(*formula, line.settings, {}, pool, [&](const Run& partial) {
                progress.tell(
                    QStringLiteral("%1 of at most %2 steps")
                        .arg(qs(countText(partial.stepsTaken())), qs(countText(line.settings.steps))));
            }));
        const auto wants = [&](What what) {
            return std::ranges::any_of(line.exports, [what](const auto& e) { return e.what == what; });
        };
        const std::vector<KnobRange> view = viewOf(*formula);
        Diagnosis diagnosis = wants(What::report) ? diagnose(*run, *formula, {}, view)
                                                  : diagnoseWithoutCure(*run, *formula, view);
        auto rates = wants(What::rateCurve) ? ratesOf(line, *formula, progress) : nullptr;
        const std::size_t last = run->stepsTaken();
        return {std::move(formula), std::move(run), std::move(diagnosis), last, {}, {}, std::move(rates)};
    } catch (const std::bad_alloc&) {
        refuseForMemory(QStringLiteral("--steps"), QString::number(line.settings.steps));
    }
}

QByteArray drawn(const Export& e, const PictureContent& content, const PictureOptions& look,
                 Progress& progress) {
    progress.tell(QStringLiteral("drawing ") + e.file);
    expectRoomFor(look.size);
    QByteArray bytes;
    try {
        if (e.what == What::animation)
            bytes = animationBytes(content, look, [&](int frame, int frames) {
                progress.tell(
                    QStringLiteral("drawing %1, frame %2 of %3").arg(e.file).arg(frame).arg(frames));
            });
        else
            bytes = pictureBytes(content, kindOf(e.what), look, *pictureFormatOf(e.file));
    } catch (const std::bad_alloc&) {
        bytes.clear();
    }
    if (bytes.isEmpty())
        refuseForMemory(QStringLiteral("--size"),
                        QStringLiteral("%1x%2").arg(look.size.width()).arg(look.size.height()));
    return bytes;
}

} // namespace

void exportAll(const CommandLine& line) {
    Progress progress;
    std::optional<Offscreen> offscreen;
    if (std::ranges::any_of(line.exports, isPicture)) {
        expectRoomFor(line.look.size);
        offscreen.emplace();
    }
    const PictureContent content = contentOf(line, progress);

    SaveBatch files;
    std::vector<QString> optionOfFile;
    // Standard output can't be taken back, so it comes last.
    QString outputOption;
    SaveBatch::Writer toOutput;
    for (const Export& e : line.exports) {
        SaveBatch::Writer write;
        if (e.what == What::table)
            write = [&](QIODevice& device) { return writeStepCsv(*content.run, device); };
        else
            write = [bytes = e.what == What::report
                                 ? reportJson(*content.cost, *content.run, *content.diagnosis)
                                 : drawn(e, content, line.look, progress)](QIODevice& device) {
                return device.write(bytes) == bytes.size();
            };
        if (e.file == QLatin1String("-")) {
            outputOption = e.option;
            toOutput = std::move(write);
            continue;
        }
        optionOfFile.push_back(e.option);
        files.add(e.file, [&progress, file = e.file, write = std::move(write)](QIODevice& device) {
            Watched watched(device, [&](qint64 bytes) {
                progress.tell(QStringLiteral("writing %1, %2 MB").arg(file).arg(bytes / 1'000'000));
            });
            return write(watched);
        });
    }

    QString error, option = outputOption;
    {
        const Interruption interruption;
        error = files.write();
        if (!error.isEmpty()) {
            option = optionOfFile[files.failed()];
        } else if (toOutput) {
            progress.clear();
            StandardOutput output;
            if (!toOutput(output))
                error = QStringLiteral("standard output cannot be written: ") + output.errorString();
        }
        if (Interruption::came() || !error.isEmpty())
            files.discard();
        else if (error = files.commit(); !error.isEmpty())
            option = optionOfFile[files.failed()];
    }
    progress.clear();
    if (Interruption::came())
        Interruption::obey();
    if (!error.isEmpty())
        throw Failure{1, option + QStringLiteral(": ") + error};
}

} // namespace downhill
