// A number with its field and its slider, wherever the two are placed.
#pragma once

#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"

#include <QObject>

namespace downhill {

class ElidedLabel;

/// The field takes any number that its rule allows, exactly; the slider offers short decimals within its
/// scale. What is wrong with a text is said in place of the slider's scale, so that nothing moves, and the
/// last good number stays.
class ValueControl : public QObject {
    Q_OBJECT
public:
    /// `name` is for who can't see the window. The two widgets belong to `owner`.
    ValueControl(const QString& name, NumberField::Rule rule, ValueScale scale, QWidget* owner);

    NumberField* field() const { return field_; }
    ValueSlider* slider() const { return slider_; }

    void setName(const QString& name); ///< another one than at first
    void setTheme(const Theme& theme);
    void setValue(double value);

signals:
    void edited(double value);  ///< at every place that the slider is dragged over, too
    void settled(double value); ///< at the end of a drag; otherwise with edited()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeError();

    NumberField* field_;
    ValueSlider* slider_;
    ElidedLabel* error_;   ///< hidden while all is well
    bool dragged_ = false; ///< and not let go of yet
};

} // namespace downhill
