#include "ui/page/run_controls.h"

#include "ui/page/batch_card.h"
#include "ui/page/cost_card.h"
#include "ui/page/rule_card.h"
#include "ui/page/start_card.h"
#include "ui/page/stop_card.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace downhill {

RunControls::RunControls(LiveRun* live, Playhead* playhead, QWidget* parent)
    : ControlColumn(parent), live_(live) {
    cost_ = new CostCard(live);
    batch_ = new BatchCard({{tr("Rows read each step"), tr("Rows each step")},
                            tr("Rows read each step"),
                            tr("One row: the cheapest step, the noisiest slope"),
                            tr("A small random handful: cheaper steps, a noisier slope"),
                            tr("All rows: the exact slope, the dearest step")});
    batchPlace_ = new QWidget;
    auto* place = new QVBoxLayout(batchPlace_);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(batch_);
    edit_ = new RateEdit(live, playhead, this);
    rate_ = new RateCard(live, edit_);
    start_ = new StartCard(live);
    rule_ = new RuleCard;
    stop_ = new StopCard(live);

    connect(rule_, &RuleCard::ruleEdited, live,
            [live](const RuleChoice& rule) { live->change([&](RunSettings& s) { s.hyper.rule = rule; }); });
    connect(rule_, &RuleCard::scheduleEdited, live, [live](const ScheduleChoice& schedule) {
        live->change([&](RunSettings& s) { s.hyper.schedule = schedule; });
    });
    connect(batch_, &BatchCard::edited, live, [live](double batch) {
        const auto rows = static_cast<std::size_t>(batch);
        live->change([&](RunSettings& s) {
            s.hyper.batch = rows < s.data.rows() ? rows : Hyperparameters::allSamples;
        });
    });
    connect(live, &LiveRun::settingsChanged, this, &RunControls::showBatch);
    connect(cost_, &CostCard::roomChanged, this, &RunControls::makeRoom);
    const auto showRule = [this, live] {
        rule_->show(live->settings().hyper.rule, live->settings().hyper.schedule);
    };
    connect(live, &LiveRun::settingsChanged, this, showRule);
    showRule();

    // What a lesson turns comes first. Rules come late in it, and their card is last: it reaches down to the
    // end, with room for the largest of them.
    for (QWidget* card : std::initializer_list<QWidget*>{cost_, rate_, batchPlace_, start_, stop_})
        addCard(card);
    setLastCard(rule_);
    setMeasures(
        {[this](bool given) { cost_->setLessonVisible(!given); },
         [this](bool given) { batch_->setWordsVisible(!given); },
         [this](bool given) { rule_->setTight(given); }, [this](bool given) { cost_->setTight(given); },
         [this](bool given) { rate_->setTight(given); },
         [this](bool given) { batch_->setScaleVisible(!given); },
         [this](bool given) { start_->setTight(given); }, [this](bool given) { rate_->setRoomy(!given); }});
    showBatch();
}

void RunControls::showBatch() {
    const std::size_t rows = live_->formula()->data().rows();
    batch_->showBatch(live_->settings().hyper.batch, std::max<std::size_t>(rows, 1));
    if (const bool shown = rows > 0; shown == batchPlace_->isHidden()) {
        batchPlace_->setVisible(shown);
        makeRoom();
    }
}

void RunControls::setTheme(const Theme& theme) {
    cost_->setTheme(theme);
    rate_->setTheme(theme);
    batch_->setTheme(theme);
    start_->setTheme(theme);
    rule_->setTheme(theme);
    stop_->setTheme(theme);
    ControlColumn::setTheme(theme);
}

QWidget* RunControls::part(PagePart part) const {
    const std::pair<PagePart, QWidget*> cards[] = {{PagePart::cost, cost_},   {PagePart::rate, rate_},
                                                   {PagePart::batch, batch_}, {PagePart::start, start_},
                                                   {PagePart::rule, rule_},   {PagePart::stop, stop_}};
    const auto found = std::ranges::find(cards, part, &std::pair<PagePart, QWidget*>::first);
    return found == std::end(cards) ? nullptr : found->second;
}

} // namespace downhill
