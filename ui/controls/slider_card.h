// A card for one number with its field and its slider, such as the learning rate.
#pragma once

#include "ui/controls/card.h"
#include "ui/controls/value_control.h"

namespace downhill {

class SliderCard : public Card {
    Q_OBJECT
public:
    SliderCard(const QString& title, const QString& name, NumberField::Rule rule, ValueScale scale,
               QWidget* parent = nullptr);

    virtual void setTheme(const Theme& theme);
    void setValue(double value) { value_->setValue(value); }
    ValueSlider* slider() const { return value_->slider(); }
    NumberField* field() const { return value_->field(); }

signals:
    void edited(double value);  ///< as ValueControl::edited()
    void settled(double value); ///< as ValueControl::settled()

private:
    ValueControl* value_;
};

} // namespace downhill
