#include "ui/playback/speed_box.h"

#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <cmath>

namespace downhill {

SpeedBox::SpeedBox(const QList<double>& speeds, QWidget* parent) : QComboBox(parent) {
    for (const double speed : speeds)
        addItem(speed == full ? tr("full speed")
                : speed == 1  ? tr("1 step/s")
                              : tr("%L1 steps/s").arg(qs(displayText(speed))),
                speed);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { emit speedChanged(speed()); });
}

void SpeedBox::setSpeed(double stepsPerSecond) {
    int nearest = 0;
    for (int i = 0; i < count(); ++i)
        if (std::abs(itemData(i).toDouble() - stepsPerSecond) <
            std::abs(itemData(nearest).toDouble() - stepsPerSecond))
            nearest = i;
    setCurrentIndex(nearest);
}

} // namespace downhill
