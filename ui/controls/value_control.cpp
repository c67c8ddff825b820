#include "ui/controls/value_control.h"

#include "ui/controls/card.h"

#include <QLabel>

namespace downhill {

ValueControl::ValueControl(const QString& name, NumberField::Rule rule, ValueScale scale, QWidget* owner)
    : QObject(owner),
      field_(new NumberField(std::move(rule), owner)),
      slider_(new ValueSlider(scale, owner)),
      error_(styledLabel({}, "error", owner)) {
    field_->setAccessibleName(name);
    slider_->setAccessibleName(tr("%1, slider").arg(name));
    error_->hide();
    connect(field_, &NumberField::edited, slider_, &ValueSlider::setRealValue);
    connect(slider_, &ValueSlider::edited, field_, &NumberField::setValue);
    connect(field_, &NumberField::edited, this, &ValueControl::edited);
    connect(slider_, &ValueSlider::edited, this, &ValueControl::edited);
    connect(field_, &NumberField::problemChanged, this, [this](const QString& problem) {
        error_->setText(problem);
        error_->setVisible(!problem.isEmpty());
    });
}

void ValueControl::setTheme(const Theme& theme) {
    field_->setFixedWidth(theme.px(104));
    slider_->setTheme(theme);
}

void ValueControl::setValue(double value) {
    field_->setValue(value);
    slider_->setRealValue(value);
}

} // namespace downhill
