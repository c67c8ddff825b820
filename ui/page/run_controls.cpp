#include "ui/page/run_controls.h"

#include "core/text/number_text.h"
#include "ui/controls/slider_card.h"
#include "ui/page/cost_card.h"
#include "ui/page/rule_card.h"
#include "ui/page/stop_card.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/knob_range.h"
#include "ui/run/live_run.h"
#include "ui/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace downhill {

namespace {

// The start may lie a good way outside of what is drawn at first: the view follows it.
ValueScale startScale(KnobRange range) {
    const double centre = (range.from + range.to) / 2, reach = (range.to - range.from) / 2 * 5 / 3;
    const double unit = std::pow(10.0, std::floor(std::log10(reach)));
    const double half = std::ceil(reach / unit - 1e-9) * unit; // one digit, so that the ends read well
    return {ValueScale::Kind::linear, centre - half, centre + half};
}

} // namespace

RunControls::RunControls(LiveRun* live, QWidget* parent) : QScrollArea(parent), live_(live) {
    cost_ = new CostCard(live);
    rate_ = new RateCard(live);
    start_ = new SliderCard(tr("Start &point w₀"), tr("Start point"), NumberField::anyNumber(),
                            {ValueScale::Kind::linear, -10, 10});
    start_->field()->setObjectName(QStringLiteral("start"));
    start_->slider()->setObjectName(QStringLiteral("startSlider"));
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

    connect(start_, &SliderCard::edited, this,
            [this](double start) { live_->change([&](RunSettings& s) { s.start = {start}; }); });
    connect(live_, &LiveRun::settingsChanged, this, &RunControls::showSettings);
    showSettings();
}

void RunControls::showSettings() {
    const RunSettings& settings = live_->settings();
    const ValueScale scale = startScale(rangeOf(*live_));
    const auto tick = [](double value) {
        return ValueSlider::Tick{value, qs(displayText(roundToDecimal(value, -2)))};
    };
    start_->slider()->setScale(scale,
                               {tick(scale.from()), tick((scale.from() + scale.to()) / 2), tick(scale.to())});
    start_->setValue(settings.start[0]);
}

void RunControls::addCard(QWidget* card) {
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, card); // above the room that is left
}

void RunControls::setTheme(const Theme& theme) {
    theme_ = theme;
    setFixedWidth(theme.px(306));
    widget()->layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(2), theme.px(2));
    widget()->layout()->setSpacing(theme.px(6));
    rate_->setTheme(theme);
    start_->setTheme(theme);
    rule_->setTheme(theme);
    stop_->setTheme(theme);
}

void RunControls::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    cost_->setLessonVisible(height() > theme_.px(760));
    rate_->setRoomy(height() > theme_.px(700));
}

} // namespace downhill
