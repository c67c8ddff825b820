// Lists in a line of text, taken apart.
#pragma once

#include <cstddef>
#include <string_view>

namespace downhill {

/// The text before `mark`, which is taken out of `text` together with the mark; all of it where there is
/// none.
inline std::string_view takeUpTo(std::string_view& text, char mark) {
    const std::size_t at = text.find(mark);
    const std::string_view taken = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return taken;
}

} // namespace downhill
