// Many entries in few columns, so that none of the large ones is hidden.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace downhill {

/// What stands in a column: entries `first` to before `end`.
struct EntryStretch {
    std::size_t first, end;
};

/// Of `entries` entries in `columns` columns (both at least 1), those of one column: at least one, all of
/// them over all columns, and the same one in several where there are more columns than entries.
EntryStretch stretchOf(std::size_t column, std::size_t columns, std::size_t entries);

/// The farthest either way of the entries of a column. 0 where none goes that way.
struct ColumnExtremes {
    float least = 0, most = 0; ///< of those that are finite
    bool isFinite = true;      ///< all of them are
};

std::vector<ColumnExtremes> extremesOf(std::span<const float> entries, std::size_t columns);

} // namespace downhill
