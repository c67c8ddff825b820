#include "ui/export/animation_fields.h"

#include "ui/plain/label.h"
#include "ui/text/translated_text.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace downhill {

AnimationFields::AnimationFields(QFormLayout* form, QWidget* dialog)
    : form_(form),
      frame_(new QDoubleSpinBox(dialog)),
      hold_(new QDoubleSpinBox(dialog)),
      repeats_(new QCheckBox(ExportText::tr("Starts a&gain"), dialog)) {
    constexpr double hundredth = 0.01;
    frame_->setObjectName(QStringLiteral("frame"));
    frame_->setRange(AnimationTiming::shortest - hundredth, AnimationTiming::longest);
    frame_->setSpecialValueText(ExportText::tr("as suits the run"));
    frame_->setSingleStep(hundredth);
    frame_->setValue(frame_->minimum());
    hold_->setObjectName(QStringLiteral("hold"));
    hold_->setRange(AnimationTiming::shortest, AnimationTiming::longestHold);
    hold_->setSingleStep(0.5);
    hold_->setValue(AnimationTiming().hold);
    for (auto* box : {frame_, hold_})
        box->setSuffix(ExportText::tr(" s"));
    repeats_->setObjectName(QStringLiteral("repeats"));
    repeats_->setChecked(AnimationTiming().repeats);
    form->addRow(labelFor(frame_, ExportText::tr("&Each frame")), frame_);
    form->addRow(labelFor(hold_, ExportText::tr("Last f&rame")), hold_);
    form->addRow(repeats_);
    setVisible(false);
}

void AnimationFields::setVisible(bool visible) {
    for (QWidget* field :
         {static_cast<QWidget*>(frame_), static_cast<QWidget*>(hold_), static_cast<QWidget*>(repeats_)})
        form_->setRowVisible(field, visible);
}

AnimationTiming AnimationFields::timing() const {
    const bool suits = frame_->value() < AnimationTiming::shortest;
    return {suits ? 0 : frame_->value(), hold_->value(), repeats_->isChecked()};
}

} // namespace downhill
