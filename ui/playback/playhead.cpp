#include "ui/playback/playhead.h"

#include <algorithm>
#include <cmath>

namespace downhill {

Playhead::Playhead(QObject* parent) : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Playhead::advance);
    setSpeed(speed_);
}

void Playhead::setLastStep(int last) {
    if (last == lastStep_)
        return;
    lastStep_ = last;
    emit lastStepChanged(last);
    setStep(step_);
}

void Playhead::setStep(int step) {
    step = std::clamp(step, 0, lastStep_);
    if (step == step_)
        return;
    step_ = step;
    emit stepChanged(step);
}

void Playhead::setSpeed(double stepsPerSecond) {
    speed_ = stepsPerSecond;
    // Slow play ticks once a step; fast play ticks with the screen and takes several steps a tick.
    timer_.setInterval(std::max(16, static_cast<int>(1000 / speed_)));
}

void Playhead::play() {
    if (step_ >= lastStep_)
        toFirst();
    if (isPlaying() || lastStep_ == 0)
        return;
    owed_ = 0;
    clock_.start();
    timer_.start();
    emit playingChanged(true);
}

void Playhead::pause() {
    if (!isPlaying())
        return;
    timer_.stop();
    emit playingChanged(false);
}

void Playhead::advance() {
    // A hair of slack, since a timer may come a millisecond early.
    owed_ =
        std::min(owed_ + static_cast<double>(clock_.restart()) / 1000 * speed_, std::max(1.0, speed_ / 10));
    const int steps = static_cast<int>(std::floor(owed_ + 0.05));
    owed_ -= steps;
    setStep(step_ + steps);
    if (step_ >= lastStep_)
        pause();
}

} // namespace downhill
