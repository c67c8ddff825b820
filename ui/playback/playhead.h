// Which step of the run is looked at, and playing on from there.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace downhill {

/// A step number 0…lastStep(). Every view of a run shows the same one.
class Playhead : public QObject {
    Q_OBJECT
public:
    explicit Playhead(QObject* parent = nullptr);

    int step() const { return step_; }
    int lastStep() const { return lastStep_; }
    bool isPlaying() const { return timer_.isActive(); }
    double speed() const { return speed_; } ///< steps a second

    void setLastStep(int last); ///< a new run: the step stays where it is, or moves to the run's end
    void setStep(int step);     ///< clamped to the run
    void setSpeed(double stepsPerSecond);

public slots:
    void toFirst() { setStep(0); }
    void toLast() { setStep(lastStep_); }
    void back() { setStep(step_ - 1); }
    void forward() { setStep(step_ + 1); }
    void play(); ///< from here; from the start when at the end
    void pause();
    void toggle() { isPlaying() ? pause() : play(); }

signals:
    void stepChanged(int step);
    void lastStepChanged(int last);
    void playingChanged(bool playing);

private:
    void advance();

    int step_ = 0;
    int lastStep_ = 0;
    double speed_ = 2;
    double owed_ = 0; ///< steps that time has earned and that were not taken yet, below 1
    QTimer timer_;
    QElapsedTimer clock_;
};

} // namespace downhill
