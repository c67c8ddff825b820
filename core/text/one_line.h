// Texts of others, to be quoted in a message.
#pragma once

#include <string>
#include <string_view>

namespace downhill {

/// `text` short enough to be quoted, and without line breaks.
std::string onOneLine(std::string_view text);

/// A path as it was given, with every blank; of a long one the beginning and, above all, the end.
std::string pathOnOneLine(std::string_view path);

} // namespace downhill
