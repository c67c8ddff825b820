#include "ui/page/play_to.h"

#include "ui/playback/playhead.h"

namespace downhill {

PlayTo::PlayTo(Playhead* playhead) : QObject(playhead), playhead_(playhead) {
    connect(playhead_, &Playhead::stepChanged, this, &PlayTo::stopThere);
    connect(playhead_, &Playhead::playingChanged, this, [this](bool playing) { playing_ &= playing; });
}

void PlayTo::start(int step) {
    to_ = step;
    if (step <= playhead_->step())
        return;
    playhead_->play();
    playing_ = true;
}

void PlayTo::forget() { playing_ = false; }

void PlayTo::stopThere(int step) {
    if (!playing_ || step < to_)
        return;
    playhead_->pause();
    playhead_->setStep(to_); // a fast one takes several steps at once
}

} // namespace downhill
