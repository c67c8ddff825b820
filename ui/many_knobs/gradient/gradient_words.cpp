#include "ui/many_knobs/gradient/gradient_words.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/pictures/network_words.h"
#include "ui/text/text.h"
#include "ui/theme/signed_colours.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace downhill {

GradientWords::GradientWords(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("What the gradient says"));
}

void GradientWords::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

QSize GradientWords::sizeHint() const {
    const QFontMetricsF metrics(theme_.font(12.5));
    return {theme_.px(200), static_cast<int>(std::ceil(static_cast<double>(lines_.size()) *
                                                       (metrics.lineSpacing() + theme_.dp(1))))};
}

std::array<GradientWords::Line, 3>
GradientWords::linesOf(const std::array<LayerGradient, networkLayers.size()>& layers, std::size_t notFinite) {
    std::size_t up = 0, down = 0, barely = 0, hardest = 0;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        up += layers[l].up;
        down += layers[l].down;
        barely += layers[l].barely;
        if (std::abs(layers[l].steepestSlope) > std::abs(layers[hardest].steepestSlope))
            hardest = l;
    }
    const std::size_t finite = networkKnobs - notFinite, still = finite - up - down;
    const Line bad{
        {{tr("%1 of %2 slopes are not finite").arg(qs(countText(notFinite)), qs(countText(networkKnobs))),
          Ink::bad}}};
    const auto plain = [](const QString& text) { return Line{{{text}}}; };
    if (finite == 0)
        return {bad, plain(tr("no knob can be turned any more")), Line{}};
    if (up + down == 0)
        return notFinite > 0 ? std::array{bad, plain(tr("all others are 0")), Line{}}
                             : std::array{plain(tr("every slope is 0: no knob is turned")), Line{}, Line{}};

    Line turned{{{QStringLiteral("▲ "), Ink::up},
                 {tr("turned up %1").arg(qs(countText(up)))},
                 {QStringLiteral("   ▼ "), Ink::down},
                 {tr("turned down %1").arg(qs(countText(down)))}}};
    if (still > 0)
        turned.parts.push_back({QStringLiteral("   ") + tr("still %1").arg(qs(countText(still)))});
    const QString knob = knobNumber(layers[hardest].steepest),
                  slope = qs(displayText(layers[hardest].steepestSlope, 2));
    const Line hard{{{tr("hardest turned: %1 (slope %2)").arg(knob, slope)}},
                    tr("hardest: %1 (%2)").arg(knob, slope)};
    if (notFinite > 0)
        return {bad, turned, hard};
    return {turned, hard,
            plain(tr("barely moved (< 1 % of the hardest): %1").arg(shareText(barely, networkKnobs)))};
}

void GradientWords::show(const std::array<LayerGradient, networkLayers.size()>& layers,
                         std::size_t notFinite) {
    lines_ = linesOf(layers, notFinite);
    setAccessibleDescription(text());
    update();
}

void GradientWords::clear() {
    lines_ = {};
    setAccessibleDescription({});
    update();
}

QString GradientWords::text() const {
    QStringList lines;
    for (const Line& line : lines_) {
        QString text;
        for (const Part& part : line.parts)
            text += part.text;
        if (!text.isEmpty())
            lines += text;
    }
    return lines.join(QLatin1Char('\n'));
}

QColor GradientWords::colourOf(Ink ink) const {
    switch (ink) {
    case Ink::up:
        return SignedColours::up(theme_);
    case Ink::down:
        return SignedColours::down(theme_);
    case Ink::bad:
        return theme_.bad.ink;
    case Ink::plain:
        break;
    }
    return theme_.text;
}

void GradientWords::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setFont(theme_.font(12.5));
    const QFontMetricsF metrics(p.font());
    double baseline = metrics.ascent();
    for (const Line& line : lines_) {
        double x = 0;
        const auto write = [&](const QString& text, Ink ink) {
            p.setPen(colourOf(ink));
            p.drawText(QPointF(x, baseline), metrics.elidedText(text, Qt::ElideRight, width() - x));
            x += metrics.horizontalAdvance(text);
        };
        double whole = 0;
        for (const Part& part : line.parts)
            whole += metrics.horizontalAdvance(part.text);
        if (whole > width() && !line.shorter.isEmpty())
            write(line.shorter, Ink::plain);
        else
            for (const Part& part : line.parts)
                write(part.text, part.ink);
        baseline += metrics.lineSpacing() + theme_.dp(1);
    }
}

} // namespace downhill
