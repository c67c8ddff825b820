#include "ui/many_knobs/controls/training_bar.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/playback/speed_box.h"
#include "ui/text/text.h"

#include <QAction>
#include <QSignalBlocker>
#include <QSlider>

namespace downhill {

TrainingBar::TrainingBar(LiveTraining* live, QWidget* parent)
    : PlaybackBar({tr("Back to the st&art"), tr("Back to step 0; the steps behind it are forgotten")},
                  {tr("&Back"), tr("Back to the checkpoint before; the steps behind it are forgotten")},
                  {tr("&Train")}, tr("&Pause"), {tr("&Step"), tr("One step")}, parent),
      live_(live),
      restart_(makeAction({tr("&Restart"), tr("From the start again, with the same seed")},
                          Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
      another_(makeAction({tr("Another s&eed"), tr("Restart with another seed")}, Qt::CTRL | Qt::Key_R)) {
    restart_->setObjectName(QStringLiteral("restart"));
    addSpeed(tr("Spee&d"), tr("Speed of training"), {SpeedBox::full, 1, 5, 30, 200, 1'000});
    connect(this, &PlaybackBar::speedChanged, live_, [this](double speed) {
        live_->setStepsPerSecond(speed == SpeedBox::full ? std::nullopt : std::optional(speed));
    });
    addSlider(tr("Checkpoints"),
              tr("Drag to the left to go back to a checkpoint; the steps behind it are forgotten"));
    slider_->setTracking(false); // what is forgotten is decided when the mouse lets go
    setActions({play_, forward_, back_, first_, restart_, another_});

    connect(first_, &QAction::triggered, live_, [this] { live_->goBack(0); });
    connect(restart_, &QAction::triggered, live_, [this] { live_->restart(live_->settings().seed); });
    connect(another_, &QAction::triggered, live_, [this] { live_->restart(live_->settings().seed + 1); });
    connect(back_, &QAction::triggered, this, &TrainingBar::back);
    connect(play_, &QAction::triggered, live_, &LiveTraining::toggle);
    connect(forward_, &QAction::triggered, live_, &LiveTraining::step);
    connect(slider_, &QSlider::sliderMoved, this, &TrainingBar::sayWhereTo);
    connect(slider_, &QSlider::valueChanged, this, &TrainingBar::goBackTo);
    connect(live_, &LiveTraining::activityChanged, this, [this] { showPlaying(live_->isTraining()); });
    connect(live_, &LiveTraining::trainingChanged, this, &TrainingBar::showCheckpoints);
}

void TrainingBar::sayWhereTo(int place) {
    const auto& list = live_->training()->checkpoints;
    if (static_cast<std::size_t>(place) < list.size())
        emit said(tr("Let go to go back to step %1")
                      .arg(qs(countText(list[static_cast<std::size_t>(place)]->step))));
}

// One place for each checkpoint, and the last for where the training stands.
void TrainingBar::showCheckpoints() {
    if (slider_->isSliderDown())
        return;
    const auto& training = live_->training();
    const auto& list = training->checkpoints;
    int last = static_cast<int>(list.size());
    if (last > 0 && list.back()->step == training->stepsTaken())
        --last;
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, last);
    slider_->setPageStep(std::max(1, last / 8));
    slider_->setValue(last);
    enableActions();
}

bool TrainingBar::isPossible(const QAction* action) const {
    return (action != back_ && action != first_) || lastPlace() > 0;
}

int TrainingBar::place() const { return slider_->value(); }
int TrainingBar::lastPlace() const { return slider_->maximum(); }

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

} // namespace downhill
