#include "ui/page/run_controls.h"

#include "ui/page/cost_card.h"
#include "ui/page/rule_card.h"
#include "ui/page/start_card.h"
#include "ui/page/stop_card.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"

namespace downhill {

RunControls::RunControls(LiveRun* live, Playhead* playhead, QWidget* parent) : ControlColumn(parent) {
    cost_ = new CostCard(live);
    rate_ = new RateCard(live, new RateEdit(live, playhead, this));
    start_ = new StartCard(live);
    rule_ = new RuleCard;
    stop_ = new StopCard(live);

    connect(rule_, &RuleCard::ruleEdited, live,
            [live](const Choice& rule) { live->change([&](RunSettings& s) { s.rule = rule; }); });
    connect(rule_, &RuleCard::scheduleEdited, live,
            [live](const Choice& schedule) { live->change([&](RunSettings& s) { s.schedule = schedule; }); });
    const auto showRule = [this, live] { rule_->show(live->settings().rule, live->settings().schedule); };
    connect(live, &LiveRun::settingsChanged, this, showRule);
    showRule();

    for (QWidget* card : std::initializer_list<QWidget*>{cost_, rate_, start_, rule_, stop_})
        addCard(card);
}

void RunControls::setTheme(const Theme& theme) {
    rate_->setTheme(theme);
    start_->setTheme(theme);
    rule_->setTheme(theme);
    stop_->setTheme(theme);
    ControlColumn::setTheme(theme);
}

// What a low window leaves out or moves together, so that nothing needs scrolling.
void RunControls::makeRoom(bool low) {
    cost_->setLessonVisible(height() > theme().px(760));
    rate_->setRoomy(!low);
    ControlColumn::makeRoom(low);
}

} // namespace downhill
