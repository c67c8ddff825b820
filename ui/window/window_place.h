// Where the window opens.
#pragma once

#include <QRect>

class QWidget;

namespace downhill {

/// The same place and size, moved and made smaller as far as it needs to lie within `available` with a frame
/// and a title around it. In pixels.
QRect placedWithin(const QRect& wanted, const QRect& available);

/// Gives `window` its size at a first start, or what `saved` of saveGeometry() says; all of it on a screen
/// that is there now.
void openWithin(QWidget* window, const QByteArray& saved);

} // namespace downhill
