// Long texts on their way to a device.
#pragma once

#include <QIODevice>

#include <string>

namespace downhill {

/// In pieces, so that ten million rows need no second copy of the table in memory.
class TextPieces {
public:
    explicit TextPieces(QIODevice& device) : device_(device) {}

    std::string& text() { return text_; } ///< to be appended to

    /// Hands on what has come together, if that is much. False when the device takes no more.
    bool passOn() { return text_.size() <= piece || finish(); }
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
    std::string text_;
};

} // namespace downhill
