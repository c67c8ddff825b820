// A number with its field and its slider: the learning rate, a start point.
#pragma once

#include "ui/controls/card.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"

namespace downhill {

/// The field takes any number that its rule allows, exactly; the slider offers short decimals within its
/// scale. A wrong text is explained below, and the last good number stays.
class SliderCard : public Card {
    Q_OBJECT
public:
    SliderCard(const QString& title, const QString& name, NumberField::Rule rule, ValueScale scale,
               QWidget* parent = nullptr);

    virtual void setTheme(const Theme& theme);
    void setValue(double value);
    ValueSlider* slider() const { return slider_; }
    NumberField* field() const { return field_; }

signals:
    void edited(double value);

private:
    NumberField* field_;
    ValueSlider* slider_;
    QLabel* error_;
};

} // namespace downhill
