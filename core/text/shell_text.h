// Words as a shell takes them.
#pragma once

#include <span>
#include <string>

namespace downhill {

/// One line that a POSIX shell (sh, bash, zsh) splits into these words again, to the last byte; what needs no
/// quotes has none.
std::string shellText(std::span<const std::string> words);

} // namespace downhill
