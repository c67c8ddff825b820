#include "ui/page/run_controls.h"

#include "ui/page/cost_card.h"
#include "ui/page/rule_card.h"
#include "ui/page/start_card.h"
#include "ui/page/stop_card.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace downhill {

RunControls::RunControls(LiveRun* live, Playhead* playhead, QWidget* parent) : ControlColumn(parent) {
    cost_ = new CostCard(live);
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
    connect(cost_, &CostCard::roomChanged, this, &RunControls::makeRoom);
    const auto showRule = [this, live] {
        rule_->show(live->settings().hyper.rule, live->settings().hyper.schedule);
    };
    connect(live, &LiveRun::settingsChanged, this, showRule);
    showRule();

    // What a lesson turns comes first. Rules come late in it, and their card is last: it reaches down to the
    // end, with room for the largest of them.
    for (QWidget* card : std::initializer_list<QWidget*>{cost_, rate_, start_, stop_})
        addCard(card);
    setLastCard(rule_);
    setMeasures(
        {[this](bool given) { cost_->setLessonVisible(!given); },
         [this](bool given) { rule_->setTight(given); }, [this](bool given) { cost_->setTight(given); },
         [this](bool given) { rate_->setTight(given); }, [this](bool given) { start_->setTight(given); },
         [this](bool given) { rate_->setRoomy(!given); }});
}

void RunControls::setTheme(const Theme& theme) {
    cost_->setTheme(theme);
    rate_->setTheme(theme);
    start_->setTheme(theme);
    rule_->setTheme(theme);
    stop_->setTheme(theme);
    ControlColumn::setTheme(theme);
}

QWidget* RunControls::part(PagePart part) const {
    const std::pair<PagePart, QWidget*> cards[] = {{PagePart::cost, cost_},
                                                   {PagePart::rate, rate_},
                                                   {PagePart::start, start_},
                                                   {PagePart::rule, rule_},
                                                   {PagePart::stop, stop_}};
    const auto found = std::ranges::find(cards, part, &std::pair<PagePart, QWidget*>::first);
    return found == std::end(cards) ? nullptr : found->second;
}

} // namespace downhill
