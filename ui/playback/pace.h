// Steps at a steady speed.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace downhill {

/// Says when how many steps are due. Slow paces tick once a step; fast ones with the screen, several steps a
/// tick.
class Pace : public QObject {
    Q_OBJECT
public:
    explicit Pace(QObject* parent = nullptr);

    double speed() const { return speed_; }
    void setSpeed(double stepsPerSecond); ///< above 0
    bool isActive() const { return timer_.isActive(); }
    void start();
    void stop() { timer_.stop(); }

signals:
    void due(int steps); ///< 0 or more

private:
    void tick();

    double speed_ = 2;
    double owed_ = 0; ///< steps that time has earned and that were not taken yet, below 1
    QTimer timer_;
    QElapsedTimer clock_;
};

} // namespace downhill
