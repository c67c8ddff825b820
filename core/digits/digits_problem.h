// What is wrong with a file.
#pragma once

#include <string>

namespace downhill {

/// Why digits or knobs could not be had.
struct DigitsProblem {
    std::string message; ///< one line: what was found and what is allowed
};

} // namespace downhill
