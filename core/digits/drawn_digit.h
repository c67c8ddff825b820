// A digit drawn by hand, normalized as the digits of MNIST are.
#pragma once

#include "core/digits/digit_images.h"
#include "core/digits/hand_shapes.h"

#include <array>
#include <cstdint>
#include <span>

namespace downhill {

/// One image, as DigitImages has them: row by row from the top, 0 paper, 255 ink.
using DigitPixels = std::array<std::uint8_t, DigitImages::pixelsEach>;

/// What a pen drew, fitted and placed as the digits of MNIST are: the ink fits a box of 20×20 pixels and
/// keeps its shape, and its centre of mass stands in the middle of the 28×28 (Y. LeCun, C. Cortes, C. J. C.
/// Burges, "The MNIST database of handwritten digits", 1998). Moved by whole pixels, so to within half a
/// pixel, and never so far that ink would leave the paper.
///
/// The points of a stroke are joined by straight lines; one alone is a dot. They and the pen, which is
/// `penRadius` wide on either side of a line, are in any unit, wherever zero is: x goes to the right, y down.
/// Points that are not finite are left out. Without any point the image is blank.
///
/// Two things are not blown up: a pen stays between finestPen and broadestPen, and a drawing that is no
/// larger than the pen is wide is a dot, or nearly one. A pen radius below 0 or not finite counts as 0.
DigitPixels drawnDigit(std::span<const Stroke> strokes, double penRadius);

} // namespace downhill
