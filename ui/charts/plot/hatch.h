// Patterns as lines and dots, which stay sharp at any size and in every kind of file.
#pragma once

#include <Qt>

class QColor;
class QPainter;
class QRectF;

namespace downhill {

/// Fills `room` with the pattern of a brush style, in `ink`, its lines `spacing` apart: Dense6Pattern as
/// dots, VerPattern, HorPattern, BDiagPattern and DiagCrossPattern. Others leave the room empty. (Qt's own
/// patterns have a fixed size in pixels, and an SVG or PDF writes them as pictures or not at all.)
void paintHatch(QPainter& painter, const QRectF& room, Qt::BrushStyle style, const QColor& ink,
                double spacing);

} // namespace downhill
