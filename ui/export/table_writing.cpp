#include "ui/export/table_writing.h"

#include "core/text/number_text.h"
#include "core/work/pulse.h"
#include "ui/files/save_batch.h"
#include "ui/plain/progress.h"
#include "ui/text/text.h"
#include "ui/work/failure_words.h"

#include <QFileInfo>

#include <utility>

namespace downhill {

TableWriting::TableWriting(QWidget* window)
    : QObject(window), window_(window), hop_(this, [this](const Result& result) { take(result); }) {}

TableWriting::~TableWriting() = default;

void TableWriting::write(const Writer::Job& job) {
    const Order& order = job.order();
    Result result = job.answer();
    SaveBatch file;
    file.add(order.path, [&](QIODevice& device) {
        Pulse pulse;
        return order.table.write(device, [&](std::size_t rows) {
            result.rows = rows;
            if (pulse.due())
                job.tell(result);
            return !job.stop().stop_requested();
        });
    });
    result.outcome.error = file.write();
    if (job.stop().stop_requested()) {
        file.discard();
        result.outcome = {.cancelled = true, .error = {}};
    } else if (result.outcome.error.isEmpty()) {
        result.outcome.error = file.commit();
    }
    job.tellLast(std::move(result));
}

void TableWriting::begin(WritableTable table, const QString& path, Then then) {
    on_ = true;
    then_ = std::move(then);
    setRun(table.run);
    const auto start = [&] {
        if (!writer_)
            writer_ = std::make_unique<Writer>(&TableWriting::write,
                                               [this](const Result& result) { hop_.send(result); });
        showProgress(table.rows, path);
        writer_->submit({std::move(table), path});
    };
    if (std::optional<WorkFailure> failure = failureOf(start)) // no thread to be had
        hop_.send({.outcome = {}, .complete = true, .failure = std::move(failure)});
}

void TableWriting::setRun(std::shared_ptr<const Run> run) {
    if (run_ == run)
        return;
    run_ = std::move(run);
    emit runChanged();
}

void TableWriting::showProgress(std::size_t rows, const QString& path) {
    constexpr int moment = 500; // milliseconds; what takes less is there before anybody could read of it
    progress_ =
        new PlainProgress(tr("Writing %1 rows to %2").arg(qs(countText(rows)), QFileInfo(path).fileName()),
                          tr("Cancel"), 0, static_cast<int>(rows), window_);
    progress_->setObjectName(QStringLiteral("tableProgress"));
    progress_->setWindowTitle(tr("Saving the steps"));
    progress_->setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay with the page
    progress_->setMinimumDuration(moment);
    progress_->setAutoReset(false);
    progress_->setAutoClose(false);
    connect(progress_, &PlainProgress::canceled, this, &TableWriting::cancel);
}

void TableWriting::cancel() {
    if (progress_)
        progress_->cancel(); // it goes when the thread has let go of the file
    if (writer_)
        writer_->cancel();
}

void TableWriting::take(const Result& result) {
    if (!result.complete) {
        if (progress_ && !progress_->wasCanceled())
            progress_->setValue(static_cast<int>(result.rows));
        return;
    }
    delete progress_; // not later: its timer would show it beside what is said now
    on_ = false;
    setRun(nullptr);
    Outcome outcome = result.outcome;
    if (result.failure)
        outcome.error = failureWords(*result.failure, tr("There is not enough memory"));
    std::exchange(then_, nullptr)(outcome);
}

} // namespace downhill
