// Many entries in few columns, so that none of the large ones is hidden.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace downhill {

/// The farthest either way of the entries of a column. 0 where none goes that way.
struct ColumnExtremes {
    float least = 0, most = 0; ///< of those that are finite
    bool isFinite = true;      ///< all of them are
};

std::vector<ColumnExtremes> extremesOf(std::span<const float> entries, std::size_t columns);

} // namespace downhill
