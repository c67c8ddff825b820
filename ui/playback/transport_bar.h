// First, back, play, step, last, speed and the scrubber.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace downhill {

class Playhead;
class SpeedBox;

/// Owns the actions that move the playhead; a menu may show them too.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    explicit TransportBar(Playhead* playhead, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void addActionsTo(QMenu* menu) const;
    void setActionsVisible(bool visible); ///< in that menu; hidden ones have no shortcut either
    void setLocked(bool locked);          ///< no button and no shortcut does anything
    double speed() const;
    void setSpeed(double stepsPerSecond); ///< the nearest speed on offer

signals:
    void speedChanged();

private:
    void showPlaying(bool playing);
    void enableActions();

    Playhead* playhead_;
    Theme theme_ = Theme::light();
    QAction *first_, *back_, *play_, *forward_, *last_;
    QToolButton* playButton_;
    SpeedBox* speed_;
    QSlider* scrubber_;
    bool locked_ = false;
};

} // namespace downhill
