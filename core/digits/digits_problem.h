// What is wrong with a file.
#pragma once

#include "core/facts/fact.h"

namespace downhill {

/// Why digits or knobs could not be read.
struct DigitsProblem {
    /// `unreadable`: it does not exist, must not be read, or does not fit into memory.
    enum class Kind { wrongContents, unreadable };

    Fact fact; ///< what was found and what is allowed, in one line
    Kind kind = Kind::wrongContents;
};

} // namespace downhill
