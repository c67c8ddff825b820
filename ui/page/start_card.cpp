#include "ui/page/start_card.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/controls/value_control.h"
#include "ui/plain/label.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace downhill {

namespace {

// The start may lie a good way outside of what is drawn at first: the view follows it.
ValueScale startScale(KnobRange range) {
    const double centre = (range.from + range.to) / 2, reach = (range.to - range.from) / 2 * 5 / 3;
    constexpr std::array oneDigit = {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0}; // the ends read well
    const double half = roundUp(reach, oneDigit, 1e-9);
    return {ValueScale::Kind::linear, centre - half, centre + half};
}

ValueSlider::Tick tickAt(double value) { return {value, qs(displayText(roundToDecimal(value, -2)))}; }

} // namespace

StartCard::StartCard(LiveRun* live, QWidget* parent) : Card(tr("Start &point"), parent), live_(live) {
    const auto& names = live_->formula()->knobNames();
    if (names.size() == 1) {
        titleLabel()->setText(tr("Start &point w₀"));
        ValueControl* knob = addKnob(0, tr("Start point"));
        header()->addWidget(knob->field());
        body()->addWidget(knob->slider());
    } else {
        auto* hint = styledLabel(tr("or click the map"), "muted", this);
        hint->setWordWrap(false);
        header()->addWidget(hint);
        // There a click says where the next step leads.
        connect(live_, &LiveRun::hidingChanged, hint, &QWidget::setHidden);
        for (std::size_t i = 0; i < names.size(); ++i) {
            ValueControl* knob = addKnob(i, tr("Start point %1").arg(qs(names[i])));
            auto* row = new QHBoxLayout;
            row->addWidget(new PlainLabel(qs(names[i]), this));
            row->addStretch(1);
            row->addWidget(knob->field());
            rows_.push_back(row);
            body()->addLayout(row);
            body()->addWidget(knob->slider());
        }
    }
    titleLabel()->setBuddy(knobs_.front()->field());
    connect(live_, &LiveRun::settingsChanged, this, &StartCard::showSettings);
    showSettings();
}

ValueControl* StartCard::addKnob(std::size_t knob, const QString& name) {
    auto* control =
        new ValueControl(name, NumberField::anyNumber(), {ValueScale::Kind::linear, -10, 10}, this);
    const QString number = knob == 0 ? QString() : QString::number(knob + 1);
    control->field()->setObjectName(QStringLiteral("start") + number);
    control->slider()->setObjectName(QStringLiteral("startSlider") + number);
    connect(control, &ValueControl::edited, this,
            [this, knob](double start) { live_->change([&](RunSettings& s) { s.start[knob] = start; }); });
    knobs_.push_back(control);
    return control;
}

void StartCard::setTheme(const Theme& theme) {
    for (ValueControl* knob : knobs_)
        knob->setTheme(theme);
}

void StartCard::setTight(bool tight) {
    if (tight == tight_)
        return;
    tight_ = tight;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        constexpr int afterName = 1, wide = 1000; // all that the stretch would take
        if (tight)
            rows_[i]->insertWidget(afterName, knobs_[i]->slider(), wide);
        else
            body()->insertWidget(body()->indexOf(rows_[i]) + 1, knobs_[i]->slider());
    }
    showSettings();
}

void StartCard::showSettings() {
    const std::vector<KnobRange> view = viewOf(*live_->formula());
    for (std::size_t i = 0; i < knobs_.size(); ++i) {
        const ValueScale scale = startScale(view[i]);
        std::vector<ValueSlider::Tick> ticks;
        if (!tight_)
            ticks = {tickAt(scale.from()), tickAt((scale.from() + scale.to()) / 2), tickAt(scale.to())};
        knobs_[i]->slider()->setScale(scale, std::move(ticks));
        knobs_[i]->setValue(live_->settings().start[i]);
    }
}

} // namespace downhill
