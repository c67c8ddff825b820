// What is wrong with a file.
#pragma once

#include <string>

namespace downhill {

/// Why digits or knobs could not be had.
struct DigitsProblem {
    /// `unreadable`: it is not there, or may not be read, or there is not the memory for it.
    enum class Kind { wrongContents, unreadable };

    std::string message; ///< one line: what was found and what is allowed
    Kind kind = Kind::wrongContents;
};

} // namespace downhill
