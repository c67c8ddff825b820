// Rows of numbers that a cost may speak of.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace downhill {

struct DataColumn {
    std::string letter;         ///< what a formula calls it: `x`, `y`, `x1`
    std::string title;          ///< what its source calls it: `height`
    std::vector<double> values; ///< finite, one a row

    bool operator==(const DataColumn&) const = default;
};

/// Columns of the same length, or nothing at all. A plain value, cheap to copy: copies share the numbers,
/// which never change. They take 8 bytes each: 16 MB for two columns of as many rows as there may be.
class Data {
public:
    static constexpr std::size_t mostRows = 1'000'000;
    static constexpr std::size_t mostColumns = 16;

    Data() = default; ///< nothing
    /// At least one column and one row, at most mostRows and mostColumns; letters of which each is another
    /// one, and isColumnLetter(). `name` says where they are from: `noisy-line`, `heights.csv`.
    Data(std::string name, std::vector<DataColumn> columns);

    bool empty() const noexcept { return !kept_; }
    std::size_t rows() const noexcept;                                         ///< 0 where empty
    std::size_t numbers() const noexcept { return rows() * columns().size(); } ///< in all columns
    const std::string& name() const noexcept;
    const std::vector<DataColumn>& columns() const noexcept;
    /// The column of that letter, or null.
    const DataColumn* find(std::string_view letter) const noexcept;

    /// The same numbers and names.
    bool operator==(const Data& other) const;

private:
    struct Kept {
        std::string name;
        std::vector<DataColumn> columns;

        bool operator==(const Kept&) const = default;
    };
    std::shared_ptr<const Kept> kept_;
};

/// Whether a formula may call a column so: a letter, a to z or A to Z but e and w, and up to two digits.
bool isColumnLetter(std::string_view name);

} // namespace downhill
