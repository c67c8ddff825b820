// Lines kept within bounds, so that a run which explodes neither floods nor slows a chart.
#pragma once

#include "core/descent/run_column.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace downhill {

/// The part of a line that lies in `bounds` (Liang and Barsky 1984); none when nothing does or an end is not
/// finite.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& bounds);

/// How much of a line lies in a box. Points that are not finite are gaps.
double lengthWithin(const QPolygonF& line, const QRectF& box);

/// A line that runs to the right, with those points left out that lie less than `tolerance` above or below
/// what remains. NaN points are gaps, and stay.
QList<QPointF> simplified(const QList<QPointF>& line, double tolerance);

/// What stands in a column of a picture: entries `first` to before `end`.
struct ColumnEntries {
    std::size_t first, end;
};
/// Of `entries` entries in `columns` columns of equal width (both at least 1), those of one column: at least
/// one, all of them over all columns, and the same one in several where there are more columns than entries.
ColumnEntries entriesOf(std::size_t column, std::size_t columns, std::size_t entries);

/// The values that are there of a longer row of `length`: values[j] is that at place places[j]; they ascend.
struct SparseValues {
    RunColumn values;
    std::span<const std::uint32_t> places;
    std::size_t length;
};

/// At most about 4 points for each of `columns` columns of equal width: the first, lowest, highest and last
/// value in each, in order, so that the drawn line looks like all of them. Point j is (j, values[j]). NaN
/// values are left out. With an envelope the time goes by the columns, and not by the values.
QList<QPointF> decimated(const RunColumn& values, std::size_t columns);
/// The same columns of the whole row, with what is there of it in each.
QList<QPointF> decimatedSparse(const SparseValues& values, std::size_t columns);

} // namespace downhill
