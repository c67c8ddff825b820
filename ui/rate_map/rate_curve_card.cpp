#include "ui/rate_map/rate_curve_card.h"

#include "core/descent/rate_schedule.h"
#include "ui/plain/label.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/rate_map/rate_curve.h"
#include "ui/rate_map/rate_curve_view.h"
#include "ui/run/live_run.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

RateCurveCard::RateCurveCard(LiveRun* live, LiveRateMap* map, QWidget* parent)
    : Card(tr("Ra&te curve"), parent),
      live_(live),
      map_(map),
      note_(new PlainLabel(this)),
      view_(new RateCurveView(new RateCurve, this)) {
    view_->setObjectName(QStringLiteral("rateCurve"));
    view_->setAccessibleName(tr("Rate curve: the steps that each learning rate needs"));
    titleLabel()->setBuddy(view_);
    note_->setObjectName(QStringLiteral("muted"));
    header()->addWidget(note_);
    body()->addWidget(view_, 1);

    connect(view_, &RateCurveView::rateChosen, this,
            [this](double rate) { live_->setSettings(withRateThroughout(live_->settings(), rate)); });
    connect(live_, &LiveRun::settingsChanged, this,
            [this] { view_->curve()->setChosen(live_->settings().hyper.rate); });
    connect(map_, &LiveRateMap::mapChanged, this, &RateCurveCard::showMap);
    view_->curve()->setChosen(live_->settings().hyper.rate);
    showMap();
}

void RateCurveCard::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(8), theme.px(9), theme.px(8),
                                 theme.px(4)); // the chart brings its own
    header()->setContentsMargins(theme.px(6), 0, theme.px(6), 0);
    view_->curve()->setTheme(theme);
}

void RateCurveCard::showMap() {
    const auto map = map_->map();
    view_->curve()->show(map);
    view_->updateDescription();
    note_->setText(map ? cappedNote(*map) : map_->isHidden() ? tr("hidden while the run is") : QString());
}

} // namespace downhill
