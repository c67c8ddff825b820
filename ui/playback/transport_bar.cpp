#include "ui/playback/transport_bar.h"

#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/playback/playhead.h"
#include "ui/playback/speed_box.h"
#include "ui/playback/transport_button.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

namespace downhill {

TransportBar::TransportBar(Playhead* playhead, QWidget* parent) : QWidget(parent), playhead_(playhead) {
    first_ = new QAction(tr("&First step"), this);
    back_ = new QAction(tr("&Back"), this);
    play_ = new QAction(tr("&Play"), this);
    forward_ = new QAction(tr("&Step"), this);
    last_ = new QAction(tr("L&ast step"), this);
    // Plain Space, arrows, Home and End work wherever the focus does not need them
    // (RunPage::keyPressEvent); these work everywhere.
    first_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    back_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    play_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    forward_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    last_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_End));
    connect(first_, &QAction::triggered, playhead, &Playhead::toFirst);
    connect(back_, &QAction::triggered, playhead, &Playhead::back);
    connect(play_, &QAction::triggered, playhead, &Playhead::toggle);
    connect(forward_, &QAction::triggered, playhead, &Playhead::forward);
    connect(last_, &QAction::triggered, playhead, &Playhead::toLast);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    addTransportButton(this, first_, Qt::ToolButtonIconOnly);
    addTransportButton(this, back_, Qt::ToolButtonTextBesideIcon);
    playButton_ = addTransportButton(this, play_, Qt::ToolButtonTextBesideIcon);
    playButton_->setObjectName(QStringLiteral("play"));
    addTransportButton(this, forward_, Qt::ToolButtonTextBesideIcon);
    addTransportButton(this, last_, Qt::ToolButtonIconOnly);

    auto* speedLabel = new PlainLabel(tr("Spee&d"), this);
    speedLabel->setObjectName(QStringLiteral("muted"));
    speed_ = new SpeedBox({1, 2, 5, 10, 30, 100, 1'000, 10'000}, this);
    speed_->setObjectName(QStringLiteral("speed"));
    speed_->setAccessibleName(tr("Speed of play"));
    speedLabel->setBuddy(speed_);
    layout->addSpacing(4);
    layout->addWidget(speedLabel);
    layout->addWidget(speed_);
    connect(speed_, &SpeedBox::speedChanged, playhead_, &Playhead::setSpeed);
    connect(speed_, &SpeedBox::speedChanged, this, &TransportBar::speedChanged);
    setSpeed(2);

    scrubber_ = new QSlider(Qt::Horizontal, this);
    scrubber_->setObjectName(QStringLiteral("scrubber"));
    scrubber_->setAccessibleName(tr("Step shown"));
    scrubber_->setToolTip(plainTip(tr("Drag to any step of the run")));
    scrubber_->setRange(0, 0);
    layout->addSpacing(6);
    layout->addWidget(scrubber_, 1);
    connect(scrubber_, &QSlider::valueChanged, playhead, &Playhead::setStep);
    connect(playhead, &Playhead::stepChanged, scrubber_, &QSlider::setValue);
    connect(playhead, &Playhead::lastStepChanged, this, [this](int last) {
        scrubber_->setMaximum(last);
        scrubber_->setPageStep(std::max(1, last / 10));
    });
    connect(playhead, &Playhead::playingChanged, this, &TransportBar::showPlaying);
    connect(playhead, &Playhead::heldChanged, this, &TransportBar::enableActions);
}

void TransportBar::setLocked(bool locked) {
    locked_ = locked;
    setDisabled(locked);
    enableActions();
}

void TransportBar::enableActions() {
    for (QAction* action : {first_, back_, forward_})
        action->setDisabled(locked_);
    for (QAction* action : {play_, last_})
        action->setDisabled(locked_ || playhead_->isHeld());
}

void TransportBar::setTheme(const Theme& theme) {
    theme_ = theme;
    const int size = theme.px(15);
    first_->setIcon(signIcon(Sign::first, theme.text, size));
    back_->setIcon(signIcon(Sign::back, theme.text, size));
    forward_->setIcon(signIcon(Sign::forward, theme.text, size));
    last_->setIcon(signIcon(Sign::last, theme.text, size));
    for (auto* button : findChildren<QToolButton*>())
        button->setIconSize({size, size});
    showPlaying(playhead_->isPlaying());
    keepWidthFor(playButton_, {tr("&Play"), tr("&Pause")});
    scrubber_->setMinimumWidth(theme.px(narrowestScrubber));
}

void TransportBar::showPlaying(bool playing) {
    play_->setText(playing ? tr("&Pause") : tr("&Play"));
    play_->setIcon(accentSignIcon(playing ? Sign::pause : Sign::play, theme_, theme_.px(15)));
    playButton_->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void TransportBar::addActionsTo(QMenu* menu) const {
    menu->addActions({play_, forward_, back_, first_, last_});
}

void TransportBar::setActionsVisible(bool visible) {
    for (QAction* action : {play_, forward_, back_, first_, last_})
        action->setVisible(visible);
}

double TransportBar::speed() const { return speed_->speed(); }
void TransportBar::setSpeed(double stepsPerSecond) { speed_->setSpeed(stepsPerSecond); }

} // namespace downhill
