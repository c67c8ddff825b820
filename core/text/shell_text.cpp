#include "core/text/shell_text.h"

#include <algorithm>
#include <string_view>

namespace downhill {
namespace {

bool isPlain(char c) {
    constexpr std::string_view plain = "@%+=:,./_-"; // of these a shell makes nothing else, nor does zsh
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           plain.find(c) != std::string_view::npos;
}

std::string quoted(const std::string& word) {
    // zsh takes a = at the beginning of a word for a command
    if (!word.empty() && word.front() != '=' && std::ranges::all_of(word, isPlain))
        return word;
    std::string text = "'";
    for (const char c : word)
        if (c == '\'')
            text += "'\\''";
        else
            text += c;
    return text + "'";
}

} // namespace

std::string shellText(std::span<const std::string> words) {
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : " ") + quoted(word);
    return line;
}

} // namespace downhill
