#include "tests/app/csv.h"

#include <algorithm>
#include <sstream>

namespace downhill::test {

namespace {

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char c : line)
        if (c == ',')
            cells.emplace_back();
        else
            cells.back() += c;
    return cells;
}

} // namespace

std::vector<std::vector<std::string>> rowsOf(const std::string& csv, const std::string& header) {
    EXPECT_EQ(csv.find('\r'), std::string::npos);
    EXPECT_TRUE(csv.ends_with('\n'));
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, header);
    const std::size_t columns = cellsOf(header).size();
    std::vector<std::vector<std::string>> rows;
    while (std::getline(lines, line)) {
        auto cells = cellsOf(line);
        EXPECT_EQ(cells.size(), columns) << line;
        if (cells.size() != columns)
            break;
        EXPECT_EQ(cells[0], std::to_string(rows.size()));
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace downhill::test
