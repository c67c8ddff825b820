// The dial of the stage for a training: its learning rate, and the images read each step.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace downhill {

class LiveTraining;
class NumberField;
class ValueSlider;

class TrainingDial : public QWidget {
    Q_OBJECT
public:
    explicit TrainingDial(LiveTraining* live);

    void setTheme(const Theme& theme);

signals:
    void said(const QString& problem);

private:
    void showSettings();

    LiveTraining* live_;
    QHBoxLayout* row_;
    NumberField *rate_, *batch_;
    ValueSlider* slider_;
};

} // namespace downhill
