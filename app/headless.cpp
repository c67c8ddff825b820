#include "app/headless.h"

#include "core/cost/catalogue.h"
#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/text/number_text.h"
#include "ui/export/animation.h"
#include "ui/export/report_json.h"
#include "ui/export/save_batch.h"
#include "ui/export/step_csv.h"
#include "ui/text.h"

#include <QFile>

#include <cstdio>
#include <new>
#include <unistd.h>

namespace downhill {

namespace {

/// Says on a terminal how far long work has come.
class Progress {
public:
    Progress() : shown_(isatty(fileno(stderr)) != 0) {}
    ~Progress() { clear(); }
    void tell(const std::string& text) {
        if (!shown_)
            return;
        std::fprintf(stderr, "\r\033[K%s", text.c_str());
        std::fflush(stderr);
        dirty_ = true;
    }
    void clear() {
        if (dirty_)
            std::fputs("\r\033[K", stderr);
        dirty_ = false;
    }

private:
    bool shown_, dirty_ = false;
};

QString writeToStandardOutput(const std::function<bool(QIODevice&)>& write) {
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return QStringLiteral("standard output cannot be written: %1").arg(out.errorString());
    if (!write(out) || !out.flush())
        return QStringLiteral("standard output cannot be written: %1").arg(out.errorString());
    return {};
}

} // namespace

int exportAll(const CommandLine& line) {
    Progress progress;
    const auto fail = [&](const QString& message) {
        progress.clear();
        std::fprintf(stderr, "downhill: %s\n", qPrintable(message));
        return 1;
    };
    const auto formula = std::get<std::shared_ptr<const Formula>>(resolveCost(line.settings.cost));
    try {
        StepBufferPool pool;
        const auto run =
            std::make_shared<const Run>(descend(*formula, line.settings, {}, pool, [&](const Run& partial) {
                progress.tell(countText(partial.stepsTaken()) + " of at most " +
                              countText(line.settings.steps) + " steps");
            }));
        const Diagnosis diagnosis = line.report ? diagnose(*run, *formula) : diagnose(*run);
        const PictureContent content{formula, run, diagnosis, line.range, run->stepsTaken()};

        // Standard output can't be taken back, so it comes last.
        std::function<bool(QIODevice&)> toOutput;
        SaveBatch files;
        const auto write = [&](const QString& file, std::function<bool(QIODevice&)> writer) {
            if (file == "-")
                toOutput = std::move(writer);
            else
                files.add(file, std::move(writer));
        };
        if (line.table)
            write(*line.table, [&](QIODevice& device) { return writeStepCsv(*run, device); });
        if (line.report)
            write(*line.report, [&](QIODevice& device) {
                const QByteArray bytes = reportJson(*formula, *run, diagnosis);
                return device.write(bytes) == bytes.size();
            });
        for (const auto& picture : line.pictures) {
            progress.tell("drawing " + picture.file.toStdString());
            const QByteArray bytes =
                pictureBytes(content, picture.kind, line.look, *pictureFormatOf(picture.file));
            if (bytes.isEmpty())
                return fail(QStringLiteral("%1 '%2': not enough memory for a picture of this size")
                                .arg(picture.option, picture.file));
            files.add(picture.file,
                      [bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
        }
        if (line.animation) {
            const QByteArray bytes = animationBytes(content, line.look, [&](int frame, int frames) {
                progress.tell("drawing frame " + std::to_string(frame) + " of " + std::to_string(frames));
            });
            if (bytes.isEmpty())
                return fail(QStringLiteral("--animation '%1': not enough memory for pictures of this size")
                                .arg(*line.animation));
            files.add(*line.animation,
                      [bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
        }
        if (const QString error = files.write(); !error.isEmpty())
            return fail(error);
        if (toOutput)
            if (const QString error = writeToStandardOutput(toOutput); !error.isEmpty()) {
                files.discard();
                return fail(error);
            }
        if (const QString error = files.commit(); !error.isEmpty())
            return fail(error);
        return 0;
    } catch (const std::bad_alloc&) {
        return fail(
            QStringLiteral("--steps '%1': not enough memory for so many steps").arg(line.settings.steps));
    }
}

} // namespace downhill
