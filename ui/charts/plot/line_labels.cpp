#include "ui/charts/plot/line_labels.h"

#include "ui/charts/plot/geometry.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace downhill {

namespace {

/// How much of a line runs through a box, in pixels.
double lengthWithin(const QPolygonF& line, const QRectF& box) {
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        if (const auto part = clipped(QLineF(line[i - 1], line[i]), box))
            length += part->length();
    return length;
}

/// Where the line is at this x, if it is there at all.
std::optional<QPointF> pointAt(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF &a = line[i - 1], &b = line[i];
        if (std::isfinite(a.y()) && std::isfinite(b.y()) && a.x() <= x && x <= b.x())
            return QPointF(x,
                           b.x() > a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : a.y());
    }
    return std::nullopt;
}

} // namespace

void paintLineLabels(QPainter& painter, const std::vector<LineLabel>& labels, const QRectF& area,
                     const Theme& theme) {
    painter.setFont(theme.font(12.5, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken;
    for (const LineLabel& label : labels) {
        const QSizeF size(metrics.horizontalAdvance(label.text) + theme.dp(8), metrics.height());
        QRectF best;
        double least = INFINITY;
        for (const double along : {0.62, 0.75, 0.5, 0.38, 0.86, 0.26, 0.14, 0.06}) {
            const auto on = pointAt(label.line, area.left() + along * area.width());
            if (!on || !area.contains(*on))
                continue;
            for (const double lift : {-0.8, 0.8, -1.8, 1.8}) {
                QRectF box(QPointF(), size);
                box.moveCenter(*on + QPointF(0, lift * size.height()));
                if (!area.contains(box))
                    continue;
                double cover = 10 * std::abs(lift) + 5 * std::abs(along - 0.62);
                for (const LineLabel& other : labels)
                    cover += lengthWithin(other.line, box) * (&other == &label ? 1 : 1.5);
                for (const QRectF& other : taken)
                    if (other.intersects(box))
                        cover += 1000;
                if (cover < least) {
                    least = cover;
                    best = box;
                }
            }
        }
        if (best.isNull())
            continue;
        taken.push_back(best);
        QColor ground = theme.card;
        ground.setAlpha(200);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(best, theme.dp(4), theme.dp(4));
        painter.setPen(label.colour);
        painter.drawText(best, Qt::AlignCenter, label.text);
    }
}

} // namespace downhill
