#include "ui/many_knobs/pad/seen_digit.h"

#include <QImage>
#include <QPainter>

namespace downhill {

SeenDigit::SeenDigit(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeenDigit::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void SeenDigit::show(const DigitPixels& pixels) {
    pixels_ = pixels;
    update();
}

void SeenDigit::paintEvent(QPaintEvent*) {
    QPainter p(this);
    constexpr int side = DigitImages::side;
    p.drawImage(rect(), QImage(pixels_.data(), side, side, side, QImage::Format_Grayscale8));
    if (theme_.mode == Theme::Mode::dark) { // else black on black would end nowhere
        p.setPen(theme_.border);
        p.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace downhill
