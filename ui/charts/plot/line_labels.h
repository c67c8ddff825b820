// Names beside lines, where they hide least.
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace downhill {

struct Theme;

struct LineLabel {
    QString text;
    QColor colour;
    QPolygonF line; ///< in the painter's coordinates; points that are not finite are gaps
};

/// Where each of them stands, in their order: next to its own line, inside `area`, off all lines as far as
/// there is room, and off the labels before it. A null rectangle where the line is not in the area.
std::vector<QRectF> placesOfLineLabels(const std::vector<LineLabel>& labels, const QRectF& area,
                                       const Theme& theme);

void paintLineLabels(QPainter& painter, const std::vector<LineLabel>& labels, const QRectF& area,
                     const Theme& theme);

} // namespace downhill
