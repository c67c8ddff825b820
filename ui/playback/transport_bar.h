// First, back, play, step, last, speed and the scrubber.
#pragma once

#include "ui/playback/playback_bar.h"

namespace downhill {

class Playhead;

/// Moves the playhead along a run.
class TransportBar : public PlaybackBar {
    Q_OBJECT
public:
    explicit TransportBar(Playhead* playhead, QWidget* parent = nullptr);

private:
    bool isPossible(const QAction* action) const override;

    Playhead* playhead_;
    QAction* last_;
};

} // namespace downhill
