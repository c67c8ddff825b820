#include "ui/page/run_controls.h"

#include "ui/page/cost_card.h"
#include "ui/page/rule_card.h"
#include "ui/page/start_card.h"
#include "ui/page/stop_card.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/rate_edit.h"

#include <QVBoxLayout>

namespace downhill {

RunControls::RunControls(LiveRun* live, Playhead* playhead, QWidget* parent) : QScrollArea(parent) {
    cost_ = new CostCard(live);
    rate_ = new RateCard(live, new RateEdit(live, playhead, this));
    start_ = new StartCard(live);
    rule_ = new RuleCard(live);
    stop_ = new StopCard(live);

    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("controls"));
    auto* layout = new QVBoxLayout(column);
    for (QWidget* card : std::initializer_list<QWidget*>{cost_, rate_, start_, rule_, stop_})
        layout->addWidget(card);
    layout->addStretch(1);
    setWidget(column);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void RunControls::addCard(QWidget* card) {
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, card); // above the room that is left
}

void RunControls::setTheme(const Theme& theme) {
    theme_ = theme;
    setFixedWidth(theme.px(306));
    rate_->setTheme(theme);
    start_->setTheme(theme);
    rule_->setTheme(theme);
    stop_->setTheme(theme);
    makeRoom();
}

// What a low window leaves out or moves together, so that nothing needs scrolling.
void RunControls::makeRoom() {
    const bool low = height() <= theme_.px(700);
    cost_->setLessonVisible(height() > theme_.px(760));
    rate_->setRoomy(!low);
    widget()->layout()->setContentsMargins(theme_.px(12), theme_.px(8), theme_.px(2), theme_.px(2));
    widget()->layout()->setSpacing(theme_.px(low ? 4 : 6));
    for (Card* card : widget()->findChildren<Card*>())
        card->layout()->setContentsMargins(theme_.px(14), theme_.px(low ? 6 : 7), theme_.px(14),
                                           theme_.px(low ? 6 : 8));
}

void RunControls::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    makeRoom();
}

} // namespace downhill
