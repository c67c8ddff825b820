#include "ui/session/training_pin_work.h"

#include "ui/session/pin_json.h"
#include "ui/words/words.h"
#include "ui/work/failure_words.h"

#include <algorithm>
#include <utility>

namespace downhill {

TrainingPinWork::TrainingPinWork(PinList* pins, QObject* parent)
    : QObject(parent),
      pins_(pins),
      hop_(this, [this](TrainingResult result) { trained(std::move(result)); }) {}

TrainingPinWork::~TrainingPinWork() { worker_.reset(); }

std::vector<TrainingPin> TrainingPinWork::all() const {
    std::vector<TrainingPin> all;
    for (const PinList::Pin& pin : pins_->pins())
        all.push_back(trainingPinOf(pin));
    std::ranges::copy(coming_, std::back_inserter(all));
    return all;
}

std::vector<PinList::Pin> TrainingPinWork::take(std::vector<TrainingPin> pins) {
    std::vector<PinList::Pin> there;
    coming_.clear();
    for (TrainingPin& wanted : pins) {
        const auto pin = std::ranges::find(pins_->pins(), wanted, trainingPinOf);
        if (pin == pins_->pins().end())
            coming_.push_back(std::move(wanted));
        else
            there.push_back(*pin);
    }
    next();
    return there;
}

void TrainingPinWork::next() {
    if (coming_.empty()) {
        worker_.reset();
        return;
    }
    if (!worker_)
        worker_ =
            std::make_unique<TrainingWorker>([this](const TrainingResult& result) { hop_.send(result); });
    generation_ = worker_->submit(coming_.front().settings, true);
    if (coming_.front().step > 0)
        worker_->step(coming_.front().step);
}

void TrainingPinWork::trained(TrainingResult result) {
    using Activity = TrainingResult::Activity;
    if (coming_.empty() || !worker_ || result.generation != generation_)
        return;
    const TrainingPin wanted = coming_.front();
    if (result.training && !result.error && !result.failure) {
        const bool there = result.training->stepsTaken() >= wanted.step && result.diagnosis;
        if (!there && result.activity != Activity::ended)
            return;
        pins_->add({wanted.name, std::move(result.training), result.diagnosis.value_or(Diagnosis{}),
                    wanted.look, wanted.shown});
    } else {
        emit failed(tr("%1 is not pinned any more: %2")
                        .arg(wanted.name, result.error     ? wordsOf(*result.error)
                                          : result.failure ? failureWords(*result.failure,
                                                                          tr("there is not enough memory"))
                                                           : QString()));
    }
    coming_.erase(coming_.begin());
    next();
}

} // namespace downhill
