// Plays a run to one of its rows, and no further.
#pragma once

#include <QObject>

namespace downhill {

class Playhead;

/// Whoever plays or pauses by hand meanwhile goes on as they like.
class PlayTo : public QObject {
    Q_OBJECT
public:
    explicit PlayTo(Playhead* playhead); ///< which owns it

    void start(int step); ///< from where the playhead is, if that is before
    void forget();

private:
    void stopThere(int step);

    Playhead* playhead_;
    int to_ = 0;
    bool playing_ = false; ///< to there, and not by somebody's own hand
};

} // namespace downhill
