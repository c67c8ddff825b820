#include "ui/guide/guided_run.h"

#include "ui/page/run_page.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/run/live_run.h"

namespace downhill {

namespace {
constexpr double readable = 2; // steps a second
}

GuidedRun::GuidedRun(RunPage* page)
    : QObject(page), page_(page), kept_{page->live()->settings(),   page->pins()->pins(),
                                        page->playhead()->step(),   page->isLogarithmic(),
                                        page->transport()->speed(), page->predictions()->isOn()} {
    page_->transport()->setSpeed(readable);
    connect(page_->live(), &LiveRun::runChanged, this, &GuidedRun::whenThere);
    connect(page_->playhead(), &Playhead::stepChanged, this, &GuidedRun::stopThere);
    connect(page_->playhead(), &Playhead::playingChanged, this,
            [this](bool playing) { playing_ &= playing; });
}

void GuidedRun::show(const LearnPart& part) {
    // Its words are about what is to be seen, whatever was switched since the stop before.
    page_->predictions()->setOn(false);
    page_->setLogarithmic(false);
    page_->pins()->clear();
    for (const RunSettings& beside : part.beside)
        page_->pins()->pinRunOf(beside);
    goTo(static_cast<int>(part.step), static_cast<int>(part.to));
    await(*part.show);
}

void GuidedRun::putBack() {
    page_->playhead()->pause();
    page_->pins()->setPins(kept_.pins);
    page_->setLogarithmic(kept_.logarithmic);
    page_->transport()->setSpeed(kept_.speed);
    page_->predictions()->setOn(kept_.predicting);
    goTo(kept_.step, kept_.step);
    leaving_ = true;
    await(kept_.settings);
}

void GuidedRun::await(const RunSettings& settings) {
    page_->live()->setSettings(settings);
    awaited_ = page_->live()->settings(); // with the name of a cost made its formula
    whenThere();                          // where nothing is new there comes no other run
}

void GuidedRun::goTo(int step, int to) {
    page_->playhead()->pause();
    step_ = step;
    to_ = to;
    waiting_ = true;
}

void GuidedRun::whenThere() {
    const LiveRun& live = *page_->live();
    const bool there =
        live.run() && live.run()->settings() == live.settings() && (live.isComplete() || live.isHiding());
    if (!waiting_ || !there)
        return;
    waiting_ = false;
    if (leaving_)
        deleteLater();
    if (live.settings() != awaited_)
        return; // somebody was quicker
    page_->playhead()->setStep(step_);
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
