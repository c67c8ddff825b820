#include "ui/page/run_page_keeper.h"

#include "ui/charts/cost/cost_picture_card.h"
#include "ui/page/run_page.h"
#include "ui/playback/playhead.h"
#include "ui/run/live_run.h"

#include <utility>

namespace downhill {

RunPageKeeper::RunPageKeeper(RunPage* page, CostPictureCard* picture)
    : QObject(page), page_(page), picture_(picture) {
    connect(page_->live(), &LiveRun::runChanged, this, &RunPageKeeper::arriveIfThere);
}

RunPageState RunPageKeeper::now() const {
    RunPageState state{.settings = page_->live()->settings(),
                       .pins = page_->pins()->pins(),
                       .step = page_->playhead()->step(),
                       .speed = page_->transport()->speed(),
                       .logarithmic = page_->isLogarithmic(),
                       .rateCurve = page_->isRateCurveShown(),
                       .part = picture_->part(),
                       .predictions = page_->predictions()->state()};
    if (awaited_ && awaited_->settings == state.settings) {
        state.step = awaited_->step;
        state.part = awaited_->part;
        state.predictions = awaited_->predictions;
    }
    return state;
}

void RunPageKeeper::setState(const PageState& state) {
    if (const auto* own = std::get_if<RunPageState>(&state))
        put(*own);
}

void RunPageKeeper::put(const RunPageState& state) {
    page_->playhead()->pause();
    if (page_->pins()->pins() != state.pins)
        page_->pins()->setPins(state.pins);
    page_->transport()->setSpeed(state.speed);
    page_->setLogarithmic(state.logarithmic);
    page_->setRateCurveShown(state.rateCurve);
    page_->predictions()->setOn(state.predictions.on); // a run to be hidden is never seen before
    awaited_ = state;
    page_->live()->setSettings(state.settings);
    awaited_->settings = page_->live()->settings(); // with the name of a cost made its formula
    arriveIfThere();                                // where nothing is new there comes no other run
}

void RunPageKeeper::arriveIfThere() {
    const LiveRun& live = *page_->live();
    const bool there = live.run() && live.run()->settings() == live.settings() &&
                       (live.isHiding() || live.run()->stopped() != StopReason::running);
    if (!awaited_ || !there)
        return;
    const RunPageState state = *std::exchange(awaited_, std::nullopt);
    if (live.settings() != state.settings)
        return; // somebody was quicker
    page_->predictions()->setState(state.predictions);
    picture_->setPart(state.part);
    page_->playhead()->setStep(state.step);
    emit arrived();
}

} // namespace downhill
