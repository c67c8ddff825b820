#include "ui/controls/value_control.h"

#include "ui/controls/elided_label.h"
#include "ui/plain/tip.h"

#include <QEvent>

#include <algorithm>

#include <utility>

namespace downhill {

ValueControl::ValueControl(const QString& name, NumberField::Rule rule, ValueScale scale, QWidget* owner)
    : QObject(owner),
      field_(new NumberField(std::move(rule), owner)),
      slider_(new ValueSlider(scale, owner)),
      error_(new ElidedLabel(slider_)) {
    setName(name);
    error_->setObjectName(QStringLiteral("error"));
    error_->setProperty("over", true); // on the scale
    error_->hide();
    slider_->installEventFilter(this);
    connect(field_, &NumberField::edited, slider_, &ValueSlider::setRealValue);
    connect(slider_, &ValueSlider::edited, field_, &NumberField::setValue);
    connect(field_, &NumberField::edited, this, &ValueControl::edited);
    connect(slider_, &ValueSlider::edited, this, &ValueControl::edited);
    connect(field_, &NumberField::edited, this, &ValueControl::settled);
    connect(slider_, &ValueSlider::edited, this, [this](double value) {
        if (slider_->isSliderDown())
            dragged_ = true;
        else
            emit settled(value);
    });
    connect(slider_, &QSlider::sliderReleased, this, [this] {
        if (std::exchange(dragged_, false))
            emit settled(slider_->realValue());
    });
    connect(field_, &NumberField::problemChanged, this, [this](const QString& problem) {
        error_->setText(problem);
        error_->setToolTip(plainTip(problem));
        placeError();
        error_->setVisible(!problem.isEmpty());
    });
}

void ValueControl::setName(const QString& name) {
    field_->setAccessibleName(name);
    slider_->setAccessibleName(tr("%1, slider").arg(name));
}

void ValueControl::placeError() {
    const QRect scale = slider_->scaleRect();
    error_->setLines(std::max(1, scale.height() / std::max(1, error_->fontMetrics().lineSpacing())));
    error_->setGeometry(scale);
}

bool ValueControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        placeError();
    return QObject::eventFilter(watched, event);
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
