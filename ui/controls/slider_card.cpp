#include "ui/controls/slider_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

SliderCard::SliderCard(const QString& title, const QString& name, NumberField::Rule rule, ValueScale scale,
                       QWidget* parent)
    : Card(title, parent) {
    field_ = new NumberField(std::move(rule), this);
    field_->setAccessibleName(name);
    header()->addWidget(field_);
    slider_ = new ValueSlider(scale, this);
    slider_->setAccessibleName(tr("%1, slider").arg(name));
    body()->addWidget(slider_);
    error_ = styledLabel({}, "error", this);
    error_->hide();
    body()->addWidget(error_);
    titleLabel()->setBuddy(field_);

    connect(field_, &NumberField::edited, slider_, &ValueSlider::setRealValue);
    connect(slider_, &ValueSlider::edited, field_, &NumberField::setValue);
    connect(field_, &NumberField::edited, this, &SliderCard::edited);
    connect(slider_, &ValueSlider::edited, this, &SliderCard::edited);
    connect(field_, &NumberField::problemChanged, this, [this](const QString& problem) {
        error_->setText(problem);
        error_->setVisible(!problem.isEmpty());
    });
}

void SliderCard::setTheme(const Theme& theme) {
    field_->setFixedWidth(theme.px(104));
    slider_->setTheme(theme);
}

void SliderCard::setValue(double value) {
    field_->setValue(value);
    slider_->setRealValue(value);
}

} // namespace downhill
