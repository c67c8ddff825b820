// Texts of others, to be quoted in a message.
#pragma once

#include <string>
#include <string_view>

namespace downhill {

/// `text` short enough to be quoted, and without line breaks.
std::string onOneLine(std::string_view text);

} // namespace downhill
