#include "ui/charts/plot/hatch.h"

#include "ui/charts/plot/geometry.h"

#include <QPainter>
#include <QPainterPath>

namespace downhill {

namespace {

void addLine(QPainterPath& path, const QLineF& line, const QRectF& room) {
    if (const auto inside = clipped(line, room)) {
        path.moveTo(inside->p1());
        path.lineTo(inside->p2());
    }
}

/// Lines that rise to the right, or fall.
void addDiagonals(QPainterPath& path, const QRectF& room, double spacing, bool rising) {
    const double reach = room.height();
    for (double x = room.left() - reach; x < room.right() + reach; x += spacing * 1.4142) {
        const QPointF low(x, room.bottom()), high(x, room.top());
        addLine(path, rising ? QLineF(low, high + QPointF(reach, 0)) : QLineF(high, low + QPointF(reach, 0)),
                room);
    }
}

void addDots(QPainterPath& path, const QRectF& room, double spacing) {
    bool shifted = false;
    for (double y = room.top() + spacing / 2; y < room.bottom(); y += spacing / 2, shifted = !shifted)
        for (double x = room.left() + (shifted ? spacing : spacing / 2); x < room.right(); x += spacing)
            addLine(path, QLineF(x - 0.5, y, x + 0.5, y), room);
}

} // namespace

void paintHatch(QPainter& p, const QRectF& room, Qt::BrushStyle style, const QColor& ink, double spacing) {
    QPainterPath path;
    if (style == Qt::Dense6Pattern)
        addDots(path, room, spacing);
    if (style == Qt::VerPattern)
        for (double x = room.left() + spacing / 2; x < room.right(); x += spacing)
            addLine(path, QLineF(x, room.top(), x, room.bottom()), room);
    if (style == Qt::HorPattern)
        for (double y = room.top() + spacing / 2; y < room.bottom(); y += spacing)
            addLine(path, QLineF(room.left(), y, room.right(), y), room);
    if (style == Qt::DiagCrossPattern)
        addDiagonals(path, room, spacing, false);
    if (style == Qt::DiagCrossPattern || style == Qt::BDiagPattern)
        addDiagonals(path, room, spacing, true);
    if (path.isEmpty())
        return;
    p.setPen(QPen(ink, 1));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
}

} // namespace downhill
