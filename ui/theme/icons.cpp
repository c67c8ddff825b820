#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace downhill {

namespace {

// On a grid of 16 × 16.
QPainterPath triangle(double from, double to) {
    QPainterPath path(QPointF(from, 3));
    path.lineTo(to, 8);
    path.lineTo(from, 13);
    path.closeSubpath();
    return path;
}

QPainterPath bar(double left, double width) {
    QPainterPath path;
    path.addRect(left, 3, width, 10);
    return path;
}

QPainterPath pathOf(Sign sign) {
    QPainterPath path;
    switch (sign) {
    case Sign::first:
        path.addPath(bar(3, 1.8));
        path.addPath(triangle(13, 5.5));
        break;
    case Sign::back:
        path.addPath(triangle(12, 4));
        break;
    case Sign::play:
    case Sign::forward:
        path.addPath(triangle(4, 12));
        break;
    case Sign::pause:
        path.addPath(bar(4, 2.8));
        path.addPath(bar(9.2, 2.8));
        break;
    case Sign::last:
        path.addPath(triangle(3, 10.5));
        path.addPath(bar(11.2, 1.8));
        break;
    case Sign::down:
        path.moveTo(4.5, 6.5);
        path.lineTo(8, 10.5);
        path.lineTo(11.5, 6.5);
        path.closeSubpath();
        break;
    case Sign::more:
        for (const double x : {3.0, 8.0, 13.0})
            path.addEllipse(QPointF(x, 8), 1.5, 1.5);
        break;
    }
    return path;
}

} // namespace

void addPainted(QIcon& icon, int size, QIcon::Mode mode, const std::function<void(QPainter&)>& paint) {
    for (const int ratio : {1, 2}) {
        QPixmap pixmap(size * ratio, size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter p(&pixmap);
        p.setRenderHint(QPainter::Antialiasing);
        p.scale(size / 16.0, size / 16.0);
        paint(p);
        p.end();
        icon.addPixmap(pixmap, mode);
    }
}

QIcon signIcon(Sign sign, const QColor& colour, int size) {
    QIcon icon;
    addPainted(icon, size, QIcon::Normal, [&](QPainter& p) { p.fillPath(pathOf(sign), colour); });
    return icon;
}

QIcon accentSignIcon(Sign sign, const Theme& theme, int size) {
    QIcon icon = signIcon(sign, theme.onAccent, size);
    addPainted(icon, size, QIcon::Disabled, [&](QPainter& p) { p.fillPath(pathOf(sign), theme.muted); });
    return icon;
}

} // namespace downhill
