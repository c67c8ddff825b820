// The few signs on buttons, drawn in the theme's colours.
#pragma once

#include <QColor>
#include <QIcon>

#include <functional>

class QPainter;

namespace downhill {

struct Theme;

enum class Sign { first, back, play, pause, forward, last, down, more };

/// `size` in pixels. Where the button can not be pressed the style greys it.
QIcon signIcon(Sign sign, const QColor& colour, int size);

/// On the accent's colour, and seen as well on the ground of a button that can not be pressed.
QIcon accentSignIcon(Sign sign, const Theme& theme, int size);

/// Adds what `paint` paints on a grid of 16 × 16 to an icon, `size` pixels large, for ordinary and for dense
/// screens.
void addPainted(QIcon& icon, int size, QIcon::Mode mode, const std::function<void(QPainter&)>& paint);

} // namespace downhill
