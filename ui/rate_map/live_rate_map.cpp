#include "ui/rate_map/live_rate_map.h"

#include "ui/run/live_run.h"
#include "ui/work/failure_words.h"

namespace downhill {

LiveRateMap::LiveRateMap(LiveRun* live, QObject* parent)
    : QObject(parent), live_(live), hop_(this, [this](const RateMapResult& result) { take(result); }) {
    worker_ = std::make_unique<RateMapWorker>([this](const RateMapResult& result) { hop_.send(result); });
    connect(live_, &LiveRun::settingsChanged, this, &LiveRateMap::order);
    connect(live_, &LiveRun::hidingChanged, this, &LiveRateMap::mapChanged);
    connect(live_, &LiveRun::diagnosisChanged, this, &LiveRateMap::recommend);
    mapped_.steps = 0; // no order yet
    order();
}

LiveRateMap::~LiveRateMap() { worker_.reset(); }

bool LiveRateMap::isHidden() const { return live_->isHiding(); }
std::shared_ptr<const RateMap> LiveRateMap::map() const { return isHidden() ? nullptr : map_; }

void LiveRateMap::take(const RateMapResult& result) {
    if (result.generation != generation_)
        return;
    if (result.failure)
        return fail(*result.failure);
    made_ = result.map;
    current_ = result.complete;
    map_.reset();
    recommend();
}

void LiveRateMap::recommend() {
    const auto& diagnosis = live_->diagnosis();
    const bool cures = diagnosis && diagnosis->suggestedRate && diagnosis->recommended;
    std::shared_ptr<const RateMap> map =
        made_ && cures ? std::make_shared<const RateMap>(withBest(*made_, *diagnosis->recommended)) : made_;
    const bool same = map == map_;
    map_ = std::move(map);
    if (!same)
        emit mapChanged();
}

void LiveRateMap::fail(const WorkFailure& failure) {
    made_.reset();
    map_.reset();
    current_ = false;
    emit mapChanged();
    emit failed(failureWords(failure, tr("There is not enough memory for the rate map.")));
}

void LiveRateMap::order() {
    RunSettings wanted = live_->settings();
    wanted.hyper.rate = 1; // the map is of all rates: moving the rate's slider changes nothing
    wanted.rateChanges.clear();
    if (wanted == mapped_)
        return;
    mapped_ = wanted;
    current_ = false;
    generation_ = worker_->submit(live_->formula(), std::move(wanted));
}

} // namespace downhill
