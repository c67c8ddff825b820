// One thread that trains the network: the latest order wins.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/facts/fact.h"
#include "core/training/training_run.h"
#include "core/work/failure.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace downhill {

/// What the worker reports.
struct TrainingResult {
    /// `ended`: it came to its last step, or to one below the tolerance, or was not finite; it may still be
    /// taken back or changed.
    enum class Activity { training, paused, ended };

    std::uint64_t generation = 0; ///< which submit() it answers
    /// Null where `failure` says why, or where `error` does and there was no training before; else that one,
    /// which goes on under this generation.
    std::shared_ptr<const TrainingRun> training;
    Activity activity = Activity::training;
    /// While it trains that of at most a tenth of a second ago; then that of this training, first without the
    /// cure, and where one is needed once more with it.
    std::optional<Diagnosis> diagnosis;
    std::optional<Fact> error;          ///< why there are no digits; none where all is well
    std::optional<WorkFailure> failure; ///< then there is no training any more
};

/// Trains what was submitted last, on a thread of its own. Everything may be asked of it at any time and from
/// any thread, and returns at once; where there is no training, nothing comes of it. Destruction stops and
/// joins.
class TrainingWorker {
public:
    /// `listener` is called on the worker's thread: about 30 times a second while it trains, and once more
    /// when an order was carried out and it has paused or ended; and then again, where there is a cure to
    /// look for, unless another order comes first. It must not destroy the worker. Nothing is
    /// told about a generation once there is a newer one; only a result that was being told while submit()
    /// was called may still arrive: compare generations.
    using Listener = std::function<void(const TrainingResult&)>;
    explicit TrainingWorker(Listener listener);
    ~TrainingWorker();
    TrainingWorker(const TrainingWorker&) = delete;
    TrainingWorker& operator=(const TrainingWorker&) = delete;

    /// Forgets what there is and begins this instead; training or, with `paused`, at its first row.
    /// `settings` must be without problems. Answers with the new generation, one more than the one before.
    std::uint64_t submit(TrainingSettings settings, bool paused = false);

    /// Within the time of one step.
    void pause();
    void resume();
    /// So many steps, and then a pause.
    void step(std::uint64_t steps = 1);
    /// Of what is in force from the next step on. Does not pause, nor end a pause.
    void change(Hyperparameters hyper);
    /// At most so many steps in all.
    void setSteps(std::uint64_t steps);
    /// To the latest checkpoint at `step` or before, and pauses there.
    void goBack(std::uint64_t step);

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

} // namespace downhill
