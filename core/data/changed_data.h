// The same data with a row more, less, or other than it was.
#pragma once

#include "core/data/data.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace downhill {

/// A finite number for the column of that letter.
struct ColumnValue {
    std::string_view letter;
    double value;
};

// What comes out has a name that says so: `noisy-line` becomes `noisy-line, changed`, which keeps that name.

inline constexpr std::string_view changedSuffix = ", changed";

/// That row with these values, the others as they were.
Data withValues(const Data& data, std::size_t row, std::span<const ColumnValue> values);
/// One row more, at the end; a column without a value gets the mean of those that it has. The data are not
/// empty, and have fewer than Data::mostRows.
Data withRow(const Data& data, std::span<const ColumnValue> values);
/// Without that row; there is another one.
Data withoutRow(const Data& data, std::size_t row);

} // namespace downhill
