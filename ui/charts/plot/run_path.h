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

/// `placeOf` says where a row stands, be it far outside of `area` or not finite. The line goes from row to
/// row and is cut a little outside of the area; what would be drawn twice, as by a run that bounces for ever,
/// is drawn once. Dots stand at least `apart` from the last one.
RunPath pathThrough(std::size_t rows, const std::function<QPointF(std::size_t)>& placeOf, const QRectF& area,
                    double apart);

} // namespace downhill
