#include "core/data/changed_data.h"

#include "core/data/standardise.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

/// `change(column)` for each, and the name.
template <class Change>
Data changed(const Data& data, const Change& change) {
    std::vector<DataColumn> columns = data.columns();
    for (DataColumn& column : columns)
        change(column);
    std::string name = data.name();
    if (!name.ends_with(changedSuffix))
        name += changedSuffix;
    return {std::move(name), std::move(columns)};
}

const ColumnValue* find(std::span<const ColumnValue> values, const DataColumn& column) {
    const auto found = std::ranges::find(values, column.letter, &ColumnValue::letter);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

Data withValues(const Data& data, std::size_t row, std::span<const ColumnValue> values) {
    return changed(data, [&](DataColumn& column) {
        if (const ColumnValue* const given = find(values, column))
            column.values[row] = given->value;
    });
}

Data withRow(const Data& data, std::span<const ColumnValue> values) {
    return changed(data, [&](DataColumn& column) {
        const ColumnValue* const given = find(values, column);
        column.values.push_back(given ? given->value : scalingOf(column.values).mean);
    });
}

Data withoutRow(const Data& data, std::size_t row) {
    return changed(data, [&](DataColumn& column) {
        column.values.erase(column.values.begin() + static_cast<std::ptrdiff_t>(row));
    });
}

} // namespace downhill
