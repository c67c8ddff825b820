#include "ui/rate_map/rate_card.h"

#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/run/live_run.h"
#include "ui/text.h"

namespace downhill {

namespace {

ValueScale rateScale() { return {ValueScale::Kind::logarithmic, slowestMapped, fastestMapped}; }

} // namespace

RateCard::RateCard(LiveRun* live, QWidget* parent)
    : SliderCard(tr("&Learning rate"), tr("Learning rate"), NumberField::positive(), rateScale(), parent),
      live_(live),
      map_(new LiveRateMap(live, this)) {
    field()->setObjectName(QStringLiteral("rate"));
    slider()->setObjectName(QStringLiteral("rateSlider"));
    std::vector<ValueSlider::Tick> ticks;
    for (const double rate : {slowestMapped, 0.001, 0.01, 0.1, 1.0, fastestMapped})
        ticks.push_back({rate, fieldText(rate)});
    slider()->setScale(rateScale(), std::move(ticks));

    connect(this, &SliderCard::edited, this,
            [this](double rate) { live_->change([&](RunSettings& s) { s.rate = rate; }); });
    connect(live_, &LiveRun::settingsChanged, this, [this] { setValue(live_->settings().rate); });
    connect(map_, &LiveRateMap::mapChanged, this, &RateCard::showMap);
    setValue(live_->settings().rate);
}

void RateCard::setTheme(const Theme& theme) {
    theme_ = theme;
    SliderCard::setTheme(theme);
    showMap();
}

void RateCard::setRoomy(bool roomy) { slider()->setWordsVisible(roomy); }

void RateCard::showMap() {
    if (const auto map = map_->map())
        slider()->setBands(bandsOf(*map, theme_, slowestMapped, fastestMapped),
                           [map](double rate) { return describeRate(*map, rate); });
}

} // namespace downhill
