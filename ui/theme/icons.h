// The few signs on buttons, drawn in the theme's colours.
#pragma once

#include <QColor>
#include <QIcon>

namespace downhill {

enum class Sign { first, back, play, pause, forward, last, down, more };

/// `size` in pixels.
QIcon signIcon(Sign sign, const QColor& colour, int size);

} // namespace downhill
