#include "ui/charts/plot/line_labels.h"

#include "ui/charts/plot/geometry.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace downhill {

namespace {

/// Where the line is at this x, if it is there at all; it may lead either way.
std::optional<QPointF> pointAt(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF &a = line[i - 1], &b = line[i];
        if (std::isfinite(a.y()) && std::isfinite(b.y()) && std::min(a.x(), b.x()) <= x &&
            x <= std::max(a.x(), b.x()))
            return QPointF(x,
                           b.x() != a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : a.y());
    }
    return std::nullopt;
}

/// Points of the line to stand beside: at some places across the area, and where it ends there.
std::vector<QPointF> anchorsOf(const QPolygonF& line, const QRectF& area) {
    std::vector<QPointF> anchors;
    for (const double along : {0.62, 0.75, 0.5, 0.38, 0.86, 0.26, 0.14, 0.06})
        if (const auto on = pointAt(line, area.left() + along * area.width()); on && area.contains(*on))
            anchors.push_back(*on);
    for (auto point = line.rbegin(); point != line.rend(); ++point)
        if (area.contains(*point)) {
            anchors.push_back(*point);
            break;
        }
    return anchors;
}

} // namespace

std::vector<QRectF> placesOfLineLabels(const std::vector<LineLabel>& labels, const QRectF& area,
                                       const Theme& theme) {
    const QFontMetricsF metrics(theme.font(12.5, QFont::Medium));
    const double margin = theme.dp(2);
    std::vector<QRectF> places;
    for (const LineLabel& label : labels) {
        const QSizeF size(metrics.horizontalAdvance(label.text) + theme.dp(8), metrics.height());
        const double high = size.height(), beside = size.width() / 2 + high / 2;
        QRectF best;
        double least = INFINITY, rank = 0;
        for (const QPointF& on : anchorsOf(label.line, area)) {
            rank += 1;
            for (const QPointF& away :
                 {QPointF(0, -0.8 * high), QPointF(0, 0.8 * high), QPointF(beside, 0), QPointF(-beside, 0),
                  QPointF(beside, -high), QPointF(beside, high), QPointF(-beside, -high),
                  QPointF(-beside, high), QPointF(0, -1.8 * high), QPointF(0, 1.8 * high),
                  QPointF(0, -2.8 * high), QPointF(0, 2.8 * high)}) {
                QRectF box(QPointF(), size);
                box.moveCenter(on + away);
                if (!area.contains(box))
                    continue;
                // near its line before all, but on no line rather than near
                double cover = rank + std::hypot(away.x() / beside, away.y() / high);
                for (const QRectF& other : places)
                    if (other.intersects(box))
                        cover += 10'000;
                const QRectF around = box.adjusted(-margin, 0, margin, 0);
                for (const LineLabel& other : labels)
                    if (cover < least)
                        cover += 3 * lengthWithin(other.line, around);
                if (cover < least) {
                    least = cover;
                    best = box;
                }
            }
        }
        places.push_back(best);
    }
    return places;
}

void paintLineLabels(QPainter& painter, const std::vector<LineLabel>& labels, const QRectF& area,
                     const Theme& theme) {
    painter.setFont(theme.font(12.5, QFont::Medium));
    const auto places = placesOfLineLabels(labels, area, theme);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (places[i].isNull())
            continue;
        QColor ground = theme.card;
        ground.setAlpha(200);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(places[i], theme.dp(4), theme.dp(4));
        painter.setPen(labels[i].colour);
        painter.drawText(places[i], Qt::AlignCenter, labels[i].text);
    }
}

} // namespace downhill
