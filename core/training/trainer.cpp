#include "core/training/trainer.h"

#include "core/descent/rate_schedule.h"
#include "core/maths/norm.h"
#include "core/network/initial_knobs.h"
#include "core/training/flush_denormals.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
/// Of all rows there are but the two that the loop has in use, and the slopes of one. What goes through all
/// knobs goes once: a step looks at once whether it leads to numbers that are finite, and the norm says it of
/// the slopes.
class Trainer::Rows {
public:
    struct Row {
        std::span<float, networkKnobs> w, slope;
        double& cost;
        bool isKnownFinite; ///< where not, nobody knows
    };

    explicit Rows(Trainer& trainer) : trainer_(trainer) {}

    Row operator[](std::uint64_t row) const {
        return {all(trainer_.w_[row % 2]), all(trainer_.slope_), trainer_.costs_[row % 2],
                trainer_.finite_[row % 2] && std::isfinite(trainer_.norm_)};
    }

    void step(std::uint64_t row, UpdateRuleOf<float>& rule, double rate) const {
        trainer_.finite_[(row + 1) % 2] =
            rule.stepTo(trainer_.slope_, rate, trainer_.w_[row % 2], trainer_.w_[(row + 1) % 2]);
    }
    void evaluated(std::uint64_t /*row*/) const { trainer_.norm_ = normOf(trainer_.slope_); }

private:
    static std::span<float, networkKnobs> all(std::vector<float>& knobs) {
        return std::span<float, networkKnobs>(knobs);
    }

    Trainer& trainer_;
};

Trainer::Trainer(TrainingSettings settings, std::shared_ptr<const DigitData> data, RecordLimits limits)
    : settings_(std::make_shared<const TrainingSettings>(std::move(settings))),
      data_(std::move(data)),
      network_(settings_->network),
      cost_(network_, data_->training, settings_->seed),
      slope_(networkKnobs),
      limits_(limits),
      measureEvery_(10 * data_->heldOut.count()) {
    const FlushDenormals flush;
    w_[0] =
        settings_->start != nullptr ? *settings_->start : initialKnobs(settings_->network, settings_->seed);
    w_[1] = w_[0];
    putInForce(settings_->hyper);
    evaluate(cost_, rows(), 0);
    record(0);
}

Trainer::Rows Trainer::rows() { return Rows(*this); }

void Trainer::putInForce(const Hyperparameters& hyper) {
    if (rule_ == nullptr || hyper.rule != hyper_.rule) {
        rule_ = makeRule<float>(hyper.rule);
        rule_->reset(networkKnobs);
        ruleSteps_ = 0;
    }
    cost_.setBatch(hyper.batch);
    hyper_ = hyper;
}

void Trainer::applyChanges() {
    const Hyperparameters& now = hyperparametersAt(*settings_, row_);
    if (now != hyper_)
        putInForce(now);
}

std::uint64_t Trainer::nextChange() const {
    const auto next = std::ranges::upper_bound(settings_->changes, row_, {}, &HyperparameterChange::step);
    return next == settings_->changes.end() ? TrainingSettings::endless : next->step;
}

void Trainer::train(std::uint64_t until, const std::stop_token& stop, const Publish& publish) {
    const FlushDenormals flush;
    const auto beforeStep = [&](std::uint64_t row) {
        row_ = row;
        record(row);
        keepCheckpoint(row);
        if (publish && pulse_.due())
            publish(training());
        imagesRead_ += cost_.batch();
        ++ruleSteps_;
    };
    until = std::min(until, settings_->steps);
    while (!hasEnded() && row_ < until) {
        keepCheckpoint(row_); // as it is without the changes
        applyChanges();
        const std::uint64_t end = std::min(until, nextChange());
        const RateSchedule rates(hyper_.rate, hyper_.schedule, settings_->steps);
        const LoopEnd reached = loop(cost_, rows(), row_, *rule_, rates,
                                     StopConditions(end, settings_->tolerance), stop, beforeStep);
        row_ = reached.row;
        record(row_);
        // who changes something here wants to go on
        const bool changes = hyperparametersAt(*settings_, row_) != hyper_;
        if (reached.reason == StopReason::cancelled)
            break;
        const bool goesOn = reached.reason == StopReason::maxSteps || // of this stretch
                            (changes && isLiftedByChange(reached.reason));
        if (!goesOn)
            stopped_ = reached.reason;
    }
    if (!hasEnded() && row_ >= settings_->steps)
        stopped_ = StopReason::maxSteps;
    if (hasEnded())
        measure();
}

void Trainer::record(std::uint64_t row) {
    if (row < recorded_)
        return;
    recorded_ = row + 1;
    if (row % stride_ == 0) {
        if (table_.size() >= limits_.rows) {
            table_.keepEverySecond();
            stride_ *= 2;
        }
        if (row % stride_ == 0)
            table_.append({static_cast<float>(costs_[row % 2]), static_cast<float>(norm_)});
    }
    if (imagesRead_ >= nextMeasured_) {
        // often while much changes: at the start, and then with every tenth more that was read
        const std::uint64_t often = std::max<std::uint64_t>(1, data_->heldOut.count() / 8);
        nextMeasured_ =
            imagesRead_ + std::clamp(imagesRead_ / 10, std::min(often, measureEvery_), measureEvery_);
        measure();
    }
}

