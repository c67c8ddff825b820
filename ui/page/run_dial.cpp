#include "ui/page/run_dial.h"

#include "core/rates/rate_map.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/plain/label.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/run/live_run.h"
#include "ui/run/rate_edit.h"
#include "ui/text/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

RunDial::RunDial(LiveRun* live, RateEdit* edit, LiveRateMap* map)
    : live_(live),
      edit_(edit),
      map_(map),
      rate_(new NumberField(NumberField::positive(), this)),
      slider_(new ValueSlider({ValueScale::Kind::logarithmic, slowestMapped, fastestMapped}, this)) {
    const auto name = [this](const QString& words) {
        auto* label = new PlainLabel(words, this);
        label->setObjectName(QStringLiteral("stageName"));
        row_->addWidget(label);
        return label;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    row_ = new QHBoxLayout;
    layout->addLayout(row_, 1);
    layout->addWidget(slider_);
    rateName_ = name(tr("Learning rate"));
    row_->addWidget(rate_);
    row_->addStretch(1);
    rate_->setObjectName(QStringLiteral("stageRate"));
    rate_->setAccessibleName(tr("Learning rate"));
    slider_->setObjectName(QStringLiteral("stageRateSlider"));
    slider_->setAccessibleName(tr("Learning rate, slider"));
    slider_->setWordsVisible(true);

    const auto& names = live->formula()->knobNames();
    for (std::size_t knob = 0; knob < names.size(); ++knob) {
        if (knob == 0)
            startName_ = name(tr("Start"));
        auto* field = new NumberField(NumberField::anyNumber(), this);
        field->setObjectName(
            QStringLiteral("stageStart%1").arg(knob == 0 ? QString() : QString::number(knob + 1)));
        field->setAccessibleName(names.size() == 1 ? tr("Start point")
                                                   : tr("Start point %1").arg(qs(names[knob])));
        row_->addWidget(field);
        connect(field, &NumberField::edited, live,
                [live, knob](double start) { live->change([&](RunSettings& s) { s.start[knob] = start; }); });
        connect(field, &NumberField::problemChanged, this, &RunDial::said);
        starts_.push_back(field);
    }

    connect(rate_, &NumberField::edited, edit_, &RateEdit::setRate);
    connect(slider_, &ValueSlider::edited, edit_, &RateEdit::setRate);
    connect(rate_, &NumberField::problemChanged, this, &RunDial::said);
    connect(edit_, &RateEdit::changed, this, &RunDial::showSettings);
    connect(edit_->fromHere(), &QAction::toggled, this, &RunDial::showMap);
    connect(live_, &LiveRun::settingsChanged, this, &RunDial::showSettings);
    connect(map_, &LiveRateMap::mapChanged, this, &RunDial::showMap);
    showSettings();
}

void RunDial::setTheme(const Theme& theme) {
    theme_ = theme;
    row_->setSpacing(theme.px(7));
    layout()->setSpacing(theme.px(1));
    rate_->setFixedWidth(theme.px(74));
    for (NumberField* field : starts_)
        field->setFixedWidth(theme.px(starts_.size() == 1 ? 62 : 58));
    slider_->setTheme(theme);
    showMap();
}

void RunDial::setRateAccess(bool locked, bool hidden) {
    for (QWidget* widget : std::initializer_list<QWidget*>{rateName_, rate_, slider_}) {
        widget->setDisabled(locked);
        widget->setHidden(hidden);
    }
}

void RunDial::setStartAccess(bool locked, bool hidden) {
    startName_->setHidden(hidden);
    for (NumberField* field : starts_) {
        field->setDisabled(locked);
        field->setHidden(hidden);
    }
}

void RunDial::showSettings() {
    rate_->setValue(edit_->rate());
    slider_->setRealValue(edit_->rate());
    for (std::size_t knob = 0; knob < starts_.size(); ++knob)
        starts_[knob]->setValue(live_->settings().start[knob]);
}

void RunDial::showMap() {
    const auto map = map_->map();
    if (edit_->fromHere()->isChecked() || !map)
        return slider_->setBands({}, {});
    slider_->setBands(bandsOf(*map, theme_, slowestMapped, fastestMapped),
                      [map](double rate) { return describeRate(*map, rate); });
}

} // namespace downhill
