// The lesson on the network, one click each: what the rate does, and what the batch does.
#pragma once

#include "core/live/training_worker.h"
#include "core/training/rate_demonstrations.h"
#include "ui/work/newest_hop.h"

#include <QList>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>

class QAction;

namespace downhill {

class LiveTraining;
class PinList;

/// Three trainings in which only the rate differs: each begins anew, from the seed chosen now. And one in
/// which only the batch differs: the live training reads 32 images a step, and beside it, pinned, one trains
/// with 1 and one with all of them, until each has read as many images.
class Demonstrations : public QObject {
    Q_OBJECT
public:
    Demonstrations(LiveTraining* live, PinList* pins, QObject* parent = nullptr);
    ~Demonstrations() override;

    const QList<QAction*>& rates() const { return rates_; } ///< converges, crawls, explodes
    QAction* batches() const { return batches_; }
    void stop();                                      ///< the trainings beside the live one
    bool isBusy() const { return !waiting_.empty(); } ///< trainings beside the live one are still going on

signals:
    void batchesBegan(); ///< best seen against images read
    void said(const QString& message);

private:
    void showRate(const RateDemonstration& demonstration);
    void showBatches();
    void trainNext();
    void take(const TrainingResult& result);

    LiveTraining* live_;
    PinList* pins_;
    QList<QAction*> rates_;
    QAction* batches_;

    std::deque<TrainingSettings> waiting_; ///< the first of them is being trained
    std::uint64_t generation_ = 0;
    std::optional<int> look_; ///< which one of the pins it is, once it is pinned
    NewestHop<TrainingResult> hop_;
    std::unique_ptr<TrainingWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
