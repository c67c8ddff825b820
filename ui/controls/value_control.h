// A number with its field and its slider, wherever the two are placed.
#pragma once

#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"

#include <QObject>

class QLabel;

namespace downhill {

/// The field takes any number that its rule allows, exactly; the slider offers short decimals within its
/// scale. A wrong text is explained by error(), and the last good number stays.
class ValueControl : public QObject {
    Q_OBJECT
public:
    /// `name` is for who can't see the window. The three widgets belong to `owner`.
    ValueControl(const QString& name, NumberField::Rule rule, ValueScale scale, QWidget* owner);

    NumberField* field() const { return field_; }
    ValueSlider* slider() const { return slider_; }
    QLabel* error() const { return error_; } ///< hidden while all is well

    void setTheme(const Theme& theme);
    void setValue(double value);

signals:
    void edited(double value);

private:
    NumberField* field_;
    ValueSlider* slider_;
    QLabel* error_;
};

} // namespace downhill
