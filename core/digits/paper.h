// 28×28 pixels to draw on with a pen.
#pragma once

#include "core/digits/digit_images.h"
#include "core/digits/hand_shapes.h"

#include <array>
#include <cstdint>

namespace downhill {

/// The pens that digits are written with: half the width of a line, in pixels.
inline constexpr double finestPen = 0.85, typicalPen = 1.4, broadestPen = 1.95;

/// Ink does not add up: a pixel is as dark as the pen has come close to it. Distances are in pixels, and the
/// middle of the upper left one is at 0, 0.
class Paper {
public:
    /// A straight line, drawn with a pen that is as wide as `radius` says on either side.
    void draw(Point from, Point to, double radius);

    /// 0 paper to 1 ink, row by row.
    const std::array<double, DigitImages::pixelsEach>& ink() const noexcept { return ink_; }

private:
    std::array<double, DigitImages::pixelsEach> ink_{};
};

} // namespace downhill
