#include "ui/playback/playhead.h"

#include <algorithm>

namespace downhill {

Playhead::Playhead(QObject* parent) : QObject(parent) {
    connect(&pace_, &Pace::due, this, &Playhead::advance);
}

void Playhead::setLastStep(int last) {
    if (last == lastStep_)
        return;
    lastStep_ = last;
    moveTo(step_); // before a slider would clamp its own
    emit lastStepChanged(last);
}

void Playhead::setStep(int step) {
    const int before = step_;
    moveTo(step);
    if (step_ != before)
        emit jumped();
}

void Playhead::moveTo(int step) {
    step = std::clamp(step, 0, lastStep_);
    if (step == step_)
        return;
    step_ = step;
    emit stepChanged(step);
}

void Playhead::forward() {
    if (step_ >= lastStep_)
        emit moreWanted();
    else
        moveTo(step_ + 1);
}

void Playhead::setHeld(bool held) {
    if (held == held_)
        return;
    held_ = held;
    if (held)
        pause();
    emit heldChanged(held);
}

void Playhead::toLast() {
    if (!held_)
        setStep(lastStep_);
}

void Playhead::play() {
    if (held_)
        return;
    if (step_ >= lastStep_)
        moveTo(0);
    if (isPlaying() || lastStep_ == 0)
        return;
    pace_.start();
    emit playingChanged(true);
}

void Playhead::pause() {
    if (!isPlaying())
        return;
    pace_.stop();
    emit playingChanged(false);
}

void Playhead::advance(int steps) {
    moveTo(step_ + steps);
    if (step_ >= lastStep_)
        pause();
}

} // namespace downhill
