// How people write the digits: several shapes for each.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace downhill {

/// In a box of 1 by 1 around the digit: x from the left, y from the top.
struct Point {
    double x, y;
};

/// The pen goes smoothly through these, at least two; it turns sharply only where a new stroke begins.
using Stroke = std::vector<Point>;
using HandShape = std::vector<Stroke>;

/// All shapes of a digit from 0 to 9, at least three.
std::span<const HandShape> handShapesOf(std::size_t digit);

/// A smooth curve through the points of a stroke, as a line with corners so close that it looks round:
/// E. Catmull, R. Rom, "A class of local interpolating splines", in Computer Aided Geometric Design, 1974.
std::vector<Point> curveThrough(const Stroke& stroke);

} // namespace downhill
