#include "tests/app/steps.h"

#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <limits>
#include <sstream>

namespace downhill::test {

namespace {

double numberOf(const std::string& cell) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (cell == "inf")
        return infinity;
    if (cell == "-inf")
        return -infinity;
    if (cell == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    double value = 0;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    EXPECT_TRUE(read.ec == std::errc() && read.ptr == cell.data() + cell.size()) << "no number: " << cell;
    // to_chars without a precision is the shortest by the standard's definition.
    std::array<char, 64> shortest{};
    const auto end = std::to_chars(shortest.data(), shortest.data() + shortest.size(), value).ptr;
    EXPECT_EQ(cell, std::string(shortest.data(), end));
    return value;
}

} // namespace

std::vector<Step> stepsOf(const std::string& csv) {
    EXPECT_EQ(csv.find('\r'), std::string::npos);
    EXPECT_TRUE(csv.ends_with('\n'));
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "step,w,slope,change,cost");
    std::vector<Step> steps;
    while (std::getline(lines, line)) {
        std::vector<std::string> cells(1);
        for (const char c : line)
            if (c == ',')
                cells.emplace_back();
            else
                cells.back() += c;
        EXPECT_EQ(cells.size(), 5U) << line;
        if (cells.size() != 5)
            return steps;
        EXPECT_EQ(cells[0], std::to_string(steps.size()));
        steps.push_back({cells[0], numberOf(cells[1]), numberOf(cells[2]),
                         cells[3].empty() ? std::nullopt : std::optional(numberOf(cells[3])),
                         numberOf(cells[4])});
    }
    return steps;
}

} // namespace downhill::test
