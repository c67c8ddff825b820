#include "ui/many_knobs/training/demonstrations.h"

#include "ui/many_knobs/training/live_training.h"
#include "ui/pins/pin_list.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QAction>
#include <QCoreApplication>

namespace downhill {

namespace {

constexpr std::uint64_t batchImages = 50'000; // 5 epochs of the built-in digits
constexpr double batchRate = 0.1;             // small enough for steps that go by one image

/// So many steps that as many images are read, whatever the batch.
std::uint64_t stepsFor(std::uint64_t images, std::size_t batch, std::size_t trainingImages) {
    return std::max<std::uint64_t>(1, images / std::min(batch, trainingImages));
}

} // namespace

Demonstrations::Demonstrations(LiveTraining* live, PinList* pins, QObject* parent)
    : QObject(parent),
      live_(live),
      pins_(pins),
      batches_(new QAction(tr("1 · 32 · all"), this)),
      hop_(this, [this](const TrainingResult& result) { take(result); }) {
    for (const RateDemonstration& demonstration : rateDemonstrations) {
        auto* action = new QAction(QCoreApplication::translate("Verdict", demonstration.name), this);
        action->setToolTip(plainTip(tr("Demonstration: learning rate %1 %2; nothing else differs")
                                        .arg(fieldText(demonstration.rate), action->text())));
        connect(action, &QAction::triggered, this, [this, &demonstration] { showRate(demonstration); });
        rates_ += action;
    }
    batches_->setToolTip(plainTip(tr("Demonstration: 1, 32 or all images each step; nothing else differs")));
    connect(batches_, &QAction::triggered, this, &Demonstrations::showBatches);
    worker_ = std::make_unique<TrainingWorker>([this](const TrainingResult& result) { hop_.send(result); });
}

Demonstrations::~Demonstrations() { worker_.reset(); }

void Demonstrations::showRate(const RateDemonstration& demonstration) {
    TrainingSettings settings = settingsOf(demonstration);
    settings.digits = live_->settings().digits;
    settings.network = live_->settings().network;
    settings.seed = live_->settings().seed;
    live_->begin(std::move(settings), false);
}

void Demonstrations::showBatches() {
    TrainingSettings settings = live_->fromTheStart();
    settings.hyper = TrainingSettings().hyper;
    settings.hyper.rate = batchRate;
    settings.start.reset();
    const std::size_t images = live_->training() ? live_->training()->data->training.count() : 10'000;
    waiting_.clear();
    const std::size_t room = static_cast<std::size_t>(mostPins) - pins_->pins().size();
    for (const std::size_t batch : {Hyperparameters::allSamples, std::size_t{1}}) {
        settings.hyper.batch = batch;
        settings.steps = stepsFor(batchImages, batch, images);
        waiting_.push_back(settings);
    }
    if (room < waiting_.size()) {
        waiting_.resize(room);
        emit said(tr("%1 runs are pinned already, and no more than %2 can be: not all batches are shown")
                      .arg(pins_->pins().size())
                      .arg(mostPins));
    }
    settings.hyper.batch = TrainingSettings().hyper.batch;
    settings.steps = stepsFor(batchImages, settings.hyper.batch, images);
    live_->begin(std::move(settings), false);
    emit batchesBegan();
    trainNext();
}

void Demonstrations::stop() {
    waiting_.clear();
    worker_->pause();
}

void Demonstrations::trainNext() {
    look_.reset();
    if (!waiting_.empty())
        generation_ = worker_->submit(waiting_.front());
}

void Demonstrations::take(const TrainingResult& result) {
    if (result.generation != generation_ || waiting_.empty())
        return;
    if (!result.training) { // the live training says why
        waiting_.clear();
        return;
    }
    const Diagnosis diagnosis = result.diagnosis.value_or(Diagnosis{});
    bool stillWanted = true;
    if (look_) {
        stillWanted = pins_->update(*look_, result.training, diagnosis);
    } else {
        look_ = pins_->join(result.training, diagnosis);
        stillWanted = look_.has_value();
    }
    if (!stillWanted) // someone took it away, or there is no room for more
        return stop();
    if (result.activity != TrainingResult::Activity::ended)
        return;
    waiting_.pop_front();
    trainNext();
}

} // namespace downhill
