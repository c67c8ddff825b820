// How fast something goes on: a choice of speeds.
#pragma once

#include <QComboBox>
#include <QList>

namespace downhill {

class SpeedBox : public QComboBox {
    Q_OBJECT
public:
    /// In steps a second, `full` among them for as fast as it goes. The first one is chosen.
    explicit SpeedBox(const QList<double>& speeds, QWidget* parent = nullptr);
    static constexpr double full = 0;

    double speed() const { return currentData().toDouble(); }
    void setSpeed(double stepsPerSecond); ///< the nearest on offer

signals:
    void speedChanged(double stepsPerSecond);
};

} // namespace downhill
