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

/// Puts each label next to its own line, inside `area`, away from the other lines and labels. One whose line
/// is not in the area is left out.
void paintLineLabels(QPainter& painter, const std::vector<LineLabel>& labels, const QRectF& area,
                     const Theme& theme);

} // namespace downhill
