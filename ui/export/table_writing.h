// A table on its way into a file, off the window's thread.
#pragma once

#include "core/work/worker.h"
#include "ui/export/export_source.h"
#include "ui/work/newest_hop.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace downhill {

class PlainProgress;

/// One at a time. Where it takes more than a moment, a dialog says how far it is and cancels it; the window
/// stays usable meanwhile, and what is written is what was handed over. The file is there whole or stays as
/// it was, also where this goes before the end: then it waits for the piece that is being written.
class TableWriting : public QObject {
    Q_OBJECT
public:
    /// What came of it: well where it was not cancelled and nothing went wrong.
    struct Outcome {
        bool cancelled = false;
        QString error;
    };
    using Then = std::function<void(const Outcome&)>;

    explicit TableWriting(QWidget* window); ///< over which the dialog stands
    ~TableWriting() override;

    bool isOn() const { return on_; }
    /// Only where none is on. `then` is called in the event loop, once.
    void begin(WritableTable table, const QString& path, Then then);
    void cancel();
    /// Whose rows are being written; null: nobody's, or of something else.
    const std::shared_ptr<const Run>& run() const { return run_; }

signals:
    void runChanged(); ///< run() is another one

private:
    struct Result {
        std::uint64_t generation = 0;
        std::size_t rows = 0;  ///< that are written
        Outcome outcome;       ///< where it is complete
        bool complete = false; ///< nothing more comes
        std::optional<WorkFailure> failure;
    };
    struct Order {
        WritableTable table;
        QString path;

        Result answer() const { return {}; }
    };
    using Writer = Worker<Order, Result>;

    static void write(const Writer::Job& job);
    void showProgress(std::size_t rows, const QString& path);
    void take(const Result& result);
    void setRun(std::shared_ptr<const Run> run);

    QWidget* window_;
    bool on_ = false;
    std::shared_ptr<const Run> run_;
    Then then_;
    QPointer<PlainProgress> progress_;
    NewestHop<Result> hop_;
    std::unique_ptr<Writer>
        writer_; ///< made when there is something to write; last: joins before the rest goes
};

} // namespace downhill
