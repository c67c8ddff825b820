#include "ui/charts/plot/geometry.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace downhill {

std::optional<QLineF> clipped(const QLineF& line, const QRectF& bounds) {
    const double dx = line.dx(), dy = line.dy();
    if (!std::isfinite(line.x1()) || !std::isfinite(line.y1()) || !std::isfinite(dx) || !std::isfinite(dy))
        return std::nullopt;
    double enter = 0, leave = 1;
    const auto cut = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double r = q / p;
        if (p < 0)
            enter = std::max(enter, r);
        else
            leave = std::min(leave, r);
        return enter <= leave;
    };
    if (!cut(-dx, line.x1() - bounds.left()) || !cut(dx, bounds.right() - line.x1()) ||
        !cut(-dy, line.y1() - bounds.top()) || !cut(dy, bounds.bottom() - line.y1()))
        return std::nullopt;
    return QLineF(line.x1() + enter * dx, line.y1() + enter * dy, line.x1() + leave * dx,
                  line.y1() + leave * dy);
}

double lengthWithin(const QPolygonF& line, const QRectF& box) {
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF &a = line[i - 1], &b = line[i];
        if ((a.x() < box.left() && b.x() < box.left()) || (a.x() > box.right() && b.x() > box.right()) ||
            (a.y() < box.top() && b.y() < box.top()) || (a.y() > box.bottom() && b.y() > box.bottom()))
            continue;
        if (const auto part = clipped(QLineF(a, b), box))
            length += part->length();
    }
    return length;
}

QList<QPointF> simplified(const QList<QPointF>& line, double tolerance) {
    QList<QPointF> kept;
    // One pass (after Sklansky and Gonzalez 1980): seen from the last point kept, all points since then lie
    // within the tolerance of any line whose slope is in [least, most]. When a point falls out of that, the
    // one before it is kept.
    double least = -INFINITY, most = INFINITY;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF& point = line[i];
        const bool joined = i > 0 && !std::isnan(point.y()) && !std::isnan(line[i - 1].y());
        if (joined) {
            const QPointF& before = line[i - 1];
            const auto slopeFrom = [&](const QPointF& start, double lift) {
                return (point.y() + lift - start.y()) / (point.x() - start.x());
            };
            const double slope = slopeFrom(kept.last(), 0);
            if (!(slope >= least && slope <= most)) {
                kept.append(before);
                least = -INFINITY;
                most = INFINITY;
            }
            least = std::max(least, slopeFrom(kept.last(), -tolerance));
            most = std::min(most, slopeFrom(kept.last(), tolerance));
            const bool lineEnds = i + 1 == line.size() || std::isnan(line[i + 1].y());
            if (!lineEnds)
                continue;
        }
        kept.append(point);
        least = -INFINITY;
        most = INFINITY;
    }
    return kept;
}

ColumnEntries entriesOf(std::size_t column, std::size_t columns, std::size_t entries) {
    const std::size_t first = column * entries / columns;
    return {first, std::max(first + 1, (column + 1) * entries / columns)};
}

namespace {

/// Point j is (placeOf(j), values[j]); column c has the values inColumn(c), be it none.
template <typename PlaceOf, typename InColumn>
QList<QPointF> decimatedBy(const RunColumn& values, std::size_t columns, PlaceOf&& placeOf,
                           InColumn&& inColumn) {
    QList<QPointF> points;
    const std::size_t n = values.size();
    const auto add = [&](std::size_t j) {
        if (!std::isnan(values[j]))
            points.append({static_cast<double>(placeOf(j)), values[j]});
    };
    if (n <= 4 * columns || columns == 0) {
        points.reserve(static_cast<qsizetype>(n));
        for (std::size_t j = 0; j < n; ++j)
            add(j);
        return points;
    }
    points.reserve(static_cast<qsizetype>(4 * columns));
    for (std::size_t c = 0; c < columns; ++c) {
        const auto [begin, end] = inColumn(c);
        if (begin == end)
            continue;
        const Extremes extremes = values.extremes(begin, end);
        const std::size_t low = values.placeOf(extremes.low, begin, end);
        const std::size_t high = values.placeOf(extremes.high, begin, end);
        std::size_t picked[] = {begin, std::min(low, high), std::max(low, high), end - 1};
        std::size_t last = n;
        for (const std::size_t j : picked) {
            if (j != last)
                add(j);
            last = j;
        }
    }
    return points;
}

} // namespace

QList<QPointF> decimated(const RunColumn& values, std::size_t columns) {
    return decimatedBy(
        values, columns, [](std::size_t j) { return j; },
        [&](std::size_t column) { return entriesOf(column, columns, values.size()); });
}

QList<QPointF> decimatedSparse(const SparseValues& sparse, std::size_t columns) {
    const auto& places = sparse.places;
    const auto firstFrom = [&](std::size_t place) {
        return static_cast<std::size_t>(std::ranges::lower_bound(places, place) - places.begin());
    };
    return decimatedBy(
        sparse.values, columns, [&](std::size_t j) { return places[j]; },
        [&](std::size_t column) -> ColumnEntries {
            const auto [first, end] = entriesOf(column, columns, sparse.length);
            return {firstFrom(first), firstFrom(end)};
        });
}

} // namespace downhill
