#include "core/data/csv_lines.h"

namespace downhill {

std::optional<Fact> noTextProblem(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return Fact{"data.utf16"};
    if (bytes.find('\0') != std::string_view::npos)
        return Fact{"data.binary"};
    return std::nullopt;
}

std::string_view withoutMark(std::string_view bytes) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::string_view firstLine(std::string_view bytes) {
    const std::size_t end = bytes.find_first_of("\r\n");
    if (end == std::string_view::npos)
        return bytes;
    return bytes.substr(0, end + (bytes.substr(end, 2) == "\r\n" ? 2 : 1));
}

bool isBlankLine(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

char separatorOf(std::string_view line) {
    bool quoted = false, semicolon = false, tab = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        semicolon = semicolon || (!quoted && c == ';');
        tab = tab || (!quoted && c == '\t');
    }
    return semicolon ? ';' : tab ? '\t' : ',';
}

} // namespace downhill
