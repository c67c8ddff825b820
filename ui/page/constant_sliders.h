// The constants of a formula, each with a slider and a field.
#pragma once

#include "core/formula/constants.h"
#include "ui/controls/value_scale.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QLabel;

namespace downhill {

class ValueControl;

/// A row a letter: `a`, its slider, its field. A slider reaches as far as suits the value that it had first,
/// to both sides of 0, and stays so while the value is within; one beyond, typed into the field, takes the
/// range with it.
class ConstantSliders : public QWidget {
    Q_OBJECT
public:
    explicit ConstantSliders(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const Constants& constants); ///< does not emit edited()
    void follow(QWidget* before);          ///< in the order of the Tab key

signals:
    void edited(const std::string& letter, double value);
    void released();    ///< a slider that was dragged
    void rowsChanged(); ///< there are more rows, or fewer

private:
    struct Row {
        QWidget* widget;
        QLabel* name;
        ValueControl* value;
        std::string letter;
    };
    void addRow();

    std::vector<Row> rows_; ///< as many as were ever needed at once
    std::size_t shown_ = 0;
    std::map<std::string, ValueScale> ranges_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
