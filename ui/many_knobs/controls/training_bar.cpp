#include "ui/many_knobs/controls/training_bar.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/playback/speed_box.h"
#include "ui/playback/transport_button.h"
#include "ui/text/text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace downhill {

TrainingBar::TrainingBar(LiveTraining* live, QWidget* parent) : QWidget(parent), live_(live) {
    const auto make = [this](const QString& text, const QString& tip, QKeySequence key, auto&& triggered) {
        auto* action = new QAction(text, this);
        action->setToolTip(plainTip(tip));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, triggered);
        return action;
    };
    first_ = make(tr("Back to the st&art"), tr("Back to step 0; the steps behind it are forgotten"),
                  Qt::ALT | Qt::Key_Home, [this] { live_->goBack(0); });
    restart_ = make(tr("&Restart"), tr("From the start again, with the same seed"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { live_->restart(live_->settings().seed); });
    back_ = make(tr("&Back"), tr("Back to the checkpoint before; the steps behind it are forgotten"),
                 Qt::ALT | Qt::Key_Left, [this] { back(); });
    play_ = make(tr("&Train"), tr("Train"), Qt::CTRL | Qt::Key_Space, [this] { live_->toggle(); });
    forward_ = make(tr("&Step"), tr("One step"), Qt::ALT | Qt::Key_Right, [this] { live_->step(); });
    restart_->setObjectName(QStringLiteral("restart"));
    another_ = make(tr("Another s&eed"), tr("Restart with another seed"), Qt::CTRL | Qt::Key_R,
                    [this] { live_->restart(live_->settings().seed + 1); });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    addTransportButton(this, first_, Qt::ToolButtonIconOnly);
    addTransportButton(this, back_, Qt::ToolButtonTextBesideIcon);
    playButton_ = addTransportButton(this, play_, Qt::ToolButtonTextBesideIcon);
    playButton_->setObjectName(QStringLiteral("play"));
    addTransportButton(this, forward_, Qt::ToolButtonTextBesideIcon);

    auto* speedLabel = new PlainLabel(tr("Spee&d"), this);
    speedLabel->setObjectName(QStringLiteral("muted"));
    speed_ = new SpeedBox({SpeedBox::full, 1, 5, 30, 200, 1'000}, this);
    speed_->setObjectName(QStringLiteral("trainingSpeed"));
    speed_->setAccessibleName(tr("Speed of training"));
    speedLabel->setBuddy(speed_);
    layout->addSpacing(4);
    layout->addWidget(speedLabel);
    layout->addWidget(speed_);
    connect(speed_, &SpeedBox::speedChanged, this, [this](double speed) {
        live_->setStepsPerSecond(speed == SpeedBox::full ? std::nullopt : std::optional(speed));
        emit speedChanged();
    });

    checkpoints_ = new QSlider(Qt::Horizontal, this);
    checkpoints_->setObjectName(QStringLiteral("scrubber"));
    checkpoints_->setAccessibleName(tr("Checkpoints"));
    checkpoints_->setToolTip(
        plainTip(tr("Drag to the left to go back to a checkpoint; the steps behind it are forgotten")));
    checkpoints_->setTracking(false); // what is forgotten is decided when the mouse lets go
    checkpoints_->setRange(0, 0);
    layout->addSpacing(6);
    layout->addWidget(checkpoints_, 1);
    connect(checkpoints_, &QSlider::sliderMoved, this, [this](int at) {
        const auto& list = live_->training()->checkpoints;
        if (static_cast<std::size_t>(at) < list.size())
            emit said(tr("Let go to go back to step %1")
                          .arg(qs(countText(list[static_cast<std::size_t>(at)]->step))));
    });
    connect(checkpoints_, &QSlider::valueChanged, this, &TrainingBar::goBackTo);
    connect(live_, &LiveTraining::activityChanged, this, &TrainingBar::showActivity);
    connect(live_, &LiveTraining::trainingChanged, this, &TrainingBar::showCheckpoints);
}

void TrainingBar::setTheme(const Theme& theme) {
    theme_ = theme;
    const int size = theme.px(15);
    first_->setIcon(signIcon(Sign::first, theme.text, size));
    back_->setIcon(signIcon(Sign::back, theme.text, size));
    forward_->setIcon(signIcon(Sign::forward, theme.text, size));
    for (auto* button : findChildren<QToolButton*>())
        button->setIconSize({size, size});
    keepWidthFor(playButton_, {tr("&Train"), tr("&Pause")});
    checkpoints_->setMinimumWidth(theme.px(narrowestScrubber));
    showActivity();
}

void TrainingBar::showActivity() {
    const bool training = live_->isTraining();
    play_->setText(training ? tr("&Pause") : tr("&Train"));
    play_->setIcon(accentSignIcon(training ? Sign::pause : Sign::play, theme_, theme_.px(15)));
    playButton_->setAccessibleName(training ? tr("Pause") : tr("Train"));
}

// One place for each checkpoint, and the last for where the training stands.
void TrainingBar::showCheckpoints() {
    if (checkpoints_->isSliderDown())
        return;
    const auto& training = live_->training();
    const auto& list = training->checkpoints;
    int last = static_cast<int>(list.size());
    if (last > 0 && list.back()->step == training->stepsTaken())
        --last;
    const QSignalBlocker quiet(checkpoints_);
    checkpoints_->setRange(0, last);
    checkpoints_->setPageStep(std::max(1, last / 8));
    checkpoints_->setValue(last);
    enableActions();
}

void TrainingBar::setLocked(bool locked) {
    locked_ = locked;
    setDisabled(locked);
    enableActions();
}

void TrainingBar::enableActions() {
    for (QAction* action : {restart_, play_, forward_, another_})
        action->setDisabled(locked_);
    for (QAction* action : {back_, first_})
        action->setDisabled(locked_ || lastPlace() == 0);
}

int TrainingBar::place() const { return checkpoints_->value(); }
int TrainingBar::lastPlace() const { return checkpoints_->maximum(); }

void TrainingBar::goBackTo(int checkpoint) {
    const auto& training = live_->training();
    if (training == nullptr || static_cast<std::size_t>(checkpoint) >= training->checkpoints.size())
        return;
    live_->goBack(training->checkpoints[static_cast<std::size_t>(checkpoint)]->step);
}

void TrainingBar::back() {
    if (const auto& training = live_->training(); training && training->stepsTaken() > 0)
        live_->goBack(training->stepsTaken() - 1);
}

void TrainingBar::addActionsTo(QMenu* menu) const {
    menu->addActions({play_, forward_, back_, first_, restart_, another_});
}

void TrainingBar::setActionsVisible(bool visible) {
    for (QAction* action : {first_, restart_, back_, play_, forward_, another_})
        action->setVisible(visible);
}

double TrainingBar::speed() const { return speed_->speed(); }
void TrainingBar::setSpeed(double stepsPerSecond) { speed_->setSpeed(stepsPerSecond); }

} // namespace downhill
