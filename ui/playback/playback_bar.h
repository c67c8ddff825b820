// What the bars of a run and of a training have in common: buttons, a speed, a slider, and the actions behind
// them.
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <utility>

class QAction;
class QHBoxLayout;
class QMenu;
class QSlider;
class QToolButton;

namespace downhill {

class SpeedBox;
enum class Sign;

/// Owns its actions; a menu may show them too.
class PlaybackBar : public QWidget {
    Q_OBJECT
public:
    void setTheme(const Theme& theme);
    void addActionsTo(QMenu* menu) const;
    void setActionsVisible(bool visible); ///< in that menu; hidden ones have no shortcut either
    void setLocked(bool locked);          ///< no button and no shortcut does anything
    /// Steps a second; SpeedBox::full: as fast as it goes.
    double speed() const;
    void setSpeed(double stepsPerSecond); ///< the nearest on offer

signals:
    void speedChanged(double stepsPerSecond);

protected:
    /// Words of a button, and what it says beside its key where that is more.
    struct Words {
        QString text, tip = {};
    };
    /// Those that each bar has, with the same keys. Further ones, the speed and the slider are added from
    /// left to right.
    PlaybackBar(const Words& first, const Words& back, const Words& play, const QString& pause,
                const Words& forward, QWidget* parent);

    QAction* makeAction(const Words& words, const QKeySequence& key); ///< without a button
    void addButton(QAction* action, Sign sign, Qt::ToolButtonStyle style);
    void addSpeed(const QString& label, const QString& name,
                  const QList<double>& speeds); ///< at the first of them
    QSlider* addSlider(const QString& name, const QString& tip);

    void setActions(const QList<QAction*>& all) { actions_ = all; } ///< as a menu shows them
    virtual bool isPossible(const QAction* action) const = 0;       ///< unless the bar is locked
    void enableActions();
    void showPlaying(bool playing); ///< the button says what a click does next

    QAction *first_, *back_, *play_, *forward_;
    SpeedBox* speed_ = nullptr;
    QSlider* slider_ = nullptr;

private:
    QHBoxLayout* row_;
    QToolButton* playButton_;
    QString playText_, pauseText_;
    QList<QAction*> actions_;
    QList<std::pair<QAction*, Sign>> signs_;
    Theme theme_ = Theme::light();
    bool playing_ = false, locked_ = false;
};

} // namespace downhill
