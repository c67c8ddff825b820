// A training that goes on: step by step, with changes on the way, and back.
#pragma once

#include "core/descent/loop.h"
#include "core/rules/update_rule.h"
#include "core/training/batch_cost.h"
#include "core/training/training_run.h"
#include "core/work/pulse.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace downhill {

/// How many rows are kept before every second one is forgotten.
struct RecordLimits {
    std::size_t rows = RunSettings::maxSteps + 1;
    std::size_t heldOut = std::size_t{1} << 16U;
};

/// The network is one more cost, and this drives the very same loop as every other descent, with the same
/// rules and schedules. Only what is recorded differs, see TrainingRun.
///
/// A change, a pause or a way back ends the loop and begins it again at the row it had come to. So the loop
/// knows nothing of them, and a training with changes is the same whether they were made by hand or were in
/// its settings from the first.
///
/// For one thread at a time.
class Trainer {
public:
    /// Evaluates row 0. `settings` must be without problems; the digits are `data`, wherever they are from.
    Trainer(TrainingSettings settings, std::shared_ptr<const DigitData> data, RecordLimits limits = {});

    using Publish = std::function<void(TrainingRun)>;
    /// Goes on until row `until` is there, or the training ends, or `stop` is requested. `publish` is told
    /// about 30 times a second what it has come to.
    void train(std::uint64_t until, const std::stop_token& stop, const Publish& publish);

    std::uint64_t step() const noexcept { return row_; }
    /// Whether it has come to its end, and goes no farther.
    bool hasEnded() const noexcept { return stopped_ != StopReason::running; }

    /// From the next step on.
    void change(const Hyperparameters& hyper);
    /// At most so many steps from now on; nothing is undone where there were more.
    void setSteps(std::uint64_t steps);
    /// To the latest checkpoint at `step` or before. What is in force stays in force.
    void goBack(std::uint64_t step);
    /// Evaluates the held-out images, unless that was done at this row.
    void measure();

    /// What it has come to. One that has not ended says `ifGoing`.
    TrainingRun training(StopReason ifGoing = StopReason::running) const;

private:
    class Rows;
    using Rule = UpdateRuleOf<float>;

    Rows rows();
    void record(std::uint64_t row);
    void keepCheckpoint(std::uint64_t row);
    void putInForce(const Hyperparameters& hyper);
    void applyChanges();
    std::uint64_t nextChange() const;

    std::shared_ptr<const TrainingSettings> settings_;
    std::shared_ptr<const DigitData> data_;
    Network network_;
    BatchCost cost_;
    Hyperparameters hyper_; ///< in force
    std::unique_ptr<Rule> rule_;
    std::uint64_t ruleSteps_ = 0; ///< since it began

    std::array<std::vector<float>, 2> w_; ///< of even and of odd rows
    std::array<bool, 2> finite_{};        ///< whether these are known to be finite
    std::vector<float> slope_;
    double norm_ = 0; ///< of these
    std::array<double, 2> costs_{};
    std::uint64_t row_ = 0; ///< the newest, which was evaluated
    StopReason stopped_ = StopReason::running;

    RecordLimits limits_;
    std::uint64_t recorded_ = 0; ///< rows, so far
    SharedRows<TrainingRow> table_;
    std::uint64_t stride_ = 1;
    SharedRows<HeldOutRow> heldOut_;
    std::shared_ptr<const HeldOutAnswers> answers_; ///< of the newest of these
    std::uint64_t imagesRead_ = 0, nextMeasured_ = 0, measureEvery_;
    Checkpoints checkpoints_;
    Pulse pulse_;
};

} // namespace downhill
