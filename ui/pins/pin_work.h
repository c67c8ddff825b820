// What is to be done for pinned runs, off the window's thread.
#pragma once

#include "core/live/curve_worker.h"
#include "ui/pins/pin_list.h"
#include "ui/work/newest_hop.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace downhill {

/// Runs each run of a list that is not there yet, from the first on, and thins out those it was told to. It
/// follows the list: what is taken away meanwhile is given up.
class PinWork : public QObject {
    Q_OBJECT
public:
    PinWork(PinList* pins, std::shared_ptr<StepBufferPool> pool, QObject* parent = nullptr);
    ~PinWork() override;

    const PinList& pins() const { return *pins_; }
    /// Lets the rows of that run go and keeps its settings, its verdict and a thinned curve. By its look; one
    /// that is not there, or was thinned out before, stays as it is.
    void thin(int look);

signals:
    void failed(const QString& why); ///< there was no memory for a run; it is pinned no more

private:
    /// What is on the worker, or waits for it: for the run with this look and these settings.
    struct Job {
        enum class Kind { run, thin } kind;
        int look;
        RunSettings settings;
    };
    void next();
    void begin(Job job, const PinnedRun& pinned);
    void take(CurveResult result);
    const PinList::Pin* wanted(const Job& job) const; ///< null where nothing is to be done any more

    PinList* pins_;
    std::optional<Job> job_; ///< what the worker is at
    std::vector<Job> waiting_;
    std::uint64_t generation_ = 0;

    NewestHop<CurveResult> hop_;
    std::unique_ptr<CurveWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
