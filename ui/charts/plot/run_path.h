// The way of a run across a picture, thinned out to what can be seen of it.
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <functional>
#include <vector>

namespace downhill {

struct RunPath {
    QPolygonF line;                ///< in the picture's coordinates; points that are not finite are gaps
    std::vector<std::size_t> dots; ///< the rows that get a dot: those that would not lie on one another
};

/// A run as it lies in a picture.
struct RunPlaces {
    std::size_t rows;
    std::function<QPointF(std::size_t row)> at; ///< be it far outside of the picture or not finite
    /// The first row from `row` on that is not in the box; `rows` where there is none.
    std::function<std::size_t(std::size_t row, const QRectF& box)> firstOutside;
};

/// The line goes from row to row and is cut a little outside of the area; what would be drawn twice, as by a
/// run that bounces for ever, is drawn once, and where nothing moves nothing is looked at. Dots stand at
/// least `apart` from the last one.
RunPath pathThrough(const RunPlaces& run, const QRectF& area, double apart);

} // namespace downhill
