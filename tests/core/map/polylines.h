// What tests of contours measure lines by.
#pragma once

#include "core/map/contours.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>
#include <vector>

namespace downhill {

inline double distance(MapPoint a, MapPoint b) { return std::hypot(a.w1 - b.w1, a.w2 - b.w2); }

inline MapPoint middleOf(MapPoint a, MapPoint b) { return {(a.w1 + b.w1) / 2, (a.w2 + b.w2) / 2}; }

/// Calls f(from, to) for every piece of a line, the closing one too.
template <class F>
void forEachPiece(const Polyline& line, F f) {
    for (std::size_t i = 1; i < line.points.size(); ++i)
        f(line.points[i - 1], line.points[i]);
    if (line.closed)
        f(line.points.back(), line.points.front());
}

inline double lengthOf(const Polyline& line) {
    double length = 0;
    forEachPiece(line, [&](MapPoint a, MapPoint b) { length += distance(a, b); });
    return length;
}

/// By the shoelace formula: positive where the inside is on the left.
inline double areaOf(const Polyline& ring) {
    double twice = 0;
    forEachPiece(ring, [&](MapPoint a, MapPoint b) { twice += a.w1 * b.w2 - b.w1 * a.w2; });
    return twice / 2;
}

inline double areaOf(const std::vector<Polyline>& rings) {
    double area = 0;
    for (const Polyline& ring : rings)
        area += areaOf(ring);
    return area;
}

/// Whether pieces a–b and c–d cross in their insides.
inline bool cross(MapPoint a, MapPoint b, MapPoint c, MapPoint d) {
    const auto side = [](MapPoint p, MapPoint q, MapPoint r) {
        return (q.w1 - p.w1) * (r.w2 - p.w2) - (q.w2 - p.w2) * (r.w1 - p.w1);
    };
    constexpr double touching = 1e-12;
    const double c1 = side(a, b, c), d1 = side(a, b, d), a1 = side(c, d, a), b1 = side(c, d, b);
    return std::min(c1, d1) < -touching && std::max(c1, d1) > touching && std::min(a1, b1) < -touching &&
           std::max(a1, b1) > touching;
}

/// Independent costs between −1 and 1 at all corners: as rough as can be, with saddles everywhere.
inline CostGrid noise(unsigned seed, std::size_t columns, std::size_t rows, double undefinedPart = 0) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> costs(-1, 1), parts(0, 1);
    std::vector<double> all;
    for (std::size_t i = 0; i < (columns + 1) * (rows + 1); ++i) {
        const double cost = costs(random);
        all.push_back(parts(random) < undefinedPart ? std::nan("") : cost);
    }
    const auto width = static_cast<double>(columns), height = static_cast<double>(rows);
    return {{{0, width}, {0, height}}, columns, rows, std::move(all)}; // cells of size 1
}

} // namespace downhill
