// A table that the program wrote, read back cell by cell.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <vector>

namespace downhill::test {

/// The rows below the header. Checks the form on the way: that header, LF at every end, as many cells in
/// every row as there, and the rows counted from 0 in the first cell. What follows a row out of form is left
/// out.
std::vector<std::vector<std::string>> rowsOf(const std::string& csv, const std::string& header);

/// A cell's number, which must stand there in the shortest text that reads back to the same.
template <class Real>
Real numberOf(const std::string& cell) {
    if (cell == "inf")
        return std::numeric_limits<Real>::infinity();
    if (cell == "-inf")
        return -std::numeric_limits<Real>::infinity();
    if (cell == "nan")
        return std::numeric_limits<Real>::quiet_NaN();
    Real value = 0;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    EXPECT_TRUE(read.ec == std::errc() && read.ptr == cell.data() + cell.size()) << "no number: " << cell;
    // to_chars without a precision is the shortest by the standard's definition.
    std::array<char, 64> shortest{};
    const auto end = std::to_chars(shortest.data(), shortest.data() + shortest.size(), value).ptr;
    EXPECT_EQ(cell, std::string(shortest.data(), end));
    return value;
}

} // namespace downhill::test
