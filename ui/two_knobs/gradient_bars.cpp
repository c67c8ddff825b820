#include "ui/two_knobs/gradient_bars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {
constexpr double rowHeight = 26, thickness = 13; // in design pixels
}

GradientBars::GradientBars(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight); // as the axes of charts
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GradientBars::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

void GradientBars::show(std::vector<Bar> bars, double largest) {
    if (bars.size() != bars_.size())
        updateGeometry();
    bars_ = std::move(bars);
    largest_ = largest;
    QStringList texts;
    for (const Bar& bar : bars_)
        texts += bar.name + QStringLiteral(" ") + bar.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

QSize GradientBars::sizeHint() const {
    return {theme_.px(180),
            theme_.px(rowHeight * static_cast<double>(std::max<std::size_t>(bars_.size(), 2)))};
}

void GradientBars::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setLayoutDirection(layoutDirection()); // it has the program's
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(theme_.font(13.5));
    const QFontMetricsF metrics(p.font());
    const double names = theme_.dp(30), numbers = theme_.dp(84), gap = theme_.dp(6);
    const QRectF room(names, 0, std::max(0.0, width() - names - numbers - gap), height());
    const double zero = room.center().x();

    p.setPen(QPen(theme_.border, 1));
    p.drawLine(QPointF(zero, 0), QPointF(zero, height()));
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const double middle = theme_.dp(rowHeight * (static_cast<double>(i) + 0.5));
        const double baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        p.setPen(theme_.text);
        p.drawText(QPointF(0, baseline), bar.name);
        p.drawText(QPointF(width() - metrics.horizontalAdvance(bar.text), baseline), bar.text);
        double part =
            largest_ > 0 && !std::isnan(bar.value) ? std::clamp(bar.value / largest_, -1.0, 1.0) : 0;
        if (part != 0) // what is not zero can be seen
            part = std::copysign(std::max(std::abs(part), 2 * theme_.dp(1.5) / std::max(room.width(), 1.0)),
                                 part);
        const double length = part * room.width() / 2;
        p.setPen(Qt::NoPen);
        p.setBrush(theme_.accent);
        p.drawRoundedRect(QRectF(std::min(zero, zero + length), middle - theme_.dp(thickness) / 2,
                                 std::abs(length), theme_.dp(thickness)),
                          theme_.dp(2), theme_.dp(2));
    }
}

} // namespace downhill
