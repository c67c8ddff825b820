#include "ui/many_knobs/controls/training_controls.h"

#include "core/descent/rate_schedule.h"
#include "ui/controls/slider_card.h"
#include "ui/many_knobs/controls/digits_card.h"
#include "ui/many_knobs/pad/try_card.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/page/batch_card.h"
#include "ui/page/rule_card.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace downhill {

namespace {

constexpr double slowest = 0.0001, fastest = 100; // the slider's ends; the field takes any rate
constexpr std::size_t builtInImages = 10'000;

/// A schedule that follows from the number of steps needs one where the training is endless.
ScheduleChoice withAnEnd(const ScheduleChoice& schedule, const LiveTraining& live) {
    constexpr std::uint64_t more = 2000;
    const std::uint64_t taken = live.training() ? live.training()->stepsTaken() : 0;
    return live.settings().steps == TrainingSettings::endless ? settled(schedule, taken + more) : schedule;
}

} // namespace

ValueScale trainingRateScale() { return {ValueScale::Kind::logarithmic, slowest, fastest}; }

std::vector<ValueSlider::Tick> trainingRateTicks() {
    std::vector<ValueSlider::Tick> ticks;
    for (const double rate : {slowest, 0.01, 1.0, fastest})
        ticks.push_back({rate, fieldText(rate)});
    return ticks;
}

TrainingControls::TrainingControls(LiveTraining* live, QWidget* parent)
    : ControlColumn(parent),
      live_(live),
      digits_(new DigitsCard(live)),
      rate_(new SliderCard(tr("&Learning rate"), tr("Learning rate"), NumberField::positive(),
                           trainingRateScale())),
      batch_(new BatchCard({{tr("&Images read each step"), tr("&Images each step")},
                            tr("Images read each step"),
                            tr("One image: the cheapest step, the noisiest slope"),
                            tr("A small random handful: cheaper steps, a noisier slope"),
                            tr("All images: the exact slope, the dearest step")})),
      rule_(new RuleCard),
      try_(new TryCard) {
    rate_->field()->setObjectName(QStringLiteral("trainingRate"));
    rate_->slider()->setObjectName(QStringLiteral("trainingRateSlider"));
    for (QWidget* card : std::initializer_list<QWidget*>{digits_, rate_, batch_, try_})
        addCard(card);
    setLastCard(rule_);
    setMeasures({[this](bool given) { rule_->setTight(given); },
                 [this](bool given) { batch_->setWordsVisible(!given); },
                 [this](bool given) { try_->setRoom(given ? TryCard::Room::middle : TryCard::Room::high); },
                 [this](bool given) { digits_->setTight(given); }, [this](bool given) { setScales(!given); },
                 [this](bool given) {
                     if (given)
                         try_->setRoom(TryCard::Room::low);
                 }});

    const auto change = [live](auto&& edit) {
        Hyperparameters hyper = live->hyperparameters();
        edit(hyper);
        live->setHyperparameters(std::move(hyper));
    };
    // At the end of a drag: a training goes on meanwhile, and would keep every place on the way as a change
    // of its own.
    connect(rate_, &SliderCard::settled, live,
            [change](double rate) { change([=](Hyperparameters& hyper) { hyper.rate = rate; }); });
    connect(batch_, &SliderCard::settled, live, [change](double batch) {
        change([=](Hyperparameters& hyper) { hyper.batch = static_cast<std::size_t>(batch); });
    });
    connect(rule_, &RuleCard::ruleEdited, live,
            [change](const RuleChoice& rule) { change([&](Hyperparameters& hyper) { hyper.rule = rule; }); });
    connect(rule_, &RuleCard::scheduleEdited, live, [this, change](const ScheduleChoice& schedule) {
        change([&](Hyperparameters& hyper) { hyper.schedule = withAnEnd(schedule, *live_); });
    });
    connect(live_, &LiveTraining::settingsChanged, this, &TrainingControls::showHyperparameters);
    connect(live_, &LiveTraining::trainingChanged, this, &TrainingControls::showImages);
    setScales(true);
}

void TrainingControls::showImages() {
    if (const std::size_t images = live_->training()->data->training.count(); images != images_) {
        images_ = images;
        showHyperparameters();
    }
}

void TrainingControls::showHyperparameters() {
    const Hyperparameters& hyper = live_->hyperparameters();
    const std::size_t images = images_ > 0 ? images_ : builtInImages;
    rate_->setValue(hyper.rate);
    batch_->showBatch(hyper.batch, images);
    rule_->show(hyper.rule, hyper.schedule);
}

void TrainingControls::setScales(bool shown) {
    rate_->slider()->setScale(trainingRateScale(),
                              shown ? trainingRateTicks() : std::vector<ValueSlider::Tick>());
    batch_->setScaleVisible(shown);
    showHyperparameters();
}

void TrainingControls::setTheme(const Theme& theme) {
    digits_->setTheme(theme);
    rate_->setTheme(theme);
    batch_->setTheme(theme);
    rule_->setTheme(theme);
    try_->setTheme(theme);
    ControlColumn::setTheme(theme);
}

QWidget* TrainingControls::part(PagePart part) const {
    const std::pair<PagePart, QWidget*> cards[] = {{PagePart::digits, digits_},
                                                   {PagePart::rate, rate_},
                                                   {PagePart::batch, batch_},
                                                   {PagePart::rule, rule_}};
    const auto found = std::ranges::find(cards, part, &std::pair<PagePart, QWidget*>::first);
    return found == std::end(cards) ? nullptr : found->second;
}

} // namespace downhill
