#include "ui/run/rate_edit.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"
#include "ui/plain/tip.h"
#include "ui/playback/playhead.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"

#include <QAction>

#include <algorithm>

namespace downhill {

RateEdit::RateEdit(LiveRun* live, Playhead* playhead, QObject* parent)
    : QObject(parent),
      live_(live),
      playhead_(playhead),
      fromHere_(new QAction(tr("from now on"), this)),
      forget_(new QAction(tr("Remove changes"), this)) {
    fromHere_->setCheckable(true);
    forget_->setToolTip(plainTip(tr("Remove the changes on the way: one rate again, from start to end")));
    connect(forget_, &QAction::triggered, this, [this] {
        fromHere_->setChecked(false);
        live_->change([](RunSettings& s) { s.rateChanges.clear(); });
    });
    connect(fromHere_, &QAction::toggled, this, &RateEdit::changed);
    connect(live_, &LiveRun::settingsChanged, this, &RateEdit::follow);
    connect(live_, &LiveRun::runChanged, this, &RateEdit::follow);
    connect(playhead_, &Playhead::stepChanged, this, &RateEdit::follow);
    follow();
}

std::size_t RateEdit::step() const { return static_cast<std::size_t>(playhead_->step()); }

bool RateEdit::canGoOn() const {
    if (step() == 0 || !live_->run())
        return false;
    const Run& run = *live_->run();
    const bool atTheEnd = step() >= run.stepsTaken();
    return !atTheEnd || (run.stopped() != StopReason::notFinite && run.stepsTaken() < RunSettings::maxSteps);
}

void RateEdit::follow() {
    fromHere_->setEnabled(canGoOn());
    if (!canGoOn())
        fromHere_->setChecked(false);
    fromHere_->setToolTip(plainTip(
        canGoOn() ? tr("Change the rate from step %1 on; the steps before it stay").arg(qs(countText(step())))
        : step() == 0 ? tr("Go to a step (→), then change the rate from there on")
                      : tr("No step can follow from here")));
    forget_->setVisible(!live_->settings().rateChanges.empty());
    emit changed();
}

double RateEdit::rate() const {
    return fromHere_->isChecked() ? RateSchedule(live_->settings()).base(step())
                                  : live_->settings().hyper.rate;
}

void RateEdit::setRate(double rate) {
    if (!fromHere_->isChecked()) {
        live_->change([&](RunSettings& s) { s.hyper.rate = rate; });
        return;
    }
    RunSettings settings = withRateFrom(live_->settings(), step(), rate);
    if (step() >= settings.steps) {
        settings.hyper.schedule = settled(settings.hyper.schedule, settings.steps);
        settings.steps = std::min(2 * settings.steps, RunSettings::maxSteps);
    }
    live_->setSettings(std::move(settings));
}

QString RateEdit::changes() const {
    const RunSettings& settings = live_->settings();
    if (settings.rateChanges.empty())
        return {};
    QStringList parts{fieldText(settings.hyper.rate)};
    for (const RateChange& change : settings.rateChanges)
        parts += tr("from step %1 on %2").arg(qs(countText(change.step)), fieldText(change.rate));
    return parts.join(QStringLiteral(", "));
}

} // namespace downhill
