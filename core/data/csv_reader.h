// Rows of numbers out of what spreadsheets write.
#pragma once

#include "core/data/data.h"
#include "core/facts/fact.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {

/// The column with this title, or where none has it the one of that number (`2`), is what formulas call so.
struct ColumnChoice {
    std::string letter;
    std::string title;

    bool operator==(const ColumnChoice&) const = default;
};

/// Why a row does not read, or the file as a whole.
struct CsvProblem {
    std::size_t line = 0; ///< of the file, from 1 on; 0: it is no single line
    Fact reason;          ///< `data.…`
};

struct CsvRefusal {
    static constexpr std::size_t mostProblems = 20;
    std::vector<CsvProblem> problems; ///< the first of them, at least one
    std::size_t count = 0;            ///< of all that were found
};

/// Reads a table: UTF-8 with a mark of byte order or without, lines that end as on any system, fields apart
/// by semicolons, tabs or commas (whichever of these the first line has, in this order), quotes as RFC 4180
/// has them, decimals with a point or, all of them, with a comma. Blank lines are skipped, as are rows whose
/// fields are all empty. The first row is a header if a field of it is no number.
///
/// Only columns that are needed are read as numbers, so others may hold what they like: those of `chosen`;
/// where that is empty all whose titles are letters (`x`, `y`, `x1`; capitals count as small), provided that
/// one of them is an x or a y; else the first is `x` and the second, where there is one, `y`.
///
/// All rows are read, or none: a row that has another number of fields than the first, or no finite number
/// where one is needed, is a problem. `name` becomes that of the data.
std::variant<Data, CsvRefusal> readCsv(std::string_view bytes, std::string name,
                                       const std::vector<ColumnChoice>& chosen = {});

} // namespace downhill
