#include "ui/many_knobs/gradient/gradient_columns.h"

#include "ui/charts/plot/geometry.h"

#include <algorithm>
#include <cmath>

namespace downhill {

std::vector<ColumnExtremes> extremesOf(std::span<const float> entries, std::size_t columns) {
    std::vector<ColumnExtremes> extremes(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const ColumnEntries stretch = entriesOf(column, columns, entries.size());
        ColumnExtremes& of = extremes[column];
        for (const float entry : entries.subspan(stretch.first, stretch.end - stretch.first)) {
            if (!std::isfinite(entry)) {
                of.isFinite = false;
                continue;
            }
            of.least = std::min(of.least, entry);
            of.most = std::max(of.most, entry);
        }
    }
    return extremes;
}

} // namespace downhill
