#include "ui/playback/playback_bar.h"

#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/playback/speed_box.h"
#include "ui/playback/transport_button.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

namespace downhill {

// Plain Space, arrows, Home and End work wherever the focus does not need them (the pages' keyPressEvent);
// these keys work everywhere.
PlaybackBar::PlaybackBar(const Words& first, const Words& back, const Words& play, const QString& pause,
                         const Words& forward, QWidget* parent)
    : QWidget(parent),
      first_(makeAction(first, Qt::ALT | Qt::Key_Home)),
      back_(makeAction(back, Qt::ALT | Qt::Key_Left)),
      play_(makeAction(play, Qt::CTRL | Qt::Key_Space)),
      forward_(makeAction(forward, Qt::ALT | Qt::Key_Right)),
      row_(new QHBoxLayout(this)),
      playText_(play.text),
      pauseText_(pause) {
    setLayoutDirection(Qt::LeftToRight); // later is to the right, as on the loss curve
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(8);
    addButton(first_, Sign::first, Qt::ToolButtonIconOnly);
    addButton(back_, Sign::back, Qt::ToolButtonTextBesideIcon);
    playButton_ = addTransportButton(this, play_, Qt::ToolButtonTextBesideIcon);
    playButton_->setObjectName(QStringLiteral("play"));
    addButton(forward_, Sign::forward, Qt::ToolButtonTextBesideIcon);
}

QAction* PlaybackBar::makeAction(const Words& words, const QKeySequence& key) {
    auto* action = new QAction(words.text, this);
    if (!words.tip.isEmpty())
        action->setToolTip(plainTip(words.tip));
    action->setShortcut(key);
    return action;
}

void PlaybackBar::addButton(QAction* action, Sign sign, Qt::ToolButtonStyle style) {
    addTransportButton(this, action, style);
    signs_.append({action, sign});
}

void PlaybackBar::addSpeed(const QString& label, const QString& name, const QList<double>& speeds) {
    auto* speedLabel = new PlainLabel(label, this);
    speedLabel->setObjectName(QStringLiteral("muted"));
    speed_ = new SpeedBox(speeds, this);
    speed_->setObjectName(QStringLiteral("speed"));
    speed_->setAccessibleName(name);
    speedLabel->setBuddy(speed_);
    row_->addSpacing(4);
    row_->addWidget(speedLabel);
    row_->addWidget(speed_);
    connect(speed_, &SpeedBox::speedChanged, this, &PlaybackBar::speedChanged);
}

QSlider* PlaybackBar::addSlider(const QString& name, const QString& tip) {
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setObjectName(QStringLiteral("scrubber"));
    slider_->setAccessibleName(name);
    slider_->setToolTip(plainTip(tip));
    slider_->setRange(0, 0);
    row_->addSpacing(6);
    row_->addWidget(slider_, 1);
    return slider_;
}

void PlaybackBar::setTheme(const Theme& theme) {
    theme_ = theme;
    const int size = theme.px(15);
    for (const auto& [action, sign] : signs_)
        action->setIcon(signIcon(sign, theme.text, size));
    for (auto* button : findChildren<QToolButton*>())
        button->setIconSize({size, size});
    showPlaying(playing_);
    keepWidthFor(playButton_, {playText_, pauseText_});
    slider_->setMinimumWidth(theme.px(narrowestScrubber));
}

void PlaybackBar::showPlaying(bool playing) {
    playing_ = playing;
    play_->setText(playing ? pauseText_ : playText_);
    play_->setIcon(accentSignIcon(playing ? Sign::pause : Sign::play, theme_, theme_.px(15)));
    playButton_->setAccessibleName(play_->text().remove(QLatin1Char('&')));
}

void PlaybackBar::setLocked(bool locked) {
    locked_ = locked;
    setDisabled(locked);
    enableActions();
}

void PlaybackBar::enableActions() {
    for (QAction* action : std::as_const(actions_))
        action->setEnabled(!locked_ && isPossible(action));
}

void PlaybackBar::addActionsTo(QMenu* menu) const { menu->addActions(actions_); }

void PlaybackBar::setActionsVisible(bool visible) {
    for (QAction* action : std::as_const(actions_))
        action->setVisible(visible);
}

double PlaybackBar::speed() const { return speed_->speed(); }
void PlaybackBar::setSpeed(double stepsPerSecond) { speed_->setSpeed(stepsPerSecond); }

} // namespace downhill
