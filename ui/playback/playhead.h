// Which step of the run is looked at, and playing on from there.
#pragma once

#include "ui/playback/pace.h"

#include <QObject>

namespace downhill {

/// A step number 0…lastStep(). Every view of a run shows the same one.
class Playhead : public QObject {
    Q_OBJECT
public:
    explicit Playhead(QObject* parent = nullptr);

    int step() const { return step_; }
    int lastStep() const { return lastStep_; }
    bool isPlaying() const { return pace_.isActive(); }
    double speed() const { return pace_.speed(); } ///< steps a second

    void setLastStep(int last); ///< a new run: the step stays where it is, or moves to the run's end
    void setStep(int step);     ///< clamped to the run
    void setSpeed(double stepsPerSecond) { pace_.setSpeed(stepsPerSecond); }

    /// While what is to come is hidden there is nothing to play, and no end to go to.
    void setHeld(bool held);
    bool isHeld() const { return held_; }

public slots:
    void toFirst() { setStep(0); }
    void toLast();
    void back() { moveTo(step_ - 1); }
    void forward(); ///< at the end of the run asks for more of it
    void play();    ///< from here; from the start when at the end
    void pause();
    void toggle() { isPlaying() ? pause() : play(); }

signals:
    void stepChanged(int step);
    void jumped(); ///< by setStep(), and not step by step
    void lastStepChanged(int last);
    void playingChanged(bool playing);
    void heldChanged(bool held);
    void moreWanted(); ///< a step forward from the last one

private:
    void advance(int steps);
    void moveTo(int step);

    int step_ = 0;
    int lastStep_ = 0;
    bool held_ = false;
    Pace pace_;
};

} // namespace downhill
