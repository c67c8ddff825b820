#include "ui/many_knobs/training_dial.h"

#include "core/text/number_text.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/many_knobs/controls/training_controls.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/plain/label.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

TrainingDial::TrainingDial(LiveTraining* live)
    : live_(live),
      row_(new QHBoxLayout),
      rate_(new NumberField(NumberField::positive(), this)),
      batch_(new NumberField(NumberField::wholeNumber(1, 1e9), this)),
      slider_(new ValueSlider(trainingRateScale(), this)) {
    const auto name = [this](const QString& words, QWidget* field) {
        auto* label = new PlainLabel(words, this);
        label->setObjectName(QStringLiteral("stageName"));
        row_->addWidget(label);
        row_->addWidget(field);
        return label;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row_, 1);
    layout->addWidget(slider_);
    rateName_ = name(tr("Learning rate"), rate_);
    row_->addStretch(1);
    batchName_ = name(tr("Images a step"), batch_);
    rate_->setObjectName(QStringLiteral("stageRate"));
    rate_->setAccessibleName(tr("Learning rate"));
    batch_->setAccessibleName(tr("Images read each step"));
    slider_->setObjectName(QStringLiteral("stageRateSlider"));
    slider_->setAccessibleName(tr("Learning rate, slider"));
    slider_->setScale(trainingRateScale(), trainingRateTicks());

    const auto change = [live](auto&& edit) {
        Hyperparameters hyper = live->hyperparameters();
        edit(hyper);
        live->setHyperparameters(std::move(hyper));
    };
    const auto setRate = [change](double rate) {
        change([=](Hyperparameters& hyper) { hyper.rate = rate; });
    };
    connect(rate_, &NumberField::edited, live, setRate);
    connect(slider_, &ValueSlider::edited, live, setRate);
    connect(batch_, &NumberField::edited, live, [change](double batch) {
        change([=](Hyperparameters& hyper) { hyper.batch = static_cast<std::size_t>(batch); });
    });
    for (NumberField* field : {rate_, batch_})
        connect(field, &NumberField::problemChanged, this, &TrainingDial::said);
    connect(live_, &LiveTraining::settingsChanged, this, &TrainingDial::showSettings);
    showSettings();
}

void TrainingDial::setTheme(const Theme& theme) {
    row_->setSpacing(theme.px(7));
    layout()->setSpacing(theme.px(1));
    rate_->setFixedWidth(theme.px(74));
    batch_->setFixedWidth(theme.px(74));
    slider_->setTheme(theme);
}

void TrainingDial::setRateAccess(bool locked, bool hidden) {
    for (QWidget* widget : std::initializer_list<QWidget*>{rateName_, rate_, slider_}) {
        widget->setDisabled(locked);
        widget->setHidden(hidden);
    }
}

void TrainingDial::setBatchAccess(bool locked, bool hidden) {
    for (QWidget* widget : std::initializer_list<QWidget*>{batchName_, batch_}) {
        widget->setDisabled(locked);
        widget->setHidden(hidden);
    }
}

void TrainingDial::showSettings() {
    rate_->setValue(live_->hyperparameters().rate);
    slider_->setRealValue(live_->hyperparameters().rate);
    batch_->setValue(static_cast<double>(live_->hyperparameters().batch));
}

} // namespace downhill
