// Long texts on their way to a device.
#pragma once

#include <QIODevice>

#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace downhill {

/// Hears how many rows are written; whether more of them are wanted.
using RowsWritten = std::function<bool(std::size_t rows)>;

/// In pieces, so that ten million rows need no second copy of the table in memory. After each one `goOn` is
/// asked.
class TextPieces {
public:
    explicit TextPieces(QIODevice& device, RowsWritten goOn = {}) : device_(device), goOn_(std::move(goOn)) {}

    std::string& text() { return text_; } ///< to be appended to

    /// Hands on what has come together by so many rows, if that is much. False when the device takes no more,
    /// or no more is wanted.
    bool passOn(std::size_t rows) { return text_.size() <= piece || (finish() && (!goOn_ || goOn_(rows))); }
    /// Hands on the rest.
    bool finish() {
        const auto size = static_cast<qint64>(text_.size());
        const bool written = device_.write(text_.data(), size) == size;
        text_.clear();
        return written;
    }

private:
    static constexpr std::size_t piece = 1 << 16;
    QIODevice& device_;
    RowsWritten goOn_;
    std::string text_;
};

} // namespace downhill
