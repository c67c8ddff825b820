// Texts of an SVG file for readers that do not have our font.
#pragma once

#include <QByteArray>

namespace downhill {

/// `svg`, as QSvgGenerator writes it, with every text saying which fonts to take where Inter is not
/// installed, and how long it is: a reader that knows textLength fits another font into the same room.
QByteArray withFamilies(const QByteArray& svg);

} // namespace downhill
