// Pinned trainings that were read from a file, trained again.
#pragma once

#include "core/live/training_worker.h"
#include "ui/session/session_state.h"
#include "ui/work/newest_hop.h"

#include <QObject>

#include <memory>
#include <vector>

namespace downhill {

/// One after the other, off the window's thread; each comes to the end of the list when it is there.
class TrainingPinWork : public QObject {
    Q_OBJECT
public:
    TrainingPinWork(PinList* pins, QObject* parent);
    ~TrainingPinWork() override;

    /// Those of the list, and behind them those still to come.
    std::vector<TrainingPin> all() const;
    /// Wants these instead of all that it wanted before. Answers with those that are in the list already, as
    /// they are there, which is what the list is to hold now; the others come a moment later.
    std::vector<PinList::Pin> take(std::vector<TrainingPin> pins);

signals:
    void failed(const QString& why); ///< that one is not pinned any more

private:
    void next();
    void trained(TrainingResult result);

    PinList* pins_;
    std::vector<TrainingPin> coming_; ///< the first one is being trained
    std::uint64_t generation_ = 0;

    NewestHop<TrainingResult> hop_;
    std::unique_ptr<TrainingWorker>
        worker_; ///< none until there is something to do; last: it uses the others
};

} // namespace downhill
