// To the start, back, train, step, speed, and the way back to checkpoints.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QMenu;
class QSlider;
class QToolButton;

namespace downhill {

class LiveTraining;
class SpeedBox;

/// Owns the actions that drive a training; a menu may show them too.
class TrainingBar : public QWidget {
    Q_OBJECT
public:
    explicit TrainingBar(LiveTraining* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void addActionsTo(QMenu* menu) const;
    void setActionsVisible(bool visible); ///< in that menu; hidden ones have no shortcut either
    void setLocked(bool locked);          ///< no button and no shortcut does anything
    /// Steps a second; 0: as fast as it goes.
    double speed() const;
    void setSpeed(double stepsPerSecond); ///< the nearest on offer

    /// Places on its way back: one for each checkpoint, and the last for where the training stands.
    int place() const;
    int lastPlace() const;
    void goBackTo(int place);

public slots:
    void back(); ///< to the checkpoint before the step that it is at

signals:
    void said(const QString& message);
    void speedChanged();

private:
    void showActivity();
    void showCheckpoints();
    void enableActions();

    LiveTraining* live_;
    Theme theme_ = Theme::light();
    QAction *first_, *restart_, *back_, *play_, *forward_, *another_;
    QToolButton* playButton_;
    SpeedBox* speed_;
    QSlider* checkpoints_;
    bool locked_ = false;
};

} // namespace downhill
