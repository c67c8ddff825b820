#include "ui/controls/slider_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

SliderCard::SliderCard(const QString& title, const QString& name, NumberField::Rule rule, ValueScale scale,
                       QWidget* parent)
    : Card(title, parent), value_(new ValueControl(name, std::move(rule), scale, this)) {
    header()->addWidget(field());
    body()->addWidget(slider());
    titleLabel()->setBuddy(field());
    connect(value_, &ValueControl::edited, this, &SliderCard::edited);
    connect(value_, &ValueControl::settled, this, &SliderCard::settled);
}

void SliderCard::setTheme(const Theme& theme) { value_->setTheme(theme); }

} // namespace downhill
