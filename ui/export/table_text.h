// A table of any format on its way to a device, cell by cell.
#pragma once

#include "ui/export/table_format.h"
#include "ui/files/text_pieces.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace downhill {

/// In pieces, as TextPieces are: ten million rows need no second copy of the table in memory.
class TableText {
public:
    TableText(const TableFormat& format, std::span<const std::string> columns, QIODevice& device,
              RowsWritten goOn)
        : format_(format), pieces_(device, std::move(goOn)) {
        pieces_.text() = format_.head(columns);
    }

    /// The next cell of the row: a number as exactText() has it, or nothing.
    void add(std::string_view cell) {
        std::string& text = pieces_.text();
        text += first_ ? format_.rowStart : format_.between;
        first_ = false;
        text += cell;
        if (format_.decimalPoint != '.')
            std::replace(text.end() - static_cast<std::ptrdiff_t>(cell.size()), text.end(), '.',
                         format_.decimalPoint);
    }
    void addEmpty(std::size_t cells) {
        for (std::size_t i = 0; i < cells; ++i)
            add({});
    }
    /// The row is whole, and with it there are so many. False when the device takes no more, or no more is
    /// wanted.
    bool endRow(std::size_t rows) {
        pieces_.text() += format_.rowEnd;
        first_ = true;
        return pieces_.passOn(rows);
    }
    /// All rows are there. False when the device takes no more.
    bool finish() {
        pieces_.text() += format_.foot;
        return pieces_.finish();
    }

private:
    const TableFormat& format_;
    TextPieces pieces_;
    bool first_ = true; ///< of its row
};

} // namespace downhill
