#include "ui/many_knobs/gradient/gradient_columns.h"

#include <algorithm>
#include <cmath>

namespace downhill {

EntryStretch stretchOf(std::size_t column, std::size_t columns, std::size_t entries) {
    const std::size_t first = column * entries / columns;
    return {first, std::max(first + 1, (column + 1) * entries / columns)};
}

std::vector<ColumnExtremes> extremesOf(std::span<const float> entries, std::size_t columns) {
    std::vector<ColumnExtremes> extremes(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const EntryStretch stretch = stretchOf(column, columns, entries.size());
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
