#include "ui/guide/guided_run.h"

#include "ui/page/run_page.h"
#include "ui/page/run_page_keeper.h"
#include "ui/playback/playhead.h"

namespace downhill {

namespace {
constexpr double readable = 2; // steps a second
}

GuidedRun::GuidedRun(RunPage* page) : QObject(page), page_(page), kept_(page->keeper()->now()) {
    page_->transport()->setSpeed(readable);
    connect(page_->keeper(), &RunPageKeeper::arrived, this, &GuidedRun::playIfAwaited);
    connect(page_->playhead(), &Playhead::stepChanged, this, &GuidedRun::stopThere);
    connect(page_->playhead(), &Playhead::playingChanged, this,
            [this](bool playing) { playing_ &= playing; });
}

void GuidedRun::show(const LearnPart& part) {
    step_ = static_cast<int>(part.step);
    to_ = static_cast<int>(part.to);
    page_->pins()->clear();
    for (const RunSettings& beside : part.beside)
        page_->pins()->pinRunOf(beside);
    // Its words are about what is to be seen, whatever was switched since the stop before.
    RunPageState state = page_->keeper()->now();
    state.settings = *part.show;
    state.step = step_;
    state.logarithmic = false;
    state.predictions = {};
    waiting_ = true;
    page_->keeper()->put(state);
}

void GuidedRun::putBack() {
    disconnect(page_->keeper(), nullptr, this, nullptr);
    playing_ = false;
    page_->keeper()->put(kept_);
    deleteLater();
}

void GuidedRun::playIfAwaited() {
    if (!waiting_)
        return;
    waiting_ = false;
    if (to_ > step_) {
        page_->playhead()->play();
        playing_ = true;
    }
}

void GuidedRun::stopThere(int step) {
    if (!playing_ || step < to_)
        return;
    page_->playhead()->pause();
    page_->playhead()->setStep(to_); // a fast one takes several steps at once
}

} // namespace downhill
