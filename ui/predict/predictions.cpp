#include "ui/predict/predictions.h"

#include "ui/run/live_run.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {

Predictions::Predictions(LiveRun* live, QObject* parent) : QObject(parent), live_(live) {
    connect(live_, &LiveRun::settingsChanged, this, &Predictions::forget);
    connect(live_, &LiveRun::runChanged, this, &Predictions::settle);
    connect(live_, &LiveRun::diagnosisChanged, this, &Predictions::settleVerdict);
}

void Predictions::setOn(bool on) {
    if (on == on_)
        return;
    on_ = on;
    tally_ = {};
    forget();
    emit switched(on);
    if (on)
        live_->hideSteps();
    else
        live_->showAllSteps();
    emit changed();
}

Predictions::State Predictions::state() const {
    if (!on_)
        return {};
    return {true, live_->revealed(), steps_, verdict_, verdictSettled_, tally_};
}

void Predictions::setState(const State& state) {
    setOn(state.on);
    if (!on_ || state == this->state())
        return;
    steps_ = state.steps;
    verdict_ = state.verdict;
    verdictSettled_ = state.verdictSettled;
    tally_ = state.tally;
    live_->revealTo(state.revealed);
    emit changed();
}

bool Predictions::isOpen() const { return on_ && live_->isHiding(); }
std::size_t Predictions::nextStep() const { return live_->run()->rows(); }

const Prediction* Predictions::of(std::size_t step) const {
    const auto found = std::ranges::find(steps_, step, &Prediction::step);
    return found == steps_.end() ? nullptr : &*found;
}

void Predictions::say(const std::vector<double>& place) {
    const bool finite = std::ranges::all_of(place, [](double w) { return std::isfinite(w); });
    if (!isOpen() || !finite || place.size() != live_->run()->knobs())
        return;
    if (steps_.empty() || steps_.back().isRevealed())
        steps_.push_back({.step = nextStep(), .said = {}, .truth = {}});
    steps_.back().said = place;
    emit changed();
    emit answered();
}

void Predictions::takeBack() {
    if (steps_.empty() || steps_.back().isRevealed())
        return;
    steps_.pop_back();
    emit changed();
    emit answered();
}

void Predictions::sayVerdict(std::optional<Verdict> verdict) {
    if (!isOpen() || verdict == verdict_)
        return;
    verdict_ = verdict;
    emit changed();
    emit answered();
}

void Predictions::revealStep() {
    if (!isOpen() || !live_->revealStep())
        return;
    emit revealed(static_cast<int>(live_->run()->stepsTaken()));
}

void Predictions::revealAll() {
    if (!isOpen())
        return;
    live_->revealAll();
    emit revealed(static_cast<int>(live_->run()->stepsTaken()));
}

void Predictions::startAgain() {
    if (!on_)
        return;
    forget();
    live_->hideSteps();
}

void Predictions::forget() {
    steps_.clear();
    verdict_.reset();
    verdictSettled_ = false;
    emit forgotten();
}

// A step that is known by now is compared with what was said of it.
void Predictions::settle() {
    if (!on_ || !live_->run())
        return;
    const Run& run = *live_->run();
    for (Prediction& one : steps_) {
        if (one.isRevealed() || one.step >= run.rows())
            continue;
        const auto truth = run.w(one.step), from = run.w(one.step - 1);
        one.truth.assign(truth.begin(), truth.end());
        for (std::size_t knob = 0; knob < truth.size(); ++knob)
            one.stepLength = std::hypot(one.stepLength, truth[knob] - from[knob]);
        ++tally_.steps;
        tally_.close += one.isClose();
    }
    emit changed();
}

void Predictions::settleVerdict() {
    const bool known = on_ && live_->diagnosis() && live_->run()->stopped() != StopReason::running;
    if (!known)
        return;
    if (verdict_ && !std::exchange(verdictSettled_, true)) {
        ++tally_.verdicts;
        tally_.right += *verdict_ == live_->diagnosis()->verdict;
    }
    emit changed();
}

} // namespace downhill
