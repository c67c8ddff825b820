// The few signs on buttons, drawn in the theme's colours.
#pragma once

#include <QColor>
#include <QIcon>

#include <functional>

class QPainter;

namespace downhill {

enum class Sign { first, back, play, pause, forward, last, down, more };

/// `size` in pixels.
QIcon signIcon(Sign sign, const QColor& colour, int size);

/// Adds what `paint` paints on a grid of 16 × 16 to an icon, `size` pixels large, for ordinary and for dense
/// screens.
void addPainted(QIcon& icon, int size, QIcon::Mode mode, const std::function<void(QPainter&)>& paint);

} // namespace downhill
