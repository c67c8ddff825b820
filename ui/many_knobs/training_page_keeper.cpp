#include "ui/many_knobs/training_page_keeper.h"

#include "ui/many_knobs/controls/training_bar.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/first_layer/first_layer_card.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/pins/pin_tabs.h"

#include <QScopedValueRollback>

#include <utility>

namespace downhill {

TrainingPageKeeper::TrainingPageKeeper(const Parts& parts) : parts_(parts) {
    const auto chosen = [this] { emit changed(putting_ ? StateChange::wentOn : StateChange::chosen); };
    const auto wentOn = [this] { emit changed(StateChange::wentOn); };
    connect(parts_.live, &LiveTraining::settingsChanged, this, [this, chosen] {
        step_ = parts_.live->stepWanted(); // one that begins is at its start, and has not gone back there
        if (parts_.live->isTakingBack())
            emit changed(StateChange::takenBack);
        else
            chosen();
    });
    connect(parts_.live, &LiveTraining::trainingChanged, this, &TrainingPageKeeper::follow);
    connect(parts_.live, &LiveTraining::activityChanged, this, wentOn);
    connect(parts_.pins, &PinList::edited, this, chosen);
    connect(parts_.pins, &PinList::changed, this, wentOn);
    connect(parts_.transport, &PlaybackBar::speedChanged, this, chosen);
    connect(parts_.curves, &CurvesCard::axesChanged, this, chosen);
    connect(parts_.firstLayer->tabs(), &PinTabs::currentChanged, this, wentOn);
}

// The worker says when it has gone back; forward it goes by itself.
void TrainingPageKeeper::follow() {
    const std::uint64_t step = parts_.live->stepWanted();
    emit changed(step < std::exchange(step_, step) ? StateChange::chosen : StateChange::wentOn);
    goOn();
}

void TrainingPageKeeper::playTo(std::uint64_t step) {
    to_ = step;
    goOn();
}

void TrainingPageKeeper::goOn() {
    if (to_ == 0 || !parts_.live->isThere())
        return;
    const bool there = parts_.live->stepWanted() >= to_;
    if (!there && !training_ && !parts_.live->hasEnded()) {
        training_ = true;
        return parts_.live->play();
    }
    if (!there && parts_.live->isTraining())
        return;
    to_ = 0; // it is there, or has ended, or somebody else pauses it
    if (std::exchange(training_, false) && there)
        parts_.live->pause();
}

TrainingPageState TrainingPageKeeper::now() const {
    return {.settings = parts_.live->soFar(),
            .step = parts_.live->stepWanted(),
            .pins = parts_.pins->pins(),
            .speed = parts_.transport->speed(),
            .logarithmic = parts_.curves->isLogarithmic(),
            .byImages = parts_.curves->effort() == Effort::images,
            .pinsShown = parts_.firstLayer->tabs()->arePinsShown()};
}

void TrainingPageKeeper::setState(const PageState& state) {
    if (const auto* own = std::get_if<TrainingPageState>(&state))
        put(*own);
}

void TrainingPageKeeper::put(const TrainingPageState& state) {
    const QScopedValueRollback putting(putting_, true);
    to_ = 0;
    training_ = false;
    parts_.live->pause();
    parts_.demonstrations->stop();
    if (parts_.pins->pins() != state.pins)
        parts_.pins->setPins(state.pins);
    parts_.firstLayer->tabs()->showPins(state.pinsShown && !state.pins.empty());
    parts_.transport->setSpeed(state.speed);
    parts_.curves->setLogarithmic(state.logarithmic);
    parts_.curves->setEffort(state.byImages ? Effort::images : Effort::steps);
    if (parts_.live->soFar() != state.settings || parts_.live->stepWanted() != state.step)
        parts_.live->beginAt(state.settings, state.step);
    step_ = parts_.live->stepWanted();
}

} // namespace downhill
