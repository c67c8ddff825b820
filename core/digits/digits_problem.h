// What is wrong with a file.
#pragma once

#include <string>

namespace downhill {

/// Why digits or knobs could not be read.
struct DigitsProblem {
    /// `unreadable`: it does not exist, must not be read, or does not fit into memory.
    enum class Kind { wrongContents, unreadable };

    std::string message; ///< one line: what was found and what is allowed
    Kind kind = Kind::wrongContents;
};

} // namespace downhill
