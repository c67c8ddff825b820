#include "ui/playback/pace.h"

#include <algorithm>
#include <cmath>

namespace downhill {

Pace::Pace(QObject* parent) : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Pace::tick);
    setSpeed(speed_);
}

void Pace::setSpeed(double stepsPerSecond) {
    speed_ = stepsPerSecond;
    timer_.setInterval(std::max(16, static_cast<int>(1000 / speed_)));
}

void Pace::start() {
    owed_ = 0;
    clock_.start();
    timer_.start();
}

void Pace::tick() {
    // A hair of slack, since a timer may come a millisecond early.
    owed_ =
        std::min(owed_ + static_cast<double>(clock_.restart()) / 1000 * speed_, std::max(1.0, speed_ / 10));
    const int steps = static_cast<int>(std::floor(owed_ + 0.05));
    owed_ -= steps;
    emit due(steps);
}

} // namespace downhill
