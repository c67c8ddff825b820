// Capitals and small letters.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace downhill {

/// A to Z as a to z, whatever the locale; all else as it is.
inline std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

} // namespace downhill
