#include "core/text/one_line.h"

#include <algorithm>

namespace downhill {

std::string onOneLine(std::string_view text) {
    constexpr std::size_t most = 60; // bytes
    std::size_t end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // never half a character
    std::string line(text.substr(0, end));
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return end < text.size() ? line + "…" : line;
}

} // namespace downhill
