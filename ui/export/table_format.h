// The kinds of file that a table of steps can be.
#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace downhill {

/// A row a format; the dialog, the names of files and the command line read them. A new one is a row here and
/// what makes its head. Cells are what CSV has in them: numbers in the shortest form that reads back to the
/// same double, `inf`, `-inf` or `nan` where they are not finite, and nothing where there is none. UTF-8 and
/// LF, whatever the locale.
struct TableFormat {
    const char* ending; ///< of file names, in small letters: `csv`
    const char* title;  ///< for people, to be translated by ExportText: `Markdown`
    /// What stands above the rows.
    std::string (*head)(std::span<const std::string> columns);
    std::string_view rowStart, between, rowEnd; ///< around the cells
    std::string_view foot;                      ///< below the rows
    char decimalPoint = '.';                    ///< of every number

    static std::span<const TableFormat> all(); ///< of some with the same ending the usual one comes first
    static const TableFormat& csv() { return all().front(); }
    /// The one that the file's ending names, in capitals or not; CSV for other endings, and for none.
    static const TableFormat& of(const QString& fileName);
};

} // namespace downhill
