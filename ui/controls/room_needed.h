// How much room a widget needs as it is now.
#pragma once

#include <QSize>

class QWidget;

namespace downhill {

/// The least size of what `widget` lays out, with everything that has just been changed in it counted in: a
/// layout by itself only tells the one around it when events are handled. Not of a widget without a layout.
QSize roomNeeded(const QWidget* widget);

} // namespace downhill
