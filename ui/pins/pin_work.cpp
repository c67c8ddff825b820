#include "ui/pins/pin_work.h"

#include "ui/run/run_words.h"
#include "ui/work/failure_words.h"

#include <algorithm>
#include <utility>

namespace downhill {

PinWork::PinWork(PinList* pins, std::shared_ptr<StepBufferPool> pool, QObject* parent)
    : QObject(parent), pins_(pins), hop_(this, [this](CurveResult result) { take(std::move(result)); }) {
    worker_ = std::make_unique<CurveWorker>([this](const CurveResult& result) { hop_.send(result); },
                                            std::move(pool));
    connect(pins_, &PinList::changed, this, &PinWork::next);
}

PinWork::~PinWork() { worker_.reset(); }

void PinWork::thin(int look) {
    const auto pin = std::ranges::find(pins_->pins(), look, &PinList::Pin::look);
    if (pin == pins_->pins().end())
        return;
    if (const auto* pinned = std::get_if<PinnedRun>(&pin->what)) {
        waiting_.push_back({Job::Kind::thin, look, pinned->settings});
        next();
    }
}

const PinList::Pin* PinWork::wanted(const Job& job) const {
    const auto pin = std::ranges::find(pins_->pins(), job.look, &PinList::Pin::look);
    if (pin == pins_->pins().end())
        return nullptr;
    const auto* pinned = std::get_if<PinnedRun>(&pin->what);
    if (!pinned || pinned->settings != job.settings)
        return nullptr;
    switch (job.kind) {
    case Job::Kind::run:
        return pinned->curve ? nullptr : &*pin;
    case Job::Kind::thin:
        return pinned->curve && pinned->curve->isWhole() ? &*pin : nullptr;
    }
    return nullptr;
}

void PinWork::next() {
    if (job_ && wanted(*job_))
        return;
    if (std::exchange(job_, std::nullopt))
        worker_->cancel();
    std::erase_if(waiting_, [this](const Job& job) { return !wanted(job); });
    // What takes too much memory goes before more is asked for.
    if (!waiting_.empty()) {
        const PinList::Pin* pin = wanted(waiting_.front());
        return begin(waiting_.front(), std::get<PinnedRun>(pin->what));
    }
    for (const PinList::Pin& pin : pins_->pins())
        if (const auto* pinned = std::get_if<PinnedRun>(&pin.what); pinned && !pinned->curve)
            return begin({Job::Kind::run, pin.look, pinned->settings}, *pinned);
}

void PinWork::begin(Job job, const PinnedRun& pinned) {
    generation_ = job.kind == Job::Kind::run ? worker_->run(pinned.cost, pinned.settings)
                                             : worker_->thin(*pinned.curve);
    job_ = std::move(job);
}

void PinWork::take(CurveResult result) {
    if (!job_ || result.generation != generation_)
        return;
    const Job job = *std::exchange(job_, std::nullopt);
    const PinList::Pin* pin = wanted(job);
    if (!pin)
        return next();
    if (!result.curve) {
        if (job.kind == Job::Kind::thin)
            return; // as it was; the next change asks again
        const QString why = failureWords(
            *result.failure, noMemoryWords(job.settings, std::get<PinnedRun>(pin->what).cost->knobs()));
        pins_->remove(static_cast<int>(pin - pins_->pins().data()));
        emit failed(why);
        return;
    }
    const PinnedRun& before = std::get<PinnedRun>(pin->what);
    pins_->update(job.look, PinnedRun{before.cost, before.settings, std::move(result.curve)},
                  result.diagnosis.value_or(pin->diagnosis));
}

} // namespace downhill