void Trainer::measure() {
    if (answers_ != nullptr && answers_->step == row_)
        return;
    const FlushDenormals flush;
    auto answers = std::make_shared<HeldOutAnswers>();
    const Performance performance = network_.performance(w_[row_ % 2], data_->heldOut, answers.get());
    answers->step = row_;
    answers_ = std::move(answers);
    if (!heldOut_.view().empty() && heldOut_.view().back().step == row_)
        return; // came back to where it was measured before
    if (heldOut_.size() >= limits_.heldOut) {
        heldOut_.keepEverySecond();
        measureEvery_ *= 2;
    }
    heldOut_.append({row_, performance.cost, performance.accuracy});
}

void Trainer::keepCheckpoint(std::uint64_t row) {
    if (!checkpoints_.isDueAt(row))
        return;
    const std::span<const float> state = rule_->state();
    checkpoints_.append({row,
                         w_[row % 2],
                         hyper_,
                         {state.begin(), state.end()},
                         ruleSteps_,
                         cost_.position(),
                         imagesRead_,
                         nextMeasured_});
}

void Trainer::change(const Hyperparameters& hyper) {
    TrainingSettings settings = *settings_;
    std::erase_if(settings.changes, [&](const HyperparameterChange& change) { return change.step >= row_; });
    if (hyper != hyperparametersAt(settings, row_))
        settings.changes.push_back({row_, hyper});
    settings_ = std::make_shared<const TrainingSettings>(std::move(settings));
    if (isLiftedByChange(stopped_))
        stopped_ = StopReason::running;
}

void Trainer::setSteps(std::uint64_t steps) {
    TrainingSettings settings = *settings_;
    // a schedule that followed from their number goes on as it was
    settings.hyper.schedule = settled(settings.hyper.schedule, settings.steps);
    for (HyperparameterChange& change : settings.changes)
        change.hyper.schedule = settled(change.hyper.schedule, settings.steps);
    hyper_.schedule = settled(hyper_.schedule, settings.steps);
    settings.steps = steps;
    settings_ = std::make_shared<const TrainingSettings>(std::move(settings));
    if (stopped_ == StopReason::maxSteps && row_ < steps)
        stopped_ = StopReason::running;
}

void Trainer::goBack(std::uint64_t step) {
    const std::shared_ptr<const Checkpoint> to = checkpoints_.before(step);
    if (to == nullptr || to->step == row_)
        return;
    const FlushDenormals flush;
    const Hyperparameters wanted = hyperparametersAt(*settings_, row_);
    row_ = to->step;
    stopped_ = StopReason::running;

    TrainingSettings settings = *settings_;
    std::erase_if(settings.changes, [&](const HyperparameterChange& change) { return change.step > row_; });
    settings_ = std::make_shared<const TrainingSettings>(std::move(settings));
    rule_.reset();
    putInForce(to->hyper);
    rule_->resume(to->ruleSteps, to->ruleState);
    ruleSteps_ = to->ruleSteps;

    w_[row_ % 2] = to->knobs;
    finite_ = {}; // not looked at
    cost_.goTo(to->position);
    evaluate(cost_, rows(), row_);

    recorded_ = row_ + 1;
    table_.keepFirst(row_ / stride_ + 1);
    heldOut_.keepFirst(static_cast<std::size_t>(
        std::ranges::count_if(heldOut_.view(), [&](const HeldOutRow& row) { return row.step <= row_; })));
    answers_.reset();
    imagesRead_ = to->imagesRead;
    nextMeasured_ = to->nextMeasured;
    checkpoints_.forgetFrom(row_ + 1);
    change(wanted);
}

TrainingRun Trainer::training(StopReason ifGoing) const {
    TrainingRun training;
    training.settings = settings_;
    training.data = data_;
    training.stopped = hasEnded() ? stopped_ : ifGoing;
    training.rows = table_.view();
    training.stride = stride_;
    training.heldOut = heldOut_.view();
    training.answers = answers_;
    training.checkpoints = checkpoints_.list();
    training.newest =
        std::make_shared<const NewestRow>(NewestRow{row_, costs_[row_ % 2], norm_, w_[row_ % 2], slope_});
    training.imagesRead = imagesRead_;
    return training;
}

TrainingRun train(TrainingSettings settings, std::shared_ptr<const DigitData> data, std::stop_token stop,
                  const std::function<void(TrainingRun)>& publish) {
    Trainer trainer(std::move(settings), std::move(data));
    trainer.train(TrainingSettings::endless, stop, publish);
    return trainer.training(StopReason::cancelled);
}

} // namespace downhill
