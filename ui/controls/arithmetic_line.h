// One step written out with its numbers, the slope in the colour that it has on the curve.
#pragma once

#include "core/insight/arithmetic.h"

#include <QWidget>

class QLabel;

namespace downhill {

struct Theme;

class ArithmeticLine : public QWidget {
    Q_OBJECT
public:
    explicit ArithmeticLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const Arithmetic& line);
    QString text() const;

private:
    QLabel *left_, *slope_, *right_;
};

} // namespace downhill
