#include "ui/two_knobs/rule_race.h"

#include "core/descent/run_settings.h"
#include "ui/pins/pin_list.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace downhill {

namespace {
constexpr std::array racingRules = {"gd", "momentum", "rmsprop", "adam"};

/// The best rate of the map; where none gets there in these steps, the one that gets lowest.
double suitingRate(const RateMap& map, double otherwise) {
    if (map.best)
        return map.best->rate;
    const auto cost = [](const MappedRate& rate) {
        const bool settles = rate.verdict != Verdict::diverging && rate.verdict != Verdict::oscillating;
        return settles && std::isfinite(rate.finalCost) ? rate.finalCost
                                                        : std::numeric_limits<double>::infinity();
    };
    const auto lowest = std::ranges::min_element(map.rates, {}, cost);
    return lowest != map.rates.end() && std::isfinite(cost(*lowest)) ? lowest->rate : otherwise;
}
} // namespace

RuleRace::RuleRace(LiveRun* live, PinList* pins, QObject* parent)
    : QObject(parent),
      live_(live),
      pins_(pins),
      hop_(this, [this](const RateMapResult& result) { take(result); }) {
    worker_ = std::make_unique<RateMapWorker>([this](const RateMapResult& result) { hop_.send(result); });
    connect(pins_, &PinList::changed, this, &RuleRace::setOff);
    connect(live_, &LiveRun::runChanged, this, &RuleRace::setOff);
}

RuleRace::~RuleRace() { worker_.reset(); }

void RuleRace::prepare() {
    constexpr std::uint64_t mostSteps = 20'000; // a race is over long before
    common_ = live_->settings();
    common_.steps = std::min(common_.steps, mostSteps);
    common_.rateChanges.clear();
    runs_.clear();
    linedUp_ = false;
    mapNext();
}

void RuleRace::mapNext() {
    RunSettings settings = common_;
    settings.hyper.rule = RuleChoice(racingRules[runs_.size()]);
    generation_ = worker_->submit(live_->formula(), std::move(settings));
}

void RuleRace::take(const RateMapResult& result) {
    if (result.generation != generation_ || (!result.complete && !result.failure) ||
        runs_.size() == racingRules.size())
        return;
    RunSettings run = common_;
    run.hyper.rule = RuleChoice(racingRules[runs_.size()]);
    if (result.map)
        run.hyper.rate = suitingRate(*result.map, run.hyper.rate);
    runs_.push_back(std::move(run));
    runs_.size() < racingRules.size() ? mapNext() : lineUp();
}

void RuleRace::lineUp() {
    QStringList rates;
    std::vector<RunSettings> others;
    for (const RunSettings& run : runs_) {
        rates += tr("%1 %2").arg(wordsOf(run.hyper.rule.row().title()).section(QStringLiteral(" ("), 0, 0),
                                 fieldText(run.hyper.rate));
        if (&run != &runs_.front())
            others.push_back(run);
    }
    live_->setSettings(runs_.front());
    linedUp_ = true;
    emit said(tr("Each rule at the rate that suits it best here: %1").arg(rates.join(QStringLiteral(", "))));
    emit linedUp(others);
    setOff();
}

void RuleRace::setOff() {
    if (!linedUp_ || !pins_->isComplete() || !live_->run() || !live_->isComplete() ||
        live_->run()->settings() != live_->settings())
        return;
    linedUp_ = false;
    emit ready();
}

} // namespace downhill
