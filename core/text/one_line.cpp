#include "core/text/one_line.h"

#include <algorithm>

namespace downhill {
namespace {

constexpr std::size_t most = 60; // bytes

/// The beginning of the character that `at` is in.
std::size_t characterAt(std::string_view text, std::size_t at) {
    while (at < text.size() && at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return at;
}

std::string withoutBreaks(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return line;
}

} // namespace

std::string onOneLine(std::string_view text) {
    const std::size_t end = characterAt(text, std::min(text.size(), most));
    return withoutBreaks(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string pathOnOneLine(std::string_view path) {
    constexpr std::size_t beginning = most / 4;
    if (path.size() <= most)
        return withoutBreaks(path);
    return withoutBreaks(path.substr(0, characterAt(path, beginning))) + "…" +
           withoutBreaks(path.substr(characterAt(path, path.size() - (most - beginning))));
}

} // namespace downhill
