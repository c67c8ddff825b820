// How an animation goes, to be chosen in a form.
#pragma once

#include "ui/export/animation.h"

#include <QList>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QWidget;

namespace downhill {

/// Three rows of a form, which are seen while an animation is chosen.
class AnimationFields {
public:
    explicit AnimationFields(QFormLayout* form, QWidget* dialog);

    void setVisible(bool visible);
    AnimationTiming timing() const;

private:
    QFormLayout* form_;
    QDoubleSpinBox *frame_, *hold_;
    QCheckBox* repeats_;
};

} // namespace downhill
