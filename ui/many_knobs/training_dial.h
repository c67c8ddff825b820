// The dial of the stage for a training: its learning rate, and the images read each step.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace downhill {

class LiveTraining;
class NumberField;
class ValueSlider;

class TrainingDial : public QWidget {
    Q_OBJECT
public:
    explicit TrainingDial(LiveTraining* live);

    void setTheme(const Theme& theme);
    void setRateAccess(bool locked, bool hidden);
    void setBatchAccess(bool locked, bool hidden);

signals:
    void said(const QString& problem);

private:
    void showSettings();

    LiveTraining* live_;
    QHBoxLayout* row_;
    QLabel *rateName_, *batchName_;
    NumberField *rate_, *batch_;
    ValueSlider* slider_;
};

} // namespace downhill
