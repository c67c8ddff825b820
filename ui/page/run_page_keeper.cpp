#include "ui/page/run_page_keeper.h"

#include "ui/charts/cost/cost_picture_card.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/page/play_to.h"
#include "ui/page/run_page.h"
#include "ui/pins/pin_tabs.h"
#include "ui/pins/steps_card.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"

#include <QAction>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace downhill {

RunPageKeeper::RunPageKeeper(const Parts& parts)
    : Stateful(parts.page), parts_(parts), play_(new PlayTo(parts.page->playhead())) {
    connect(parts_.page->live(), &LiveRun::runChanged, this, &RunPageKeeper::arriveIfThere);
    listen();
}

void RunPageKeeper::listen() {
    const auto chosen = [this] { emit changed(putting_ ? StateChange::wentOn : StateChange::chosen); };
    const auto wentOn = [this] { emit changed(StateChange::wentOn); };
    connect(parts_.page->live(), &LiveRun::settingsChanged, this, chosen);
    connect(parts_.page->pins(), &PinList::edited, this, chosen);
    connect(parts_.page->playhead(), &Playhead::jumped, this, chosen);
    connect(parts_.page->playhead(), &Playhead::stepChanged, this, wentOn);
    connect(parts_.page->transport(), &PlaybackBar::speedChanged, this, chosen);
    connect(parts_.loss, &LossCurveCard::logarithmicChanged, this, chosen);
    connect(parts_.rate->curveAction(), &QAction::toggled, this, chosen);
    connect(parts_.rate->edit()->fromHere(), &QAction::toggled, this, wentOn);
    connect(parts_.picture, &CostPictureCard::partChanged, this, chosen);
    connect(parts_.steps->tabs(), &PinTabs::currentChanged, this, wentOn);
    const Predictions* predictions = parts_.page->predictions();
    connect(predictions, &Predictions::switched, this, chosen);
    connect(predictions, &Predictions::answered, this, chosen);
    connect(predictions, &Predictions::revealed, this, chosen);
    connect(predictions, &Predictions::forgotten, this, chosen);
    connect(predictions, &Predictions::changed, this, wentOn);
}

RunPageState RunPageKeeper::now() const {
    const RunPage& page = *parts_.page;
    RunPageState state{.settings = page.live()->settings(),
                       .pins = page.pins()->pins(),
                       .step = page.playhead()->step(),
                       .speed = page.transport()->speed(),
                       .logarithmic = page.isLogarithmic(),
                       .rateCurve = page.isRateCurveShown(),
                       .part = parts_.picture->part(),
                       .predictions = page.predictions()->state(),
                       .fromHere = parts_.rate->edit()->fromHere()->isChecked(),
                       .pinsShown = parts_.steps->tabs()->arePinsShown()};
    if (awaited_ && awaited_->settings == state.settings) {
        state.step = awaited_->step;
        state.part = awaited_->part;
        state.predictions = awaited_->predictions;
        state.fromHere = awaited_->fromHere;
    }
    return state;
}

void RunPageKeeper::setState(const PageState& state) {
    if (const auto* own = std::get_if<RunPageState>(&state))
        put(*own);
}

void RunPageKeeper::put(const RunPageState& state) {
    RunPage& page = *parts_.page;
    const QScopedValueRollback putting(putting_, true);
    play_->forget();
    playTo_ = 0;
    page.playhead()->pause();
    if (page.pins()->pins() != state.pins)
        page.pins()->setPins(state.pins);
    parts_.steps->tabs()->showPins(state.pinsShown && !state.pins.empty());
    page.transport()->setSpeed(state.speed);
    page.setLogarithmic(state.logarithmic);
    page.setRateCurveShown(state.rateCurve);
    page.predictions()->setOn(state.predictions.on); // a run to be hidden is never seen before
    awaited_ = state;
    page.live()->setSettings(state.settings);
    awaited_->settings = page.live()->settings(); // with the name of a cost made its formula
    arriveIfThere();                              // where nothing is new there comes no other run
}

void RunPageKeeper::arriveIfThere() {
    const LiveRun& live = *parts_.page->live();
    const bool there = live.run() && live.run()->settings() == live.settings() &&
                       (live.isHiding() || live.run()->stopped() != StopReason::running);
    if (!awaited_ || !there)
        return;
    const RunPageState state = *std::exchange(awaited_, std::nullopt);
    const int to = std::exchange(playTo_, 0);
    if (live.settings() != state.settings)
        return; // somebody was quicker
    const QScopedValueRollback putting(putting_, true);
    parts_.page->predictions()->setState(state.predictions);
    parts_.picture->setPart(state.part);
    parts_.page->playhead()->setStep(state.step);
    parts_.rate->edit()->fromHere()->setChecked(state.fromHere &&
                                                parts_.rate->edit()->fromHere()->isEnabled());
    play_->start(to);
}

void RunPageKeeper::playTo(std::uint64_t step) {
    const auto to = static_cast<int>(std::min(step, RunSettings::maxSteps));
    if (awaited_)
        playTo_ = to;
    else
        play_->start(to);
}

} // namespace downhill
