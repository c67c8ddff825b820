// An image of 28×28 pixels, pixel by pixel.
#pragma once

#include "core/digits/drawn_digit.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace downhill {

/// White ink on black. As large as the widget is.
class SeenDigit : public QWidget {
    Q_OBJECT
public:
    explicit SeenDigit(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const DigitPixels& pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_ = Theme::light();
    DigitPixels pixels_{};
};

} // namespace downhill
