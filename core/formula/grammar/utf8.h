// One code point at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace downhill::expression {

struct Utf8Character {
    char32_t code = 0;
    std::size_t length =
        0; ///< in bytes; 0 when the bytes are not UTF-8 (cut short, overlong, a surrogate, too large)
};

/// The code point that begins at text[at]; `at` is inside the text.
inline Utf8Character utf8At(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(text[at + i]); };
    const char32_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xf8 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
    if (length == 0 || at + length > text.size())
        return {};
    char32_t code = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80)
            return {};
        code = (code << 6U) | (byte(i) & 0x3fU);
    }
    const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    const bool valid = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return valid ? Utf8Character{code, length} : Utf8Character{};
}

} // namespace downhill::expression
